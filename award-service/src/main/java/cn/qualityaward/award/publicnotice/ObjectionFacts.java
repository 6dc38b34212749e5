package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.audit.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to an objection once it was raised. */
public final class ObjectionFacts {

    private ObjectionFacts() {}

    /** 公示期顺延: what was taken for a clue came within the days of the notice after all. */
    public record ClueCameInTime(UUID subject, UUID round, String receipt, LocalDate answerBy) implements Fact {
        @Override
        public String article() {
            return "第十四条";
        }
    }

    /** @param type what it is, told by its content */
    public record Added(UUID file, String type) {}

    /**
     * 补充材料和说明 came in; the record does not carry from whom.
     *
     * @param handler none while nobody has taken it on
     */
    public record ObjectionSupplemented(
            UUID subject,
            UUID round,
            String receipt,
            @Nullable String handler,
            List<Added> files) implements Fact {
        @Override
        public String article() {
            return "第十四条";
        }

        @Override
        public boolean anonymous() {
            return true;
        }
    }

    record ObjectionDisputes(UUID subject, List<String> accounts, String reason) implements Fact {
        @Override
        public String article() {
            return "第十八条";
        }
    }

    /** 书面异议: it came by post or by hand, and was entered from that letter. */
    record ObjectionPosted(UUID subject, UUID entry, String receipt) implements Fact {
        @Override
        public String article() {
            return "第十四条";
        }
    }

    /** 回执, with the code by which whoever objected asks how it stands. */
    record ReceiptHandedOut(UUID subject, String receipt) implements Fact {
        @Override
        public String article() {
            return "第二十条";
        }
    }

    record ObjectionTaken(UUID subject, String handler, boolean clues) implements Fact {
        @Override
        public String article() {
            return "第十四条";
        }
    }

    /** Its handler was told who raised it. */
    record ObjectorRead(UUID subject, String receipt) implements Fact {
        @Override
        public String article() {
            return "第二十三条";
        }
    }

    record ObjectionRuled(UUID subject, boolean upheld, String reason, boolean removed) implements Fact {
        @Override
        public String article() {
            return "第十五条";
        }
    }

    /** 答复 to whoever raised it. */
    record ObjectionAnswered(UUID subject, Reply reply) implements Fact {
        @Override
        public String article() {
            return Reply.ARTICLE;
        }
    }

    /** 更正: what was entered of that paper was wrong. */
    record ReplyCorrected(UUID subject, Reply reply, String reason) implements Fact {
        @Override
        public String article() {
            return Reply.ARTICLE;
        }
    }

    /** 中止: its round stands still, and what was left of the days for answering is kept. */
    record AnswerPaused(UUID subject, int daysLeft) implements Fact {
        @Override
        public String article() {
            return "第十五条";
        }
    }

    /** To be answered by another day: its round was resumed, or a year's holidays have become known. */
    record AnswerRecounted(UUID subject, LocalDate answerBy, boolean provisional) implements Fact {
        @Override
        public String article() {
            return "第十五条";
        }
    }
}
