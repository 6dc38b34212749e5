package cn.qualityaward.award.application;

import org.jspecify.annotations.Nullable;

/**
 * What one condition yields for one application.
 *
 * @param condition its name, stable across languages
 * @param setting the policy setting it rests on, where the regulation itself is silent
 * @param evidence what it was judged by; absent when nothing was stated
 * @param warns met, and yet something to know before deciding
 */
public record Finding(
        String condition,
        String article,
        @Nullable String setting,
        Result result,
        @Nullable String evidence,
        boolean warns) {

    public Finding(String condition, String article, Result result, @Nullable String evidence) {
        this(condition, article, null, result, evidence, false);
    }

    public enum Result {
        MET,
        NOT_MET,
        /** 待定: to be found by people. */
        UNDETERMINED
    }

    /** What those who examine the dossier found instead of what was stated. */
    public Finding found(Result found, String basis) {
        return new Finding(condition, article, setting, found, basis, false);
    }

    /** What people found in writing settles what could not be told otherwise, and nothing else. */
    public Finding settled(boolean met, String evidence) {
        return result == Result.UNDETERMINED
                ? new Finding(condition, article, setting, met ? Result.MET : Result.NOT_MET, evidence, false)
                : this;
    }
}
