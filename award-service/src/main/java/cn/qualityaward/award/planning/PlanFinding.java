package cn.qualityaward.award.planning;

import cn.qualityaward.award.program.ApplicantKind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something a plan breaks, or had better not do.
 *
 * @param slug names it; the reader's language gives it words
 * @param article it rests on; absent where it rests on a policy setting or on the calendar alone
 * @param setting the policy setting, where the regulation itself is silent
 * @param ordinal of the step it is about, where it is about one
 */
record PlanFinding(
        Severity severity,
        String slug,
        @Nullable String article,
        @Nullable String setting,
        @Nullable ApplicantKind track,
        @Nullable Integer ordinal,
        Map<String, Object> values) {

    enum Severity {
        /** A rule would be broken if it were done so. */
        BREAKS,
        WARNS
    }
}
