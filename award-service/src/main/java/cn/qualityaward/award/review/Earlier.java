package cn.qualityaward.award.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What it said when it was submitted before (退回重评).
 *
 * @param reasons why it changed what it took up
 * @param seal it was submitted under
 * @param by the account that reopened it
 */
record Earlier(
        Map<String, Integer> marks,
        Map<String, Note> notes,
        Map<String, String> reasons,
        String comment,
        Instant submittedAt,
        String seal,
        String reason,
        String by,
        Instant reopenedAt) {

    List<Object> told() {
        return List.of(
                new TreeMap<>(marks),
                new TreeMap<>(notes),
                new TreeMap<>(reasons),
                comment,
                submittedAt.toEpochMilli(),
                seal,
                reason,
                by,
                reopenedAt.toEpochMilli());
    }
}
