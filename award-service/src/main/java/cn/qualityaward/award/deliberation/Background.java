package cn.qualityaward.award.deliberation;

import cn.qualityaward.award.application.Finding;
import cn.qualityaward.award.application.Finding.Checker;
import cn.qualityaward.award.application.Finding.Result;
import cn.qualityaward.award.application.StageSpreads.Quartiles;
import cn.qualityaward.award.application.StageSpreads.Spread;
import cn.qualityaward.award.eligibility.EarlierHonours;
import cn.qualityaward.award.program.StageKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be known of a candidate beside its score.
 *
 * @param against 一票否决: conditions found not to be met, and those of the policy that nobody has determined
 * @param earlier 历届荣誉 of editions before this one
 */
record Background(List<Range> ranges, List<Against> against, List<Earlier> earlier) {

    /** Of the marks of one stage; without bounds where they would tell a single reviewer's. */
    record Range(
            StageKind stage,
            int turn,
            int marks,
            @Nullable BigDecimal lowest,
            @Nullable BigDecimal highest,
            @Nullable BigDecimal median,
            @Nullable Quartiles quartiles,
            @Nullable BigDecimal mean) {

        static Range of(Spread spread) {
            return new Range(
                    spread.stage(),
                    spread.turn(),
                    spread.marks(),
                    spread.lowest(),
                    spread.highest(),
                    spread.median(),
                    spread.quartiles(),
                    spread.mean());
        }
    }

    /**
     * @param setting the policy's, where the regulation is silent
     * @param evidence what examiners, records or the head found it by; never the applicant's own words
     */
    record Against(
            String condition,
            String article,
            @Nullable String setting,
            Result result,
            @Nullable String evidence) {

        static Against of(Finding finding) {
            var checked = finding.checked();
            return new Against(
                    finding.condition(),
                    finding.article(),
                    finding.setting(),
                    finding.result(),
                    checked == null || checked.by() == Checker.APPLICANT ? null : finding.evidence());
        }
    }

    /** @param certain by the credit code or account; a name alone may be another's */
    record Earlier(
            int year,
            String className,
            @Nullable String number,
            @Nullable LocalDate validTo,
            boolean revoked,
            boolean certain) {

        static Earlier of(EarlierHonours.Earlier honour) {
            return new Earlier(
                    honour.year(),
                    honour.className(),
                    honour.number(),
                    honour.validTo(),
                    honour.revoked(),
                    honour.certain());
        }
    }
}
