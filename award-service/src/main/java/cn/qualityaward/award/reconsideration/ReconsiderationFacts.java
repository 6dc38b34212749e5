package cn.qualityaward.award.reconsideration;

import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import java.util.UUID;

/** What can happen to the taking back of a decision. */
public interface ReconsiderationFacts {

    /** @param confirmer the seat it waits for */
    record ReconsiderationProposed(
            UUID subject,
            UUID round,
            ApplicantKind track,
            int ordinal,
            StageKind stage,
            String reason,
            String documentNumber,
            String document,
            String confirmer)
            implements Fact {
        @Override
        public String article() {
            return stage.article();
        }
    }

    record ReconsiderationConfirmed(
            UUID subject,
            UUID round,
            ApplicantKind track,
            int ordinal,
            StageKind stage,
            String reason,
            String proposedBy)
            implements Fact {
        @Override
        public String article() {
            return stage.article();
        }
    }

    /** Whoever proposed it took the proposal back. */
    record ReconsiderationWithdrawn(UUID subject, UUID round, ApplicantKind track, int ordinal, StageKind stage)
            implements Fact {
        @Override
        public String article() {
            return stage.article();
        }
    }

    record ReconsiderationRejected(
            UUID subject,
            UUID round,
            ApplicantKind track,
            int ordinal,
            StageKind stage,
            String reason,
            String proposedBy)
            implements Fact {
        @Override
        public String article() {
            return stage.article();
        }
    }
}
