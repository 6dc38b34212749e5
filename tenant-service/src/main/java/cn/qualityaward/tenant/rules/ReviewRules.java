package cn.qualityaward.tenant.rules;

import cn.qualityaward.tenant.document.Article;
import cn.qualityaward.tenant.policy.ApplicantKind;
import cn.qualityaward.tenant.policy.StageKind;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A tenant's review rules (评审规则). Weights have no default: the regulation does not give them, so unset they are absent.
 *
 * @param thresholds per class, of a composite of 100
 * @param reviewersPerApplicant how many of a panel are drawn for each applicant; unset, the whole panel reviews everybody
 * @param reviewerLoad how many applicants one expert is drawn for at most
 * @param outlierGap from which spread of marks an item is discussed, in per cent
 * @param consensus the steps whose experts agree on one mark for an item (合议); unset, their marks are only averaged
 * @param siteConfirms whether the site review takes up the material review's marks and says why where it changes one
 * @param siteMeetings whether both meetings of a site visit (首末次会议) are signed in before the site review is closed
 * @param formerEmployerYears for how many years whoever left an applicant steps back from it; unset, three
 * @param repetition what a stage that is walked more than once counts by; unset where none is
 * @param stepRubrics by what a track's stage is scored that has items of its own; unset, material and site review go by the
 *     rubric of the track and any other by one mark
 * @param stepRules what of a track's stage is said for it alone; unset, and for what it leaves open, all are alike
 * @param tieKeys by which a tie is broken, in this order; then the leading group decides
 * @param label shown wherever the rules are used, e.g. 演示
 */
public record ReviewRules(
        @Min(1) @Max(1) int schemaVersion,
        @Article("第十四条") Map<ApplicantKind, Map<StageKind, @DecimalMin("0") @DecimalMax("100") BigDecimal>> weights,

        @Article(value = "第十四条", silent = true)
        Map<String, @DecimalMin("0") @DecimalMax("100") @Nullable BigDecimal> thresholds,

        @Article("第十三条(三)") @Valid Shortlist shortlist,
        @Article("第十三条(五)") @Min(3) @Max(15) @Nullable Integer panelSize,

        @Article(value = "第八条(二)", silent = true) @Min(1) @Max(15) @Nullable
        Integer reviewersPerApplicant,

        @Article(value = "第八条(二)", silent = true) @Min(1) @Max(1000) @Nullable
        Integer reviewerLoad,

        @Article(value = "第十三条(五)", silent = true) @Valid @Nullable
        Trimming trimming,

        @Article(value = "第十三条(三)", silent = true) @Min(0) @Max(100) @Nullable
        Integer outlierGap,

        @Article(value = "第十三条(三)", silent = true) @Nullable Set<StageKind> consensus,

        @Article(value = "第十三条(四)", silent = true) @Nullable Boolean siteConfirms,

        @Article(value = "第十三条(四)", silent = true) @Nullable Boolean siteMeetings,

        @Article(value = "第十四条", silent = true) @Nullable Repetition repetition,

        @Article(value = "第十四条", silent = true) List<StageKind> tieKeys,
        @Article("第十八条") Set<ConflictRule> conflictRules,

        @Article(value = "第十八条", silent = true) @Min(1) @Max(10) @Nullable
        Integer formerEmployerYears,

        @Article(value = "第十三条(五)", silent = true) boolean delegateAllowed,
        @Article("第十三条(一)") Map<ApplicantKind, @Valid Form> forms,
        @Article("第十二条") Map<ApplicantKind, @Valid Rubric> rubrics,

        @Article(value = "第十三条", silent = true) @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Map<ApplicantKind, Map<StageKind, @Valid StepRule>> stepRules,

        @Article(value = "第十二条", silent = true) @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Map<ApplicantKind, Map<StageKind, @Valid Rubric>> stepRubrics,

        @Article(value = "第十二条", silent = true) @Size(max = 20) @Nullable
        String label) {

    Map<ApplicantKind, Map<StageKind, StepRule>> ofSteps() {
        return stepRules == null ? Map.of() : stepRules;
    }

    Map<ApplicantKind, Map<StageKind, Rubric>> rubricsOfSteps() {
        return stepRubrics == null ? Map.of() : stepRubrics;
    }

    @Nullable
    StepRule own(ApplicantKind track, StageKind stage) {
        return ofSteps().getOrDefault(track, Map.of()).get(stage);
    }

    /** What a stage of a track is reviewed by: whatever is not said for it alone is as for all. */
    StepRule at(ApplicantKind track, StageKind stage) {
        var all = new StepRule(panelSize, reviewersPerApplicant, shortlist);
        var own = own(track, stage);
        return own == null
                ? all
                : new StepRule(
                        own.panelSize == null ? all.panelSize : own.panelSize,
                        own.reviewersPerApplicant == null ? all.reviewersPerApplicant : own.reviewersPerApplicant,
                        own.shortlist == null ? all.shortlist : own.shortlist);
    }

    /**
     * 各环节另行规定.
     *
     * @param panelSize of whom reviewers are drawn there may be many
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StepRule(
            @Min(3) @Max(200) @Nullable Integer panelSize,
            @Min(1) @Max(15) @Nullable Integer reviewersPerApplicant,
            @Valid @Nullable Shortlist shortlist) {

        boolean isSilent() {
            return panelSize == null && reviewersPerApplicant == null && shortlist == null;
        }
    }

    /** 重复环节的得分 */
    public enum Repetition {
        /** 各次得分的平均值 */
        MEAN,
        /** 最后一次得分 */
        LAST
    }

    /** 利害关系 */
    public enum ConflictRule {
        /** 同一单位 */
        EMPLOYER,
        /** 离开不满规定年限的单位 */
        FORMER_EMPLOYER,
        /** 本人申报 */
        DECLARED,
        /** 同一旗县市区 */
        COUNTY;

        /** Whoever works there, or says so, steps back whatever the rules choose. */
        static final Set<ConflictRule> ALWAYS = Set.of(EMPLOYER, DECLARED);
    }

    /**
     * 进入现场评审名单.
     *
     * @param ratio of those reviewed, in per cent
     */
    public record Shortlist(
            Mode mode,
            @DecimalMin("1") @DecimalMax("100") @Nullable BigDecimal ratio,
            @Min(1) @Max(1000) @Nullable Integer topN,
            @DecimalMin("0") @DecimalMax("100") @Nullable BigDecimal minScore) {

        public enum Mode {
            RATIO,
            TOP_N,
            MIN_SCORE,
            /** By hand, with a reason. */
            MANUAL
        }
    }

    /**
     * 去掉最高分和最低分.
     *
     * @param minMarks the fewest present marks that allow it
     */
    public record Trimming(Mode mode, @Min(3) @Max(15) int minMarks) {

        public enum Mode {
            NONE,
            DROP_HIGHEST_AND_LOWEST
        }
    }
}
