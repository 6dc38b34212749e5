package cn.qualityaward.award.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 重大事项 of an announced round, which stays readable for everybody after the round went on (第七条(一)、第二十条).
 *
 * @param windowTo the last day of the window from then on
 * @param matter whose decision it carried out, where one was put before whoever deliberates
 */
record MajorMatter(
        Kind kind,
        Instant at,
        @Nullable String reason,
        @Nullable String documentNumber,
        @Nullable LocalDate windowTo,
        @Nullable UUID matter) {

    enum Kind {
        POSTPONED,
        SUSPENDED,
        RESUMED,
        CANCELLED
    }
}
