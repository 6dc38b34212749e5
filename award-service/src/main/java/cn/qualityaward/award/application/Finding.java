package cn.qualityaward.award.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one condition yields for one application. By which version of the policy is said once, of its round.
 *
 * @param condition its name, stable across languages
 * @param setting the policy setting it rests on, where the regulation itself is silent
 * @param evidence what it was judged by; absent when nothing was stated
 * @param warns met, and yet something to know before deciding
 * @param checked who found it; absent as long as nobody has
 */
public record Finding(
        String condition,
        String article,
        @Nullable String setting,
        Result result,
        @Nullable String evidence,
        boolean warns,
        @Nullable Checked checked) {

    /** By what the applicant states; open where nothing is stated. */
    public Finding(String condition, String article, Result result, @Nullable String evidence) {
        this(condition, article, null, result, evidence, false, evidence == null ? null : Checked.STATED);
    }

    /** By records, as a setting of the policy has it. */
    public Finding(
            String condition, String article, String setting, Result result, @Nullable String evidence, boolean warns) {
        this(condition, article, setting, result, evidence, warns, Checked.RECORDED);
    }

    public enum Result {
        MET,
        NOT_MET,
        /** 待定: to be found by people. */
        UNDETERMINED
    }

    public enum Checker {
        /** 申报人填报 */
        APPLICANT,
        /** 系统记录 */
        RECORDS,
        /** 逐条审查 */
        EXAMINER,
        /** 书面认定 */
        HEAD
    }

    /** @param unit that examined, as kind/code */
    public record Checked(
            Checker by, @Nullable String unit, @Nullable Instant at) {

        private static final Checked STATED = new Checked(Checker.APPLICANT, null, null),
                RECORDED = new Checked(Checker.RECORDS, null, null);
    }

    /** What those who examine the dossier found instead of what was stated. */
    public Finding found(Result found, String basis, String unit, Instant at) {
        return new Finding(condition, article, setting, found, basis, false, new Checked(Checker.EXAMINER, unit, at));
    }

    /** What people found in writing settles what could not be told otherwise, and nothing else. */
    public Finding settled(boolean met, String evidence, Instant at) {
        return result == Result.UNDETERMINED
                ? new Finding(
                        condition,
                        article,
                        setting,
                        met ? Result.MET : Result.NOT_MET,
                        evidence,
                        false,
                        new Checked(Checker.HEAD, null, at))
                : this;
    }
}
