package cn.qualityaward.tenant.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.tenant.document.Article;
import cn.qualityaward.tenant.document.DocumentReader;
import cn.qualityaward.tenant.document.Finding;
import cn.qualityaward.tenant.document.Keys;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class PolicyTests {

    private static final DocumentReader READER = new DocumentReader("policy");

    /** Every key of the platform's list of parameters that is a policy's. */
    private static final List<String> KEYS = List.of(
            "legalBases",
            "supersedes",
            "classes",
            "reservedQuota",
            "cycleMode",
            "cycleYears",
            "preApproval",
            "memberConsult",
            "creditChecks",
            "conditionRechecks",
            "validityYears",
            "reapplyWait",
            "repeatWin",
            "prerequisiteAward",
            "cultivationPool",
            "minOperatingYears",
            "minModelYears",
            "minPersonYears",
            "noLossYears",
            "cleanYears",
            "managerCleanYears",
            "accidentGrade",
            "recommendPaths",
            "recommendQuotaPerCounty",
            "stages",
            "publicNotices",
            "objection",
            "rulesApprover",
            "deliberator",
            "approvalChain",
            "money",
            "publicFundedExcluded",
            "budgetYearOffset",
            "fundUses",
            "evaluationSchedule",
            "revokeWindowYears",
            "reclaim",
            "banAfter",
            "vote",
            "officeMeetingQuorum",
            "deliberationQuorum",
            "awardGrounds",
            "windowDays",
            "retention",
            "numberFormats",
            "terms",
            "letterhead",
            "languages");

    @Test
    void everyKeyStandsInExactlyOneArticle() {
        var articles = Keys.of(Policy.class).articles();
        assertThat(articles.keySet().stream().map(key -> key.split("\\.")[0]).distinct())
                .containsExactlyInAnyOrderElementsOf(KEYS);
        assertThat(articles.values())
                .extracting(Article::value)
                .allMatch(article -> article.matches("第[一二三四五六七八九十]+条(\\([一二三四五六]\\))?"));
        assertThat(Arrays.stream(Policy.class.getRecordComponents()).map(key -> key.getName()))
                .containsOnlyOnce(KEYS.toArray(String[]::new));
    }

    @Test
    void aKeyInNoArticleOrInTwoIsFoundOut() {
        record Homeless(int schemaVersion, int stray) {}
        record Part(@Article("第二条") int one) {}
        record Twice(@Article("第一条") Part part) {}
        assertThatThrownBy(() -> Keys.of(Homeless.class)).hasMessage("stray stands in no article");
        assertThatThrownBy(() -> Keys.of(Twice.class)).hasMessage("part.one stands in two articles");
    }

    @ParameterizedTest
    @MethodSource("presets")
    void aPresetIsReadAndWrittenToTheLetterAndHoldsNoContradiction(String name) {
        var preset = READER.preset(name);
        var policy = READER.read(preset, Policy.class);
        assertThat(READER.canonical(policy)).isEqualTo(READER.canonical(preset));
        assertThat(READER.ranges(policy)).isEmpty();
        assertThat(PolicyChecks.of(policy)).isEmpty();
    }

    static List<String> presets() {
        return READER.presets();
    }

    /** What is published of the neighbours, and nothing of theirs in code. */
    @Test
    void publishedAwardsAreExpressedByDataAlone() {
        var region = preset("neimenggu-2025");
        assertThat(region.cycleYears()).isEqualTo(2);
        assertThat(region.classes()).extracting(AwardClass::quota).containsExactly(5);
        assertThat(region.reapplyWait()).isEqualTo(new Wait(Wait.Unit.EDITIONS, 3));
        assertThat(region.publicNotices()).hasSize(7);

        var hinggan = preset("hinggan-2025");
        assertThat(hinggan.cycleYears()).isEqualTo(5);
        assertThat(hinggan.terms().leadingGroup()).isNull();
        assertThat(hinggan.deliberator()).isEqualTo(Authority.GOVERNMENT);
        assertThat(hinggan.reapplyWait()).isEqualTo(new Wait(Wait.Unit.EDITIONS, 1));

        var baotou = preset("baotou-2025");
        assertThat(baotou.cycleMode()).isEqualTo(Policy.CycleMode.AD_HOC);
        assertThat(baotou.terms().organization()).isEqualTo("企业");
        assertThat(baotou.classes()).extracting(AwardClass::applicantKind).containsOnly(ApplicantKind.ORGANIZATION);

        assertThat(preset("wide-region").prerequisiteAward()).isEqualTo(new Prerequisite("xilingol", "MAIN", 1));
        assertThat(preset("wide-city").stages().get(ApplicantKind.SME))
                .extracting(Stage::kind)
                .containsSubsequence(
                        StageKind.DEFENSE,
                        StageKind.SITE,
                        StageKind.SOCIAL_EVALUATION,
                        StageKind.COMPOSITE,
                        StageKind.VOTE);
    }

    private static Policy preset(String name) {
        return READER.read(READER.preset(name), Policy.class);
    }

    @Test
    void theSeedSaysWhatTheRegulationSays() {
        var seed = READER.read(READER.preset("xilingol-2023"), Policy.class);
        assertThat(seed.cycleYears()).isEqualTo(2);
        assertThat(seed.classes()).extracting(AwardClass::quota).containsExactly(2, 2, 1);
        assertThat(seed.validityYears()).isEqualTo(3);
        assertThat(seed.publicNotices())
                .containsExactly(new PublicNotice(
                        StageKind.DELIBERATION,
                        7,
                        PublicNotice.DayKind.WORKING,
                        PublicNotice.CountRule.EXCLUDE_START,
                        false));
        assertThat(seed.money().get("MAIN")).isEqualByComparingTo("500000");
        assertThat(seed.repeatWin().money()).isFalse();
        assertThat(seed.vote()).isEqualTo(new Vote.None());
    }

    /** Published before there was the question: nothing must be carried by a website. */
    @Test
    void aNoticeThatSaysNothingOfAWebsiteIsReadAndKeepsItsWords() {
        var preset = (ObjectNode) READER.preset("xilingol-2023");
        ((ObjectNode) preset.get("publicNotices").get(0)).remove("officialWebsite");
        var policy = READER.read(preset, Policy.class);
        assertThat(policy.publicNotices())
                .extracting(PublicNotice::officialWebsite)
                .containsOnlyNulls();
        assertThat(NoticeText.of(policy.publicNotices().getFirst())).containsEntry("period", "7个工作日");
    }

    @Test
    void theTextSaysWhereTheDaysCountFromAWebsite() {
        var policy = READER.read(READER.preset("demo-b"), Policy.class);
        assertThat(policy.publicNotices())
                .extracting(notice -> NoticeText.of(notice).get("period"))
                .containsExactly("3个工作日", "5个工作日，自名单在官方网站公示之日起计算");
    }

    @Test
    void theSecondDemoWalksAnotherProcedure() {
        var other = READER.read(READER.preset("demo-b"), Policy.class);
        assertThat(other.stages().get(ApplicantKind.ORGANIZATION))
                .extracting(Stage::kind)
                .doesNotContain(StageKind.RECHECK)
                .containsSubsequence(StageKind.DEFENSE, StageKind.SITE);
        assertThat(other.approvalChain()).containsExactly(Authority.GOVERNMENT);
        assertThat(other.publicNotices())
                .extracting(PublicNotice::stage)
                .containsExactly(StageKind.MATERIAL, StageKind.DELIBERATION);
        assertThat(other.publicNotices())
                .extracting(PublicNotice::officialWebsite)
                .containsExactly(false, true);
    }

    @Test
    void namesTheKeyItDoesNotKnow() {
        assertRefused(policy -> policy.put("quota", 2), "key-unknown", "quota");
        assertRefused(
                policy -> ((ObjectNode) policy.get("classes").get(0)).put("quotas", 2),
                "key-unknown",
                "classes[0].quotas");
    }

    @Test
    void namesTheKeyThatIsMissingOrEmpty() {
        assertRefused(policy -> policy.remove("cycleYears"), "key-missing", "cycleYears");
        assertRefused(policy -> policy.remove("classes"), "key-missing", "classes");
        assertRefused(policy -> policy.putNull("terms"), "key-missing", "terms");
        assertRefused(policy -> ((ArrayNode) policy.get("approvalChain")).addNull(), "key-missing", "approvalChain[2]");
    }

    @Test
    void whatMayBeUnsetMayBeLeftOut() {
        var preset = seed();
        preset.remove("validityYears");
        assertThat(READER.read(preset, Policy.class).validityYears()).isNull();
    }

    @Test
    void takesNoNumberForAWordAndNoFractionForAWhole() {
        assertRefused(policy -> policy.put("cycleMode", 0), "value-unreadable", "cycleMode");
        assertRefused(policy -> policy.put("cycleYears", 2.5), "value-unreadable", "cycleYears");
        assertRefused(policy -> policy.put("cycleYears", "2"), "value-unreadable", "cycleYears");
        assertRefused(policy -> policy.put("cycleMode", "SOMETIMES"), "value-unreadable", "cycleMode");
    }

    @Test
    void rangesAreFoundWithTheirKeys() {
        var preset = seed();
        preset.put("cycleYears", 6);
        ((ObjectNode) preset.get("classes").get(0)).put("quota", 101);
        ((ObjectNode) preset.get("money")).put("MAIN", -1);
        ((ObjectNode) preset.get("publicNotices").get(0)).put("days", 31);
        assertThat(READER.ranges(READER.read(preset, Policy.class)))
                .extracting(Finding::key)
                .containsExactlyInAnyOrder("cycleYears", "classes[0].quota", "money.MAIN", "publicNotices[0].days");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no number",
                "{year}",
                "{class}-{seq}",
                "{seq:10}",
                "{seq",
                "示/{seq}",
                "示\\{seq}",
                "示;{seq}",
                "示%{seq}",
                "示\n{seq}",
                "示\u2028{seq}"
            })
    void aNumberHoldsNothingThatCannotBeCountedOrAddressed(String format) {
        assertContradicts(
                "number-format-unreadable",
                policy -> ((ObjectNode) policy.get("numberFormats")).put("certificate", format));
    }

    @Test
    void aProcedureThatCannotBeWalkedIsFound() {
        assertFound("stage-missing", stages -> stages.remove(indexOf(stages, "COMPOSITE")));
        assertFound("stage-missing", stages -> stages.remove(indexOf(stages, "RECOMMENDATION")));
        assertFound("stage-repeated", stages -> stages.add(stages.get(indexOf(stages, "QUALIFIED_LIST"))));
        assertFound("stage-unscored", stages -> with(stages, "SITE", "scored", false));
        assertFound("stage-out-of-order", stages -> move(stages, "COMPOSITE", 0));
        assertFound("stage-out-of-order", stages -> move(stages, "CONFERRAL", 3));
        assertFound("stage-out-of-order", stages -> move(stages, "QUALIFIED_LIST", 6));
        assertFound("stage-out-of-order", stages -> move(stages, "APPROVAL", 8));
        assertFound("stage-not-scorable", stages -> with(stages, "DELIBERATION", "scored", true));
        assertFound("feedback-to-nobody", stages -> with(stages, "SITE", "feedback", true));
        assertFound(
                "nothing-scored",
                stages ->
                        List.of("MATERIAL", "SITE", "DEFENSE").forEach(stage -> with(stages, stage, "scored", false)));
    }

    @Test
    void aDefenseMayComeBeforeTheSiteVisit() {
        var preset = seed();
        move((ArrayNode) preset.get("stages").get("ORGANIZATION"), "DEFENSE", 6);
        assertThat(PolicyChecks.of(READER.read(preset, Policy.class))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RECHECK", "MATERIAL", "SITE", "DEFENSE"})
    void aStepMayBeWalkedAgain(String kind) {
        var preset = seed();
        var stages = (ArrayNode) preset.get("stages").get("ORGANIZATION");
        var at = indexOf(stages, kind);
        stages.insert(at, stages.get(at).deepCopy());
        assertThat(PolicyChecks.of(READER.read(preset, Policy.class))).isEmpty();
    }

    @Test
    void contradictionsBetweenKeysAreFound() {
        assertContradicts("notice-after-nothing", policy -> notice(policy, "VOTE"));
        assertContradicts("notice-too-late", policy -> notice(policy, "CONFERRAL"));
        assertContradicts("notice-of-winners-missing", policy -> notice(policy, "MATERIAL"));
        assertContradicts(
                "reserved-exceeds-quota", policy -> ((ObjectNode) policy.get("reservedQuota")).put("INDIVIDUAL", 2));
        assertContradicts("reserved-exceeds-quota", policy -> ((ObjectNode) policy.get("reservedQuota")).put("SME", 6));
        assertContradicts("money-unsaid", policy -> ((ObjectNode) policy.get("money")).remove("MAIN"));
        assertContradicts("class-unknown", policy -> ((ObjectNode) policy.get("money")).put("OTHER", 1));
        assertContradicts(
                "class-twice", policy -> ((ObjectNode) policy.get("classes").get(1)).put("code", "MAIN"));
        assertContradicts("track-without-stages", policy -> ((ObjectNode) policy.get("stages")).remove("INDIVIDUAL"));
        assertContradicts(
                "vote-never-taken",
                policy -> policy.set(
                        "vote", READER.tree(Map.of("rule", "MAJORITY", "ballot", "SECRET", "quorumPercent", 66))));
        assertContradicts(
                "legal-basis-repealed",
                policy -> ((ObjectNode) policy.get("legalBases").get(0)).put("status", "REPEALED"));
        assertContradicts(
                "class-name-twice",
                policy -> ((ObjectNode) policy.get("classes").get(1)).put("name", "盟长质量奖"));
        assertContradicts(
                "quota-zero", policy -> ((ObjectNode) policy.get("classes").get(1)).put("quota", 0));
        assertContradicts("fund-without-use", policy -> {
            ((ObjectNode) policy.get("fundUses")).put("open", false);
            ((ObjectNode) policy.get("fundUses")).putArray("uses");
        });
        assertContradicts("reserved-for-nobody", policy -> ((ObjectNode) policy.get("reservedQuota")).put("SME", 1));
        assertContradicts(
                "shared-quota-alone",
                policy -> ((ObjectNode) policy.get("classes").get(0)).put("sharedQuotaGroup", "all"));
        assertContradicts("prerequisite-circle", policy -> prerequisite(policy, "MAIN", 1));
        assertContradicts("prerequisite-expired", policy -> prerequisite(policy, "NOMINATION", 4));
        assertContradicts("class-unknown", policy -> prerequisite(policy, "OTHER", 1));
        assertContradicts(
                "leading-group-unnamed", policy -> ((ObjectNode) policy.get("terms")).putNull("leadingGroup"));
        assertContradicts("authority-twice", policy -> ((ArrayNode) policy.get("approvalChain")).add("GOVERNMENT"));
        assertContradicts("government-not-last", policy -> ((ArrayNode) policy.get("approvalChain")).remove(1));
        assertContradicts("must-answer-unasked", policy -> {
            ((ArrayNode) policy.at("/memberConsult/mustAnswer")).add("税务部门");
            policy.get("stages").forEach(track -> ((ArrayNode) track).remove(indexOf((ArrayNode) track, "CONSULT")));
        });
        assertContradicts(
                "recommended-by-nobody",
                policy -> policy.putArray("recommendPaths").add("SELF"));
        assertContradicts("county-quota-without-county", policy -> {
            policy.put("recommendQuotaPerCounty", 3);
            policy.putArray("recommendPaths").add("DEPARTMENT");
        });
        assertContradicts(
                "chinese-missing", policy -> policy.putArray("languages").add("en"));
        assertContradicts("mongolian-name-missing", policy -> ((ArrayNode) policy.get("languages")).add("mn-Mong"));
        assertContradicts(
                "legal-basis-twice", policy -> ((ArrayNode) policy.get("legalBases")).add(policy.at("/legalBases/0")));
        assertContradicts("shared-quota-differs", policy -> {
            ((ObjectNode) policy.get("classes").get(0)).put("sharedQuotaGroup", "all");
            ((ObjectNode) policy.get("classes").get(2)).put("sharedQuotaGroup", "all");
        });
    }

    private static ObjectNode seed() {
        return (ObjectNode) READER.preset("xilingol-2023");
    }

    private static void assertRefused(Consumer<ObjectNode> change, String slug, String key) {
        var preset = seed();
        change.accept(preset);
        assertThatThrownBy(() -> READER.read(preset, Policy.class))
                .hasMessage(slug)
                .extracting("properties.field")
                .isEqualTo(key);
    }

    private static void assertFound(String slug, Consumer<ArrayNode> change) {
        assertContradicts(
                slug, policy -> change.accept((ArrayNode) policy.get("stages").get("ORGANIZATION")));
    }

    private static void assertContradicts(String slug, Consumer<ObjectNode> change) {
        var preset = seed();
        change.accept(preset);
        assertThat(PolicyChecks.of(READER.read(preset, Policy.class)))
                .extracting(Finding::slug)
                .contains(slug);
    }

    private static void prerequisite(ObjectNode policy, String code, int years) {
        policy.set("prerequisiteAward", READER.tree(new Prerequisite(null, code, years)));
    }

    private static void notice(ObjectNode policy, String after) {
        ((ObjectNode) policy.get("publicNotices").get(0)).put("stage", after);
    }

    private static void with(ArrayNode stages, String kind, String flag, boolean value) {
        ((ObjectNode) stages.get(indexOf(stages, kind))).put(flag, value);
    }

    private static void move(ArrayNode stages, String kind, int to) {
        stages.insert(to, stages.remove(indexOf(stages, kind)));
    }

    private static int indexOf(ArrayNode stages, String kind) {
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i).get("kind").asString().equals(kind)) {
                return i;
            }
        }
        throw new IllegalArgumentException(kind);
    }
}
