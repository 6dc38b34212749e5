package cn.qualityaward.award.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far those who reviewed one applicant are from one mark for each item that is to be talked over. */
enum Agreement {
    /** Not all sheets are in. */
    WAITING,
    /** Nothing is to be talked over, and nobody began to. */
    NOT_NEEDED,
    /** The leader has yet to confirm what is agreed, or to confirm it anew: other sheets count by now. */
    OUTSTANDING,
    /** Not all have signed. */
    UNSIGNED,
    /** No more than half agree. */
    NOT_CARRIED,
    SETTLED;

    /** @param counted the sheets that count */
    static Agreement of(Desk desk, Standing standing, List<Sheet> counted, @Nullable Consensus consensus) {
        if (!standing.complete()) {
            return WAITING;
        }
        var begun = consensus != null && !consensus.agreed().isEmpty();
        if (!desk.takesConsensus() || !begun && desk.beyondGap(counted).isEmpty()) {
            return NOT_NEEDED;
        }
        if (consensus == null || !consensus.confirmed() || !consensus.isOn(counted)) {
            return OUTSTANDING;
        }
        return consensus.settled() ? SETTLED : consensus.signedByAll() ? NOT_CARRIED : UNSIGNED;
    }

    /** Whether the stage may be closed. */
    boolean done() {
        return this == NOT_NEEDED || this == SETTLED;
    }
}
