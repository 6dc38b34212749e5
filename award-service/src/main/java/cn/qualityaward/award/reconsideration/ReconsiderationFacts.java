package cn.qualityaward.award.reconsideration;

import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import java.util.UUID;

/** What can happen to the taking back of a decision. */
public interface ReconsiderationFacts {

    /** By the article of the step whose decision it is. */
    interface OfStep extends Fact {

        StageKind stage();

        @Override
        default String article() {
            return stage().article();
        }
    }

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
            implements OfStep {}

    record ReconsiderationConfirmed(
            UUID subject,
            UUID round,
            ApplicantKind track,
            int ordinal,
            StageKind stage,
            String reason,
            String proposedBy)
            implements OfStep {}

    /** Whoever proposed it took the proposal back. */
    record ReconsiderationWithdrawn(UUID subject, UUID round, ApplicantKind track, int ordinal, StageKind stage)
            implements OfStep {}

    record ReconsiderationRejected(
            UUID subject,
            UUID round,
            ApplicantKind track,
            int ordinal,
            StageKind stage,
            String reason,
            String proposedBy)
            implements OfStep {}
}
