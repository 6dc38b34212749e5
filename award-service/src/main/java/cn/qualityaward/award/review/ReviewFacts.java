package cn.qualityaward.award.review;

import cn.qualityaward.award.application.StageRescored;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happens to sheets and to what is agreed on them. The record names the sheet, never its marks: nothing leaks before
 * the stage is closed. A seal lies among the values, which the record shows to nobody.
 */
public final class ReviewFacts {

    private ReviewFacts() {}

    /** @param seal of the whole sheet; none in old records */
    record SheetSubmitted(
            UUID subject,
            UUID application,
            StageKind stage,
            @Nullable String seal) implements Fact {
        @Override
        public String article() {
            return stage.article();
        }
    }

    /** @param seal that it was submitted under before */
    public record SheetReopened(
            UUID subject,
            UUID application,
            UUID round,
            ApplicantKind track,
            int ordinal,
            StageKind stage,
            String reviewer,
            String reason,
            String seal)
            implements Fact {
        @Override
        public String article() {
            return stage.article();
        }
    }

    /**
     * @param submitted whether it had counted
     * @param seal of the sheet as it stands now; none in old records
     */
    record SheetVoided(
            UUID subject,
            UUID application,
            UUID round,
            ApplicantKind track,
            int ordinal,
            StageKind stage,
            boolean submitted,
            @Nullable String seal)
            implements Fact {
        @Override
        public String article() {
            return "第十八条";
        }
    }

    /** The step was closed on it. */
    record SheetCounted(UUID subject, UUID application, StageKind stage, String seal) implements Fact {
        @Override
        public String article() {
            return stage.article();
        }
    }

    /** An interest of its reviewer came to light after the step was closed on it. */
    public record SheetDoubted(
            UUID subject, UUID application, UUID round, ApplicantKind track, int ordinal, StageKind stage)
            implements Fact {
        @Override
        public String article() {
            return "第十八条";
        }
    }

    /** Its reviewer found that something is not met which must be before anything is scored. */
    record GateDoubted(UUID subject, UUID application, UUID round, StageKind stage) implements Fact {
        @Override
        public String article() {
            return Rubric.ARTICLE;
        }
    }

    /** @param met whether the office finds that it is */
    record GateDoubtAnswered(UUID subject, UUID application, UUID round, StageKind stage, boolean met, String reason)
            implements Fact {
        @Override
        public String article() {
            return Rubric.ARTICLE;
        }
    }

    record SheetDoubtSettled(UUID subject, UUID application, UUID round, StageKind stage) implements Fact {
        @Override
        public String article() {
            return "第十八条";
        }
    }

    /**
     * @param before the seal it stood under
     * @param seal of all that it says now, and said
     */
    record SheetCorrected(
            UUID subject,
            UUID application,
            UUID round,
            ApplicantKind track,
            int ordinal,
            StageKind stage,
            UUID correction,
            String before,
            String seal)
            implements Fact, StageRescored {
        @Override
        public String article() {
            return stage.article();
        }
    }

    /**
     * @param submitted whether it counts again
     * @param seal of the sheet as it stands now
     */
    record SheetRestored(
            UUID subject,
            UUID application,
            UUID round,
            ApplicantKind track,
            int ordinal,
            StageKind stage,
            boolean submitted,
            String seal)
            implements Fact {
        @Override
        public String article() {
            return "第十八条";
        }
    }

    /** @param seal of all that is agreed, on which sheets, and who has signed it */
    record ConsensusConfirmed(UUID subject, UUID application, StageKind stage, String seal) implements Fact {
        @Override
        public String article() {
            return stage.article();
        }
    }

    record ConsensusSigned(UUID subject, UUID application, StageKind stage, boolean agrees, String seal)
            implements Fact {
        @Override
        public String article() {
            return stage.article();
        }
    }

    /** 更正 of a sheet it is on: what is agreed of other items stands. */
    record ConsensusCorrected(UUID subject, UUID application, StageKind stage, String reason, String seal)
            implements Fact {
        @Override
        public String article() {
            return stage.article();
        }
    }

    record ConsensusVoided(UUID subject, UUID application, StageKind stage, String reason) implements Fact {
        @Override
        public String article() {
            return stage.article();
        }
    }

    /**
     * 出具
     *
     * @param account of whoever issued it
     * @param paper SHA-256 of the very paper
     */
    public record ReportIssued(
            UUID subject,
            UUID application,
            UUID round,
            ApplicantKind track,
            int ordinal,
            StageKind stage,
            int edition,
            String issuer,
            String reason,
            String account,
            String paper)
            implements Fact {
        @Override
        public String article() {
            return stage.article();
        }
    }

    record ReportPageKept(UUID subject, UUID application, StageKind stage, int edition, SignedPage page)
            implements Fact {
        @Override
        public String article() {
            return stage.article();
        }
    }
}
