package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.publicnotice.Splitting.Split;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a notice once it is published; what other modules hear stands by itself. */
final class NoticeFacts {

    private NoticeFacts() {}

    record HoldSplit(
            UUID subject,
            UUID round,
            Split split,
            String by,
            @Nullable String paper) implements Fact {
        @Override
        public String article() {
            return "第十五条";
        }
    }

    record NoticePaused(UUID subject, int daysLeft) implements Fact {
        @Override
        public String article() {
            return "第十四条";
        }
    }

    /** Its round goes on before any of its days has begun. */
    record NoticeAwaits(UUID subject) implements Fact {
        @Override
        public String article() {
            return Carriage.ARTICLE;
        }
    }

    /** Its last day is another one: it was resumed, or a year's holidays have become known. */
    record NoticeRecounted(UUID subject, LocalDate lastDay, boolean provisional) implements Fact {
        @Override
        public String article() {
            return "第十四条";
        }
    }

    record SplitPageKept(UUID subject, SignedPage page) implements Fact {
        @Override
        public String article() {
            return Splitting.ARTICLE;
        }
    }

    record CarriagePageKept(UUID subject, SignedPage page) implements Fact {
        @Override
        public String article() {
            return Carriage.ARTICLE;
        }
    }

    record NoticeEnded(UUID subject) implements Fact {
        @Override
        public String article() {
            return "第十四条";
        }
    }

    record NoticeConcluded(UUID subject, String statement) implements Fact {
        @Override
        public String article() {
            return "第十五条";
        }
    }
}
