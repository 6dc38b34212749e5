package cn.qualityaward.tenant.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.tenant.document.DocumentKind;
import cn.qualityaward.tenant.document.DocumentReader;
import cn.qualityaward.tenant.document.Finding;
import cn.qualityaward.tenant.document.Finding.Severity;
import cn.qualityaward.tenant.document.Keys;
import cn.qualityaward.tenant.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class ReviewRulesTests {

    private static final DocumentReader RULES = new DocumentReader("rules");
    private static final DocumentReader POLICIES = new DocumentReader("policy");

    @Test
    void everyKeyStandsInExactlyOneArticleAndNoneOfThemIsAPolicysToo() {
        var keys = Keys.of(ReviewRules.class).articles().keySet();
        assertThat(keys)
                .containsExactlyInAnyOrder(
                        "weights",
                        "thresholds",
                        "shortlist",
                        "panelSize",
                        "reviewersPerApplicant",
                        "reviewerLoad",
                        "trimming",
                        "outlierGap",
                        "consensus",
                        "siteConfirms",
                        "siteMeetings",
                        "repetition",
                        "tieKeys",
                        "conflictRules",
                        "formerEmployerYears",
                        "delegateAllowed",
                        "forms",
                        "rubrics",
                        "stepRules",
                        "stepRubrics",
                        "label")
                .doesNotContainAnyElementsOf(Keys.of(Policy.class).articles().keySet());
    }

    @ParameterizedTest
    @CsvSource({
        "xilingol-2023, xilingol-2023",
        "demo-a, xilingol-2023",
        "demo-b, demo-b",
        "neimenggu-2025, neimenggu-2025",
        "hinggan-2025, hinggan-2025",
        "baotou-2025, baotou-2025",
        "taipusi, taipusi",
        "wide-city, wide-city",
        "wide-region, wide-region"
    })
    void aPresetIsReadAndWrittenToTheLetterAndFitsItsPolicy(String name, String policy) {
        var preset = RULES.preset(name);
        var rules = RULES.read(preset, ReviewRules.class);
        assertThat(RULES.canonical(rules)).isEqualTo(RULES.canonical(preset));
        assertThat(RULES.ranges(rules)).isEmpty();
        assertThat(RulesChecks.of(rules, policy(policy)))
                .extracting(Finding::severity)
                .doesNotContain(Severity.BLOCKS);
    }

    @Test
    void theSeedLeavesTheWeightsToTheTenant() {
        var seed = RULES.read(RULES.preset("xilingol-2023"), ReviewRules.class);
        assertThat(seed.weights()).isEmpty();
        assertThat(RulesChecks.of(seed, policy("xilingol-2023")))
                .extracting(Finding::slug)
                .contains("weights-unset");
        assertThat(RULES.read(RULES.preset("demo-a"), ReviewRules.class).label())
                .isEqualTo("演示");
    }

    @Test
    void whatContradictsThePolicyOrItselfIsFound() {
        assertFound("weights-not-whole", rules -> weights(rules).put("SITE", 41));
        assertFound("weight-missing", rules -> weights(rules).remove("SITE"));
        assertFound("weight-of-unscored", rules -> weights(rules).put("VOTE", 0));
        assertFound("class-unknown", rules -> rules.withObject("thresholds").put("OTHER", 60));
        assertFound(
                "shortlist-unmeasured", rules -> rules.withObject("shortlist").put("mode", "TOP_N"));
        assertFound("tie-key-useless", rules -> rules.withArray("tieKeys").add("VOTE"));
        assertFound("tie-key-useless", rules -> rules.withArray("tieKeys").add("SITE"));
        assertFound(
                "trimming-impossible", rules -> rules.withObject("trimming").put("mode", "DROP_HIGHEST_AND_LOWEST"));
        assertFound(
                "shortlist-below-quota",
                rules -> rules.withObject("shortlist").put("mode", "TOP_N").put("topN", 1));
        assertFound("draw-impossible", rules -> rules.put("reviewersPerApplicant", 4));
        assertFound("load-without-draw", rules -> rules.put("reviewerLoad", 8));
        assertFound(
                "consensus-of-unscored", rules -> rules.putArray("consensus").add("VOTE"));
        assertFound(
                "consensus-without-gap",
                rules -> rules.putNull("outlierGap").putArray("consensus").add("SITE"));
        assertFound("conflict-rules-missing", rules -> rules.putArray("conflictRules"));
        assertFound(
                "conflict-rules-missing",
                rules -> rules.putArray("conflictRules").add("EMPLOYER").add("COUNTY"));
        assertFound(
                "years-without-former-employer",
                rules -> rules.put("formerEmployerYears", 5)
                        .putArray("conflictRules")
                        .add("DECLARED"));
        assertFound("rubric-does-not-add-up", rules -> rubric(rules).put("max", 999));
        assertFound("track-not-walked", rules -> rules.withObject("rubrics").set("SME", rubric(rules)));
    }

    @Test
    void nothingCanBeConfirmedOnSiteThatWasNotScoredBefore() {
        var rules = RULES.read(((ObjectNode) RULES.preset("demo-a")).put("siteConfirms", true), ReviewRules.class);
        assertThat(RulesChecks.of(rules, policy("xilingol-2023"))).isEmpty();
        var unscored = (ObjectNode) POLICIES.preset("xilingol-2023");
        unscored.path("stages")
                .valueStream()
                .flatMap(track -> track.valueStream())
                .filter(stage -> stage.path("kind").asString().equals("MATERIAL"))
                .forEach(stage -> ((ObjectNode) stage).put("scored", false));
        assertThat(RulesChecks.of(rules, POLICIES.read(unscored, Policy.class)))
                .extracting(Finding::slug)
                .contains("site-without-material");
    }

    @Test
    void meetingsAreSignedInOnlyWhereASiteIsScored() {
        var rules = RULES.read(((ObjectNode) RULES.preset("demo-a")).put("siteMeetings", true), ReviewRules.class);
        assertThat(RulesChecks.of(rules, policy("xilingol-2023"))).isEmpty();
        var unscored = (ObjectNode) POLICIES.preset("xilingol-2023");
        unscored.path("stages")
                .valueStream()
                .flatMap(track -> track.valueStream())
                .filter(stage -> stage.path("kind").asString().equals("SITE"))
                .forEach(stage -> ((ObjectNode) stage).put("scored", false));
        assertThat(RulesChecks.of(rules, POLICIES.read(unscored, Policy.class)))
                .extracting(Finding::slug)
                .contains("meetings-without-site");
    }

    @Test
    void aRepeatedStageCountsByARule() {
        assertThat(repeating("SITE", null)).contains("repetition-unset");
        assertThat(repeating("SITE", "LAST")).isEmpty();
        assertThat(repeating("RECHECK", null)).isEmpty();
        assertThat(repeating("RECHECK", "MEAN")).containsExactly("repetition-of-nothing");
    }

    @Test
    void aRuleOfOneStepIsHeldAgainstThatStepAlone() {
        assertFound("step-not-reviewed", rules -> step(rules, "VOTE").put("panelSize", 3));
        assertFound("draw-impossible", rules -> step(rules, "MATERIAL").put("reviewersPerApplicant", 4));
        assertFound(
                "shortlist-unmeasured",
                rules -> step(rules, "MATERIAL").putObject("shortlist").put("mode", "TOP_N"));
        assertFound(
                "shortlist-of-nothing",
                rules -> step(rules, "DEFENSE")
                        .putObject("shortlist")
                        .put("mode", "TOP_N")
                        .put("topN", 9));
        assertFound("trimming-impossible", rules -> {
            rules.withObject("trimming").put("mode", "DROP_HIGHEST_AND_LOWEST");
            rules.put("panelSize", 7);
            step(rules, "SITE").put("panelSize", 3);
        });
        assertFound("track-not-walked", rules -> rules.putObject("stepRules").putObject("SME"));
        var rules = (ObjectNode) RULES.preset("demo-a");
        step(rules, "MATERIAL").put("panelSize", 120).put("reviewersPerApplicant", 3);
        rules.put("reviewerLoad", 10);
        assertThat(RulesChecks.of(RULES.read(rules, ReviewRules.class), policy("xilingol-2023")))
                .isEmpty();
        assertThat(RULES.text(kind(), RULES.read(rules, ReviewRules.class)).words("stepRules"))
                .isEqualTo("下列环节另行规定：单位资料评审，专家组由120名专家组成，每项申报从专家组中随机抽取3名专家评审，抽取由纪检监察人员见证");
    }

    /** 陈述答辩 by items of its own, to the per cent. */
    @Test
    void aRubricOfOneStepAddsUpAndItsStepsReachTheWhole() {
        assertFound("step-not-reviewed", rules -> rubricOf(rules, "VOTE"));
        assertFound(
                "rubric-does-not-add-up", rules -> rubricOf(rules, "DEFENSE").put("max", 90));
        assertFound("rubric-step-uneven", rules -> rubricOf(rules, "DEFENSE").put("step", 3));
        assertFound(
                "rubric-item-twice",
                rules -> ((ArrayNode) rubricOf(rules, "DEFENSE").at("/categories/0/4/1")).set(0, "1.1"));
        assertFound("track-not-walked", rules -> rules.putObject("stepRubrics").putObject("SME"));
        var preset = (ObjectNode) RULES.preset("demo-a");
        rubricOf(preset, "DEFENSE").put("step", 1);
        var rules = RULES.read(preset, ReviewRules.class);
        assertThat(RulesChecks.of(rules, policy("xilingol-2023"))).isEmpty();
        assertThat(RULES.text(kind(), rules).words("stepRubrics"))
                .isEqualTo("下列环节另按各自的标准评分：单位陈述答辩评分依据答辩评分细则，总分100分：答辩100分（陈述60分、问答40分），得分率以1个百分点为一档");
    }

    private static ObjectNode rubricOf(ObjectNode rules, String stage) {
        return (ObjectNode) rules.withObject("stepRubrics")
                .withObject("ORGANIZATION")
                .set(stage, RULES.tree("""
                                {"standard": "答辩评分细则", "max": 100, "categories":
                                 [["1", "答辩", 100, "DIRECT", [["1.1", "陈述", 60], ["1.2", "问答", 40]]]]}"""))
                .get(stage);
    }

    /** What was published before there was such a key reads, and is written, as it was. */
    @Test
    void rulesThatSayNothingOfSingleStepsAreWrittenWithoutThem() {
        assertThat(RULES.canonical(RULES.read(RULES.preset("demo-a"), ReviewRules.class)))
                .doesNotContain("stepRules", "stepRubrics", "\"step\"");
    }

    private static ObjectNode step(ObjectNode rules, String stage) {
        return rules.withObject("stepRules").withObject("ORGANIZATION").withObject(stage);
    }

    private static List<String> repeating(String kind, @Nullable String rule) {
        var policy = (ObjectNode) POLICIES.preset("xilingol-2023");
        var stages = (ArrayNode) policy.path("stages").path("ORGANIZATION");
        var repeated = stages.valueStream()
                .filter(stage -> stage.path("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow();
        stages.add(repeated.deepCopy());
        var rules = ((ObjectNode) RULES.preset("demo-a")).put("repetition", rule);
        return RulesChecks.of(RULES.read(rules, ReviewRules.class), POLICIES.read(policy, Policy.class)).stream()
                .map(Finding::slug)
                .toList();
    }

    @Test
    void aFormThatCannotBeAnsweredIsFound() {
        assertFound("question-twice", rules -> question(rules, 1).put("code", "nature"));
        assertFound("question-twice", rules -> question(rules, 0).put("code", "business"));
        assertFound("question-without-options", rules -> question(rules, 0).remove("options"));
        assertFound("question-without-columns", rules -> question(rules, 1).put("kind", "TABLE"));
        assertFound("affiliates-unnamed", rules -> question(rules, 1).put("code", "suppliers"));
        assertFound("question-limit", rules -> question(rules, 1).put("limit", 501));
        assertFound("question-range", rules -> question(rules, 3).put("most", 0));
        assertFound("condition-unknown", rules -> when(question(rules, 1), "noSuch", "true"));
        assertFound("condition-unknown", rules -> when(question(rules, 1), "nonProfit", "true"));
        assertFound("condition-never", rules -> when(question(rules, 1), "nature", "army"));
        assertFound("proof-unknown", rules -> proof(rules, "reapply-wait"));
        assertFound("proof-twice", rules -> proof(rules, "clean"));
        assertFound(
                "assessment-without-rubric",
                rules -> rules.withObject("rubrics").remove("ORGANIZATION"));
        var rules = (ObjectNode) RULES.preset("demo-a");
        question(rules, 1).put("code", "a b");
        assertThat(RULES.ranges(RULES.read(rules, ReviewRules.class)).toString())
                .contains("forms", "questions[1].code");
    }

    private static ObjectNode question(ObjectNode rules, int which) {
        return (ObjectNode) rules.at("/forms/ORGANIZATION/sections/0/questions/" + which);
    }

    private static void proof(ObjectNode rules, String condition) {
        rules.withObject("forms")
                .withObject("ORGANIZATION")
                .withArray("proofs")
                .addObject()
                .put("condition", condition)
                .put("text", "示例证明");
    }

    private static void when(ObjectNode question, String of, String value) {
        question.putObject("when").put("of", of).putArray("is").add(value);
    }

    @Test
    void weightsThatAreFractionsAddUpExactly() {
        var rules = (ObjectNode) RULES.preset("demo-a");
        weights(rules).put("MATERIAL", 33.3).put("SITE", 33.3).put("DEFENSE", 33.4);
        assertThat(RulesChecks.of(RULES.read(rules, ReviewRules.class), policy("xilingol-2023")))
                .isEmpty();
    }

    @Test
    void everyKeyStandsInExactlyOneClauseOfTheText() {
        var rules = RULES.read(RULES.preset("demo-a"), ReviewRules.class);
        var text = RULES.text(kind(), rules);
        Keys.of(ReviewRules.class)
                .articles()
                .keySet()
                .forEach(key -> assertThat(text.clauses()
                                .filter(clause -> clause.paragraphs().stream()
                                        .anyMatch(line -> line.spans().stream()
                                                .anyMatch(span -> span.stated()
                                                        && span.key().equals(key)))))
                        .as(key)
                        .hasSize(1));
        assertThat(text.words("weights")).contains("单位资料评审占40%、现场评审占40%、陈述答辩占20%");
        assertThat(text.words("tieKeys")).isEqualTo("依次比较现场评审得分、资料评审得分，仍不能区分的，");
    }

    /** Each key changed: its own clause reads otherwise, and no other. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            weights | {"ORGANIZATION":{"MATERIAL":50,"SITE":50}}
            thresholds | {"MAIN":60}
            shortlist | {"mode":"TOP_N","ratio":null,"topN":6,"minScore":null}
            panelSize | 5
            reviewersPerApplicant | 3
            reviewerLoad | 8
            trimming | {"mode":"DROP_HIGHEST_AND_LOWEST","minMarks":5}
            outlierGap | null
            consensus | ["SITE","MATERIAL"]
            siteConfirms | true
            siteMeetings | true
            repetition | "LAST"
            tieKeys | []
            conflictRules | ["DECLARED"]
            formerEmployerYears | 5
            delegateAllowed | true
            forms | {"ORGANIZATION":{"title":"申报表","sections":[{"title":"基本情况","questions":[{"code":"a","label":"主导产品","kind":"LONG_TEXT","required":true,"limit":500}]}]}}
            rubrics | {}
            stepRules | {"ORGANIZATION":{"MATERIAL":{"reviewersPerApplicant":3}}}
            stepRubrics | {"ORGANIZATION":{"DEFENSE":{"standard":"答辩评分细则","max":100,"categories":[["1","答辩",100,"DIRECT",[["1.1","陈述",60],["1.2","问答",40]]]]}}}
            label | null
            """)
    void aChangeOfAKeyChangesItsOwnClauseOnly(String key, String value) {
        var before = (ObjectNode) RULES.preset("demo-a");
        var after = before.deepCopy();
        after.set(key, RULES.tree(value));
        var one = RULES.text(kind(), RULES.read(before, ReviewRules.class));
        var other = RULES.text(kind(), RULES.read(after, ReviewRules.class));
        var clausesBefore = one.clauses().toList();
        var clausesAfter = other.clauses().toList();
        var changed = new ArrayList<String>();
        for (int i = 0; i < clausesBefore.size(); i++) {
            if (!clausesBefore.get(i).equals(clausesAfter.get(i))) {
                changed.add(clausesBefore.get(i).article());
            }
        }
        assertThat(changed).as(key).hasSize(1);
        assertThat(one.words(key)).isNotEqualTo(other.words(key));
    }

    private static DocumentKind<ReviewRules> kind() {
        var policy = policy("xilingol-2023");
        return new DocumentKind<>(
                "rules",
                ReviewRules.class,
                "第十二条",
                rules -> RulesText.of(rules, policy),
                (rules, on) -> RulesChecks.of(rules, policy));
    }

    private static void assertFound(String slug, Consumer<ObjectNode> change) {
        var rules = (ObjectNode) RULES.preset("demo-a");
        change.accept(rules);
        assertThat(RulesChecks.of(RULES.read(rules, ReviewRules.class), policy("xilingol-2023")))
                .extracting(Finding::slug)
                .contains(slug);
    }

    private static ObjectNode weights(ObjectNode rules) {
        return rules.withObject("weights").withObject("ORGANIZATION");
    }

    private static ObjectNode rubric(ObjectNode rules) {
        return rules.withObject("rubrics").withObject("ORGANIZATION");
    }

    private static Policy policy(String preset) {
        return POLICIES.read(POLICIES.preset(preset), Policy.class);
    }
}
