package cn.qualityaward.award.program;

import cn.qualityaward.tenancy.problem.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a round needs of its tenant's policy (管理办法). There are no defaults: what it does not say cannot happen. */
public record Policy(
        List<AwardClass> classes,
        Map<ApplicantKind, Integer> reservedQuota,
        CycleMode cycleMode,
        int cycleYears,
        boolean preApproval,
        MemberConsult memberConsult,
        @Nullable Integer validityYears,
        @Nullable Wait reapplyWait,
        RepeatWin repeatWin,
        @Nullable Prerequisite prerequisiteAward,
        boolean cultivationPool,
        int minOperatingYears,
        int minModelYears,
        int minPersonYears,
        int noLossYears,
        int cleanYears,
        int managerCleanYears,
        AccidentGrades accidentGrade,
        Set<RecommendPath> recommendPaths,
        @Nullable Integer recommendQuotaPerCounty,
        Map<ApplicantKind, List<Stage>> stages,
        List<NoticeRule> publicNotices,
        Objections objection,
        Authority rulesApprover,
        Authority deliberator,
        List<Authority> approvalChain,
        Map<String, BigDecimal> money,
        boolean publicFundedExcluded,
        @Nullable Map<RecordKind, Retention> retention,
        int budgetYearOffset,
        Vote vote,
        NumberFormats numberFormats,
        @Nullable Integer windowDays,
        @Nullable String letterhead,
        Terms terms,
        @Nullable Set<CreditCheck> creditChecks,
        @Nullable Set<ConditionRecheck> conditionRechecks,
        @Nullable Integer officeMeetingQuorum,
        @Nullable Integer deliberationQuorum,
        @Nullable Boolean awardGrounds) {

    /** 条件复查: before what accidents and records are looked at again. */
    public enum ConditionRecheck {
        NOTICE,
        APPROVAL
    }

    /** 信用核查: before what is decided the registers are looked up. */
    public enum CreditCheck {
        QUALIFICATION(StageKind.FORMAL_REVIEW),
        NOTICE(StageKind.PUBLIC_NOTICE),
        APPROVAL(StageKind.APPROVAL);

        private final StageKind stage;

        CreditCheck(StageKind stage) {
            this.stage = stage;
        }
    }

    /** 奖项: its quota is a cap; classes with the same group share it. */
    public record AwardClass(
            String code,
            String name,
            ApplicantKind applicantKind,
            int level,
            int quota,
            @Nullable String sharedQuotaGroup) {}

    public enum CycleMode {
        FIXED,
        AD_HOC
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
        PERMANENT("永久"),
        YEARS_30("30年"),
        YEARS_10("10年");

        private final String words;

        Retention(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** 征求成员单位意见: working days to answer, what silence means, and who must answer in writing. */
    public record MemberConsult(int answerDays, Silence silence, Set<String> mustAnswer) {}

    public enum Silence {
        NO_OPINION,
        NO_OBJECTION,
        BLOCKS
    }

    /** 间隔: so many editions (届) or years. */
    public record Wait(Unit unit, int n) {

        public enum Unit {
            EDITIONS,
            YEARS
        }
    }

    /**
     * 先获奖项: what one must hold before applying, and for how long.
     *
     * @param tenant whose award; {@code null}: one of the tenant's own classes
     */
    public record Prerequisite(@Nullable String tenant, String classCode, int heldYears) {}

    /** 事故等级: from which grade an accident counts against an organization, and against the employer of its manager. */
    public record AccidentGrades(AccidentGrade apply, AccidentGrade manager) {}

    /** 推荐渠道 */
    public enum RecommendPath {
        COUNTY,
        DEPARTMENT,
        ASSOCIATION,
        SELF,
        EXPERT
    }

    /** 再次获得同一奖项. */
    public record RepeatWin(boolean money, boolean countsQuota) {}

    public record Stage(StageKind kind, boolean scored, boolean eliminating, boolean feedback) {}

    /**
     * 公示: after which stage, for how long.
     *
     * @param officialWebsite whether an official website must carry it too; absent in policies of earlier builds
     */
    public record NoticeRule(
            StageKind stage,
            int days,
            DayKind dayKind,
            CountRule countRule,
            @Nullable Boolean officialWebsite) {

        /** Its days count from when an official website carried it. */
        public boolean waitsForWebsite() {
            return Boolean.TRUE.equals(officialWebsite);
        }

        /** Its days, where they begin on a day. */
        public Period from(LocalDate day) {
            return new Period(day, days, dayKind, countRule);
        }
    }

    public enum DayKind {
        WORKING,
        CALENDAR
    }

    public enum CountRule {
        EXCLUDE_START,
        INCLUDE_START
    }

    /** 异议. */
    public record Objections(boolean realName, int answerDays, Hold hold) {}

    public enum Hold {
        WHOLE_LIST,
        PER_NAME
    }

    /** 投票表决: what passes, how it is cast, and how many of those entitled must be present. */
    public record Vote(
            Rule rule, @Nullable Ballot ballot, @Nullable Integer quorumPercent) {

        public enum Rule {
            NONE,
            /** 过半数 */
            MAJORITY,
            /** 三分之二以上 */
            TWO_THIRDS
        }

        /** 记名、无记名 */
        public enum Ballot {
            OPEN,
            SECRET
        }
    }

    /** The tenant's own numbers; without a format nothing is numbered. */
    public record NumberFormats(
            @Nullable String certificate,
            @Nullable String outgoing,
            @Nullable String incoming) {}

    /**
     * 称谓: how this region calls its award, its governor and its government.
     *
     * @param office who keeps the award's business
     * @param division what its counties are called
     * @param mongolianAwardName as the tenant typed it, never generated
     */
    public record Terms(
            String governor,
            String awardName,
            String government,
            String office,
            String division,
            @Nullable String mongolianAwardName,
            @Nullable String leadingGroup) {}

    /** How whoever holds that authority is called. */
    public String called(Authority authority) {
        var group = terms.leadingGroup();
        return authority == Authority.GOVERNMENT ? terms.government() : group == null ? "领导小组" : group;
    }

    /**
     * Of how many of those called, in per cent, the list is deliberated; what says nothing of it has the vote's.
     *
     * @param setting which one says so
     */
    public record Quorum(@Nullable Integer percent, String setting) {}

    public Quorum quorumOfDeliberation() {
        return deliberationQuorum == null
                ? new Quorum(vote.quorumPercent(), "vote.quorumPercent")
                : new Quorum(deliberationQuorum, "deliberationQuorum");
    }

    public boolean looksUpCredit() {
        return creditChecks != null && !creditChecks.isEmpty();
    }

    /** Before such a stage is decided. */
    public boolean looksUpCredit(@Nullable StageKind stage) {
        return creditChecks != null && creditChecks.stream().anyMatch(check -> check.stage == stage);
    }

    /** 授奖理由: whether it is resolved why each is awarded; so it is where a policy says nothing. */
    public boolean asksForGrounds() {
        return !Boolean.FALSE.equals(awardGrounds);
    }

    /** A policy that says nothing has them looked at again before both. */
    public boolean rechecksBefore(ConditionRecheck what) {
        return conditionRechecks == null || conditionRechecks.contains(what);
    }

    public List<AwardClass> classesOf(ApplicantKind track) {
        return classes.stream().filter(c -> c.applicantKind() == track).toList();
    }

    public AwardClass awardClass(String code) {
        return classes.stream()
                .filter(c -> c.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("class-unknown")
                        .with("class", code)
                        .field("classCode")
                        .article("第三条"));
    }

    /** What a class is called, or its code where the policy knows none of it. */
    public @Nullable String named(@Nullable String code) {
        return classes.stream()
                .filter(one -> one.code().equals(code))
                .map(AwardClass::name)
                .findFirst()
                .orElse(code);
    }

    /** Who approves in the end; what comes before in the chain passes it on (第十五条). */
    public Authority approver() {
        return approvalChain.getLast();
    }

    /** Who pass the request on before it is approved (提报, 第七条(三)), in their order. */
    public List<Authority> submitters() {
        return approvalChain.subList(0, approvalChain.size() - 1);
    }

    /** Whether it is the highest a track can win: a lower honour (提名奖) leads up to it and is another award. */
    public boolean isHighest(String code, ApplicantKind track) {
        var levels = classesOf(track).stream().mapToInt(AwardClass::level).min();
        return classesOf(track).stream()
                .filter(c -> c.code().equals(code))
                .allMatch(c -> c.level() == levels.orElse(c.level()));
    }

    public BigDecimal moneyOf(String classCode) {
        return money.getOrDefault(classCode, BigDecimal.ZERO);
    }
}
