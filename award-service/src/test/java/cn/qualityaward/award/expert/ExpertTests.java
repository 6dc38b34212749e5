package cn.qualityaward.award.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.expert.Affiliations.FormerEmployer;
import cn.qualityaward.award.expert.Expert.Description;
import cn.qualityaward.award.expert.Numbers.Known;
import cn.qualityaward.award.program.ReviewRules;
import cn.qualityaward.award.program.ReviewRules.Shortlist;
import cn.qualityaward.tenancy.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExpertTests {

    private static final LocalDate TODAY = LocalDate.of(2030, 5, 20);

    /** Applicants name their expert by name, so nobody takes another's by themself. */
    @Test
    void isAdmittedAnewUnderAnotherName() {
        var expert = admitted();
        expert.describe(new Description("示例乙", "示例大学", List.of("质量"), null, List.of(), List.of()));
        assertThat(expert.admitted()).isFalse();
    }

    @Test
    void staysAdmittedWithAnotherSpeciality() {
        var expert = admitted();
        expert.describe(new Description("示例甲", "示例大学", List.of("标准化"), null, List.of(), List.of()));
        assertThat(expert.admitted()).isTrue();
    }

    @Test
    void isAdmittedAnewInAnotherCounty() {
        var expert = admitted();
        expert.describe(new Description("示例甲", "示例大学", List.of("质量"), "shidong", List.of(), List.of()));
        assertThat(expert.admitted()).isFalse();
    }

    @Test
    void noPanelTakesInWhoeverIsSuspendedUntilTheyAreLetBack() {
        var expert = admitted();
        expert.leave(false, "连续两次缺席", Instant.EPOCH);
        refused("expert-suspended", () -> member(expert));
        refused("expert-suspended", () -> expert.leave(false, "再次", Instant.EPOCH));
        assertThat(expert.inPool()).isFalse();
        expert.comeBack("已说明情况");
        assertThat(member(expert).account()).isEqualTo("a");
        refused("expert-not-left", () -> expert.comeBack("再次"));
    }

    @Test
    void whoeverWasRemovedIsLetBackAndThenAdmittedAnew() {
        var expert = admitted();
        expert.leave(false, "接受调查", Instant.EPOCH);
        expert.leave(true, "违反评审纪律", Instant.EPOCH);
        refused("expert-removed", () -> expert.admit(Instant.EPOCH));
        refused("expert-removed", () -> expert.leave(false, "再次", Instant.EPOCH));
        expert.comeBack("处理决定已撤销");
        refused("expert-not-admitted", () -> member(expert));
        expert.admit(Instant.EPOCH);
        assertThat(expert.inPool()).isTrue();
    }

    /** Describing oneself anew is the expert's own deed, coming back is the office's. */
    @Test
    void nobodyComesBackByDescribingThemselvesAnew() {
        var expert = admitted();
        expert.leave(true, "违反评审纪律", Instant.EPOCH);
        expert.describe(new Description("示例乙", "另一示例大学", List.of("质量"), null, List.of(), List.of()));
        refused("expert-removed", () -> expert.admit(Instant.EPOCH));
    }

    /** Whoever says more of themself is not worse off; another number may be another person. */
    @Test
    void isAdmittedAnewUnderAnotherNumberAndNotUnderOneMore() {
        var expert = admitted();
        expert.knownBy(new Numbers(new Known("m", "0001"), null));
        expert.knownBy(new Numbers(null, new Known("i", "002X")));
        assertThat(expert.admitted()).isTrue();
        assertThat(member(expert).numbers()).containsExactly("m", "i");
        expert.knownBy(Numbers.NONE);
        assertThat(expert.numbers().prints()).as("what is not said stays").containsExactly("m", "i");
        expert.knownBy(new Numbers(new Known("other", "0002"), null));
        assertThat(expert.admitted()).isFalse();
        assertThat(expert.numbers().prints()).containsExactly("other", "i");
    }

    /** 第十八条 */
    @Test
    void isAdmittedAnewWithOtherFormerEmployers() {
        var expert = admitted();
        expert.describe(description(new FormerEmployer("示例乳业有限公司", TODAY.minusYears(1))));
        assertThat(expert.admitted()).isFalse();
        expert.admit(Instant.EPOCH);
        expert.describe(description(new FormerEmployer("示例乳业有限公司", TODAY.minusYears(1))));
        assertThat(expert.admitted()).isTrue();
        expert.describe(description());
        assertThat(expert.admitted()).isFalse();
    }

    @Test
    void stepsBackFromWhomTheyLeftLessThanThreeYearsAgoUnlessTheRulesSayOtherwise() {
        var expert = admitted();
        expert.describe(description(
                new FormerEmployer("前年离开的单位", TODAY.minusYears(3).plusDays(1)),
                new FormerEmployer("早已离开的单位", TODAY.minusYears(3))));
        expert.admit(Instant.EPOCH);
        assertThat(expert.asMember(rules("FORMER_EMPLOYER"), TODAY).leftLately())
                .containsExactly("前年离开的单位");
        assertThat(expert.asMember(rules(5, "FORMER_EMPLOYER"), TODAY).leftLately())
                .containsExactly("前年离开的单位", "早已离开的单位");
        assertThat(expert.asMember(rules(1, "FORMER_EMPLOYER"), TODAY).leftLately())
                .isEmpty();
        assertThat(member(expert).leftLately()).isNull();
    }

    private static Description description(FormerEmployer... left) {
        return new Description("示例甲", "示例大学", List.of("质量"), null, List.of(left), List.of());
    }

    private static Member member(Expert expert) {
        return expert.asMember(rules(), TODAY);
    }

    private static ReviewRules rules(String... conflicts) {
        return rules(null, conflicts);
    }

    private static ReviewRules rules(@Nullable Integer yearsSinceLeaving, String... conflicts) {
        return new ReviewRules(
                Map.of(),
                Map.of(),
                new Shortlist(Shortlist.Mode.MANUAL, null, null, null),
                null,
                null,
                null,
                Set.of(conflicts),
                yearsSinceLeaving,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                Map.of(),
                Map.of(),
                null,
                null);
    }

    private static void refused(String slug, ThrowingCallable command) {
        assertThatThrownBy(command).isInstanceOf(Refusal.class).hasMessage(slug);
    }

    private static Expert admitted() {
        var expert = new Expert("a");
        expert.describe(new Description("示例甲", "示例大学", List.of("质量"), null, List.of(), List.of()));
        expert.admit(Instant.EPOCH);
        return expert;
    }
}
