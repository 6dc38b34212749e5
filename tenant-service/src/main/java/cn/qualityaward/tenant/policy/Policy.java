package cn.qualityaward.tenant.policy;

import cn.qualityaward.tenant.document.Article;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A tenant's policy (管理办法): every number and choice of the regulation, each in the article it stands in. What it does
 * not say cannot happen.
 */
public record Policy(
        @Min(1) @Max(1) int schemaVersion,
        @Article("第一条") List<@Valid LegalBasis> legalBases,

        @Article("第二十七条") @Valid @Nullable Superseded supersedes,

        @Article("第三条") @NotEmpty List<@Valid AwardClass> classes,
        @Article("第三条") Map<ApplicantKind, @Min(1) @Max(100) Integer> reservedQuota,
        @Article("第三条") CycleMode cycleMode,
        @Article("第三条") @Min(1) @Max(5) int cycleYears,
        @Article(value = "第十三条", silent = true) boolean preApproval,
        @Article(value = "第十三条(二)", silent = true) @Valid MemberConsult memberConsult,
        @Article(value = "第十三条(二)", silent = true) @Nullable Set<CreditCheck> creditChecks,
        @Article(value = "第十四条", silent = true) @Nullable Set<ConditionRecheck> conditionRechecks,
        @Article("第四条") @Min(1) @Max(10) @Nullable Integer validityYears,

        @Article(value = "第十条", silent = true) @Valid @Nullable
        Wait reapplyWait,

        @Article("第十六条") RepeatWin repeatWin,

        @Article(value = "第十条", silent = true) @Valid @Nullable
        Prerequisite prerequisiteAward,

        @Article("第九条") boolean cultivationPool,
        @Article("第十条(一)") @Min(0) @Max(15) int minOperatingYears,
        @Article("第十条(二)") @Min(0) @Max(15) int minModelYears,
        @Article("第十一条(一)") @Min(0) @Max(15) int minPersonYears,
        @Article("第十条(三)") @Min(0) @Max(5) int noLossYears,
        @Article("第十条(四)") @Min(0) @Max(5) int cleanYears,
        @Article("第十一条(四)") @Min(0) @Max(5) int managerCleanYears,
        AccidentGrades accidentGrade,
        @Article("第十三条(一)") @NotEmpty Set<RecommendPath> recommendPaths,

        @Article(value = "第十三条(一)", silent = true) @Min(0) @Max(50) @Nullable
        Integer recommendQuotaPerCounty,

        @Article("第十三条") @NotEmpty Map<ApplicantKind, @NotEmpty List<Stage>> stages,
        @Article("第十四条") List<@Valid PublicNotice> publicNotices,
        @Article(value = "第十五条", silent = true) @Valid Objections objection,
        @Article("第七条(二)") Authority rulesApprover,
        @Article("第七条(三)") Authority deliberator,
        @Article("第十五条") @NotEmpty List<Authority> approvalChain,
        @Article("第十六条") Map<String, @PositiveOrZero BigDecimal> money,
        @Article(value = "第十六条", silent = true) boolean publicFundedExcluded,
        @Article("第六条") @Min(0) @Max(2) int budgetYearOffset,
        @Article("第十七条") @Valid FundUses fundUses,
        @Article("第十七条") @Nullable String evaluationSchedule,
        @Article("第二十二条") @Min(0) @Max(15) int revokeWindowYears,
        Reclaim reclaim,

        @Article(value = "第二十一条", silent = true) @Valid @Nullable
        Wait banAfter,

        @Article(value = "第十四条", silent = true) @Valid Vote vote,

        @Article(value = "第十四条", silent = true) @Min(1) @Max(100) @Nullable
        Integer officeMeetingQuorum,

        @Article(value = "第十四条", silent = true) @Min(1) @Max(100) @Nullable
        Integer deliberationQuorum,

        @Article(value = "第十四条", silent = true) @Nullable Boolean awardGrounds,

        @Article(value = "第十三条(一)", silent = true) @Min(1) @Max(366) @Nullable
        Integer windowDays,

        @Article(value = "第二十条", silent = true) Map<RecordKind, Retention> retention,
        @Article(value = "第二十四条", silent = true) @Valid NumberFormats numberFormats,
        @Article("第二条") @Valid Terms terms,
        @Article(value = "第二条", silent = true) @Nullable String letterhead,
        @Article(value = "第二条", silent = true) @NotEmpty Set<Language> languages) {

    /** 信用核查: before what is decided the public registers are looked up of everybody. */
    public enum CreditCheck {
        QUALIFICATION,
        NOTICE,
        APPROVAL
    }

    /** 条件复查: before what accidents and records are looked at again; before both where the policy says nothing. */
    public enum ConditionRecheck {
        NOTICE,
        APPROVAL
    }

    /** 评选周期 */
    public enum CycleMode {
        FIXED,
        AD_HOC
    }

    /**
     * 再次获得同一奖项.
     *
     * @param money whether it is paid again
     * @param countsQuota whether it takes a place of the quota
     */
    public record RepeatWin(boolean money, boolean countsQuota) {}

    /** 事故等级: the three places where an accident counts, each from its own grade. */
    public record AccidentGrades(
            @Article("第十条(四)") AccidentGrade apply,
            @Article("第十一条(四)") AccidentGrade manager,
            @Article("第二十二条") AccidentGrade revoke) {}

    /** 推荐渠道 */
    public enum RecommendPath {
        COUNTY,
        DEPARTMENT,
        ASSOCIATION,
        SELF,
        EXPERT
    }

    /**
     * 资助资金用途.
     *
     * @param open other quality spending is possible with a reason
     */
    public record FundUses(boolean open, List<@NotBlank String> uses) {}

    /** 追缴资助资金 */
    public record Reclaim(
            @Article("第二十一条") Extent fraud,
            @Article("第二十二条") Extent accident) {

        public enum Extent {
            FULL,
            BY_DECISION,
            NONE
        }
    }

    /** 档案种类 */
    public enum RecordKind {
        APPLICATION,
        REVIEW,
        DECISION,
        NOTICE,
        HONOUR,
        FUND,
        SUPERVISION
    }

    /** 保管期限 */
    public enum Retention {
        PERMANENT,
        YEARS_30,
        YEARS_10
    }

    /** 文种 */
    public enum Language {
        @JsonProperty("zh-CN")
        ZH_CN,
        @JsonProperty("mn-Mong")
        MN_MONG,
        @JsonProperty("en")
        EN
    }

    /** The stages of a track that yield a score. */
    public Set<StageKind> scoredStages(ApplicantKind track) {
        return stages.getOrDefault(track, List.of()).stream()
                .filter(Stage::scored)
                .map(Stage::kind)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
