package cn.qualityaward.award.duty;

import cn.qualityaward.award.program.ApplicantKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing to do.
 *
 * @param action its stable name; the reader's language gives it words
 * @param round absent where it is about none, and its title with it
 * @param stage the ordinal of the step it is about, where it is about one
 * @param due its last day, where the plan names one
 * @param count how many applications wait for it
 */
record Duty(
        String action,
        @Nullable UUID round,
        @Nullable String title,
        @Nullable ApplicantKind track,
        @Nullable Integer stage,
        String article,
        @Nullable LocalDate due,
        long count) {}
