package cn.qualityaward.award.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What it said when it was submitted before (退回重评).
 *
 * @param gates what it said of what must be met before anything is scored; told only where there was any
 * @param reasons why it changed what it took up
 * @param seal it was submitted under
 * @param by the account that reopened it
 */
record Earlier(
        Map<String, Integer> marks,
        Map<String, Note> notes,
        Map<String, String> reasons,
        @Nullable Map<String, GateMark> gates,
        String comment,
        Instant submittedAt,
        String seal,
        String reason,
        String by,
        Instant reopenedAt) {

    List<Object> told() {
        var told = new ArrayList<Object>(List.of(
                new TreeMap<>(marks),
                new TreeMap<>(notes),
                new TreeMap<>(reasons),
                comment,
                submittedAt.toEpochMilli(),
                seal,
                reason,
                by,
                reopenedAt.toEpochMilli()));
        if (gates != null && !gates.isEmpty()) {
            told.add(Map.of("gates", new TreeMap<>(gates)));
        }
        return told;
    }
}
