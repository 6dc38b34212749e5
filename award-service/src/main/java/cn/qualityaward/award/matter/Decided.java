package cn.qualityaward.award.matter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it was recorded.
 *
 * @param unit that decided, {@code leading-group/main}
 * @param by who recorded it; of a paper, who confirmed it
 * @param paper from which it was entered
 */
record Decided(
        Decision decision, String unit, String by, @Nullable String paper, Instant at) {}
