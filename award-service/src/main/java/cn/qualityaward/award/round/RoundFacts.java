package cn.qualityaward.award.round;

import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Programs.Versions;
import cn.qualityaward.award.program.StageKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can happen to a round. */
public interface RoundFacts {

    record RoundPlanned(UUID subject, String title, int year) implements Fact {
        @Override
        public String article() {
            return "第三条";
        }
    }

    record RoundReplanned(UUID subject, String title) implements Fact {
        @Override
        public String article() {
            return "第八条(一)";
        }
    }

    record DocumentsPinned(UUID subject, Versions documents) implements Fact {
        @Override
        public String article() {
            return "第八条(一)";
        }
    }

    record RulesLocked(
            UUID subject,
            String by,
            String decision,
            Versions documents,
            @Nullable String paper) implements Fact {
        @Override
        public String article() {
            return "第七条(二)";
        }
    }

    record AnnouncementDrafted(UUID subject, LocalDate from, LocalDate to) implements Fact {
        @Override
        public String article() {
            return "第十三条";
        }
    }

    record RoundAnnounced(UUID subject, LocalDate from, LocalDate to) implements Fact {
        @Override
        public String article() {
            return "第十三条";
        }
    }

    record WindowClosed(UUID subject) implements Fact {
        @Override
        public String article() {
            return "第十三条(一)";
        }
    }

    /** A joint step was closed for a whole track. */
    record StageCompleted(
            UUID subject,
            ApplicantKind track,
            int ordinal,
            StageKind kind,
            String by,
            @Nullable String paper) implements Fact {
        @Override
        public String article() {
            return kind.article();
        }
    }

    /** What was decided there was taken back, with all that was closed behind it. */
    record StageReopened(
            UUID subject,
            ApplicantKind track,
            int ordinal,
            StageKind kind,
            String reason,
            String by,
            @Nullable String paper)
            implements Fact {
        @Override
        public String article() {
            return kind.article();
        }
    }

    record RoundCommended(UUID subject, LocalDate on, String documentNumber) implements Fact {
        @Override
        public String article() {
            return "第十五条";
        }
    }

    /** The others are commended; somebody whom an objection held back follows. */
    record CommendedInPart(UUID subject, LocalDate on, String documentNumber) implements Fact {
        @Override
        public String article() {
            return "第十五条";
        }
    }

    record RoundPostponed(
            UUID subject,
            LocalDate windowTo,
            String reason,
            @Nullable UUID matter) implements Fact {
        @Override
        public String article() {
            return "第七条(一)";
        }
    }

    record RoundClosed(UUID subject) implements Fact {
        @Override
        public String article() {
            return "第十五条";
        }
    }
}
