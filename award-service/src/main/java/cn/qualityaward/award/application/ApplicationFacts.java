package cn.qualityaward.award.application;

import cn.qualityaward.award.audit.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can happen to an application. */
public interface ApplicationFacts {

    record ApplicationStarted(UUID subject, UUID round) implements Fact {
        @Override
        public String article() {
            return "第五条";
        }
    }

    record ApplicationRevised(UUID subject) implements Fact {
        @Override
        public String article() {
            return "第十三条(一)";
        }
    }

    /** @param paper on which it was handed in (代录), if it was */
    record ApplicationSubmitted(
            UUID subject,
            UUID round,
            String receipt,
            String sha256,
            @Nullable String paper) implements Fact {
        @Override
        public String article() {
            return "第十三条(一)";
        }
    }

    /**
     * More was handed in, as the step that it waits in had asked.
     *
     * @param submission its number
     * @param paper on which it was handed in (代录), if it was
     */
    record ApplicationSupplemented(
            UUID subject,
            UUID round,
            int submission,
            String sha256,
            String article,
            @Nullable String paper) implements Fact {}

    /**
     * What it stated was corrected and sealed anew.
     *
     * @param submission its number
     */
    record ApplicationCorrected(UUID subject, UUID round, int submission, String sha256, UUID correction)
            implements Fact {
        @Override
        public String article() {
            return "第十三条(一)";
        }
    }

    /** 关联单位 that a later submission or correction names and the first did not; which they are, the dossier says. */
    public record AffiliatesNamed(UUID subject, UUID round, Instant at) implements Fact {
        @Override
        public String article() {
            return "第十八条";
        }
    }

    /** It was decided upon in a step, and stands elsewhere now. */
    record ApplicationMoved(
            UUID subject,
            UUID round,
            Status from,
            Status to,
            String by,
            @Nullable String reason,
            String article,
            @Nullable String paper)
            implements Fact {

        /** Whoever objected and so had it held is nobody on the record. */
        @Override
        public boolean anonymous() {
            return by.equals("public");
        }
    }

    /** 撤销原决定: what was decided of it there holds no more, and it waits for what is decided anew. */
    public record ApplicationStandsAgain(
            UUID subject,
            UUID round,
            Status from,
            Status to,
            String by,
            String reason,
            String article,
            @Nullable String paper,
            UUID takenBackBy)
            implements Fact {}

    /** 授奖理由 that the resolution did not tell, as it is published. */
    public record GroundsGiven(UUID subject, UUID round, String grounds) implements Fact {

        @Override
        public String article() {
            return "第十四条";
        }
    }

    /** It alone got a later last day. */
    record ApplicationExtended(UUID subject, UUID round, LocalDate to, String reason, String article) implements Fact {}

    /** 接管: what was handed in on paper is now in the hands of its applicant. */
    record ApplicationTakenOver(UUID subject, UUID round, String account, String name) implements Fact {
        @Override
        public String article() {
            return "第五条";
        }
    }

    record CollaboratorJoined(UUID subject, UUID round, String account, String name) implements Fact {
        @Override
        public String article() {
            return "第五条";
        }
    }

    /** @param byThemself whether they went, or the applicant let them go */
    record CollaboratorLeft(UUID subject, UUID round, String account, String name, boolean byThemself) implements Fact {
        @Override
        public String article() {
            return "第五条";
        }
    }

    /** @param name of whoever is asked */
    record HandoverOffered(UUID subject, UUID round, String from, String to, String name) implements Fact {
        @Override
        public String article() {
            return "第五条";
        }
    }

    /** @param refused by whoever was asked; else taken back */
    record HandoverEnded(UUID subject, UUID round, String to, String name, boolean refused) implements Fact {
        @Override
        public String article() {
            return "第五条";
        }
    }

    /** @param name of whoever applies from now on */
    record ApplicationHandedOver(UUID subject, UUID round, String from, String to, String name) implements Fact {
        @Override
        public String article() {
            return "第五条";
        }
    }

    /** @param paper on which it was declared (代录), if it was */
    record ApplicationWithdrawn(
            UUID subject,
            UUID round,
            String reason,
            @Nullable String paper) implements Fact {
        @Override
        public String article() {
            return "第五条";
        }
    }
}
