package cn.qualityaward.award.application;

import cn.qualityaward.award.paper.Decider.Paper;
import cn.qualityaward.award.procedure.ProcedureClock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When an applicant brings what it has to say.
 *
 * @param paper that it signed, where the office enters it (代录)
 */
record Brought(Instant now, @Nullable Paper paper) {

    static Brought online(Instant now) {
        return new Brought(now, null);
    }

    /** By which it is in time: of a paper the day that stands on it. */
    Instant inTime() {
        return paper == null
                ? now
                : paper.date().atStartOfDay(ProcedureClock.ZONE).toInstant();
    }

    @Nullable
    String onPaper() {
        return paper == null ? null : paper.toString();
    }
}
