package cn.qualityaward.award.application;

import cn.qualityaward.award.program.StageKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of an application's history: what was decided in a step, by which unit, why, and under which article.
 *
 * @param by the unit, or that its applicant took it over; never a reviewer's name
 * @param paper the signed paper it was entered from (代录), if it was
 */
record Passage(
        @Nullable StageKind stage,
        Status status,
        Instant at,
        String by,
        @Nullable String reason,
        String article,
        @Nullable String paper) {

    static final String TAKEOVER = "applicant/takeover";
}
