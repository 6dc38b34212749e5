package cn.qualityaward.award.application;

import org.jspecify.annotations.Nullable;

/**
 * What one condition of Articles 10 and 11 yields for one application.
 *
 * @param condition its name, stable across languages
 * @param evidence what it was judged by; absent when nothing was stated
 */
record Finding(
        String condition,
        String article,
        Result result,
        @Nullable String evidence) {

    enum Result {
        MET,
        NOT_MET,
        /** 待定: to be found by people. */
        UNDETERMINED
    }
}
