package cn.qualityaward.award.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What counted of it before it was corrected (更正).
 *
 * @param agreed what stood in place of marks
 * @param seal it stood under
 * @param relisted whether the list of the step was made again by this correction
 */
record Original(
        UUID correction,
        Map<String, Integer> marks,
        @Nullable String voidedBecause,
        Map<String, Agreed> agreed,
        String seal,
        Instant at,
        boolean relisted) {

    List<Object> told() {
        return List.of(
                correction,
                new TreeMap<>(marks),
                Objects.requireNonNullElse(voidedBecause, ""),
                new TreeMap<>(agreed),
                seal,
                at.toEpochMilli(),
                relisted);
    }
}
