package cn.qualityaward.award.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.Affiliate;
import cn.qualityaward.award.application.OrganizationName;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.expert.Panel.Conflict;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.tenancy.problem.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PanelTests {

    private final Member first = member("first");
    private final Member second = member("second");
    private final Member third = member("third");
    private final Panel panel =
            new Panel(UUID.randomUUID(), ApplicantKind.ORGANIZATION, 5, List.of(first, second), false);

    @Test
    void takesInMoreMembersWithAReason() {
        panel.seating().change(List.of(third), Set.of(), "一人回避", 2);
        assertThat(panel.members()).containsExactly(first, second, third);
    }

    @ParameterizedTest
    @CsvSource({
        "示例（集团）有限公司,示例(集团)有限公司,true",
        "示例 乳业,示例乳业,true",
        "ＡＢ质量研究院,ab质量研究院,true",
        "示例乳业,示例乳业有限公司,false",
        "示例乳业,,false"
    })
    void anEmployerIsTheSameHoweverItIsSpelt(String one, @Nullable String other, boolean same) {
        assertThat(OrganizationName.same(one, other)).isEqualTo(same);
    }

    @Test
    void whoeverHasNotDeclaredLeavesIt() {
        panel.seating().change(List.of(third), Set.of(second.expert()), "出差", 2);
        assertThat(panel.members()).containsExactly(first, third);
        assertThat(panel.stoodDown("second")).isFalse();
    }

    @Test
    void whoeverHasDeclaredStandsDownAndStaysOnRecord() {
        panel.declare("second", List.of(), Instant.EPOCH);
        panel.seating().change(List.of(third), Set.of(second.expert()), "生病", 2);
        assertThat(panel.members()).contains(second);
        assertThat(panel.stoodDown("second")).isTrue();
        refused("already-on-the-panel", () -> panel.seating().change(List.of(second), Set.of(), "返回", 2));
    }

    @Test
    void refusesToFallBelowItsSize() {
        refused("panel-too-small", () -> panel.seating().change(List.of(), Set.of(first.expert()), "出差", 2));
        refused(
                "panel-too-small",
                () -> panel.seating().change(List.of(), Set.of(first.expert(), second.expert()), "出差", null));
        refused("not-on-the-panel", () -> panel.seating().change(List.of(), Set.of(UUID.randomUUID()), "出差", 1));
    }

    @Test
    void whoeverStepsBackOnOnePanelDoesSoOnTheOthersOfTheTrack() {
        var application = TestApplications.organization();
        var later = new Panel(UUID.randomUUID(), ApplicantKind.ORGANIZATION, 7, List.of(first, second), false);
        panel.declare("first", List.of(new Conflict(application.id(), "同学")), Instant.EPOCH);
        panel.declared().forEach(later.laterInterests()::learn);
        assertThat(later.comesBefore("first", application)).isFalse();
        assertThat(later.comesBefore("second", application)).isTrue();
        assertThat(panel.comesBefore("first", application))
                .as("where they said so")
                .isTrue();
        later.declare("first", List.of(), Instant.EPOCH);
        refused("not-found", () -> later.requireReviewer("first", application));
        assertThat(later.reviewersOf(application)).containsExactly(second);
    }

    @Test
    void whoeverRecommendedAnApplicantStepsBackFromIt() {
        var procedure = Procedure.of(TestPolicies.xilingol(), ApplicantKind.ORGANIZATION);
        panel.declare("first", List.of(), Instant.EPOCH);
        var application = TestApplications.ofExpert("first", procedure);
        refused("not-found", () -> panel.requireReviewer("first", application));
        assertThat(panel.reviewersOf(application)).containsExactly(second);
    }

    @Test
    void whoeverLatelyLeftAnApplicantStepsBackFromIt() {
        var application = TestApplications.organization();
        var left = new Member(
                UUID.randomUUID(),
                "left",
                "left",
                "示例质量研究院",
                null,
                List.of("别的单位", application.name()),
                null,
                null,
                null);
        panel.seating().change(List.of(left), Set.of(first.expert()), "生病", 1);
        panel.declare("left", List.of(), Instant.EPOCH);
        refused("not-found", () -> panel.requireReviewer("left", application));
        assertThat(panel.reviewersOf(application)).containsExactly(second);
    }

    @Test
    void whoeverWorkedOnADossierStepsBackFromIt() {
        var application = TestApplications.organization();
        application.teamwork().join("first", "示例", Instant.EPOCH);
        assertThat(panel.reviewersOf(application)).containsExactly(second);
        application
                .teamwork()
                .leave(application.teamwork().collaborators().getFirst().id(), "first", Instant.EPOCH);
        panel.declare("first", List.of(), Instant.EPOCH);
        refused("not-found", () -> panel.requireReviewer("first", application));
    }

    @Test
    void whoeverIsKnownByANumberInTheDossierStepsBackUntilTheOfficeHasLookedIntoIt() {
        var application = TestApplications.naming(TestApplications.organization(), "a", "b");
        panel.declare("first", List.of(), Instant.EPOCH);
        knownBy("first", "b", "c");
        knownBy("second", "d");
        refused("not-found", () -> panel.requireReviewer("first", application));
        assertThat(panel.reviewersOf(application))
                .containsExactly(panel.member("second").orElseThrow());
        assertThat(panel.recuses("first", TestApplications.organization())).isFalse();
        var one = panel.member("first").orElseThrow();
        panel.laterInterests().clear(one, application, "号码填写有误", "officer", Instant.EPOCH);
        panel.requireReviewer("first", application);
        refused(
                "nothing-doubtful",
                () -> panel.laterInterests().clear(one, application, "再次", "officer", Instant.EPOCH));
        var later = new Panel(UUID.randomUUID(), ApplicantKind.ORGANIZATION, 7, panel.members(), false);
        assertThat(later.recuses("first", application)).isTrue();
        later.laterInterests().learnCleared(panel);
        assertThat(later.recuses("first", application)).isFalse();
    }

    /** What is found is no suspicion any more. */
    @Test
    void whoeverIsFoundToBeTheSamePersonIsNotClearedAgain() {
        var application = TestApplications.naming(TestApplications.organization(), "a");
        knownBy("first", "a");
        var one = panel.member("first").orElseThrow();
        panel.laterInterests().find(one, application, "系其联系人", "officer", Instant.EPOCH);
        refused("nothing-doubtful", () -> panel.laterInterests().clear(one, application, "", "officer", Instant.EPOCH));
        refused("interest-stands", () -> panel.laterInterests().find(one, application, "再次", "officer", Instant.EPOCH));
        knownBy("first", "z");
        assertThat(panel.recuses("first", TestApplications.naming(TestApplications.organization(), "a")))
                .as("what they were known by before still tells")
                .isTrue();
    }

    @Test
    void theFirstOfThoseNamedWhoReviewsAnApplicantLeads() {
        var application = TestApplications.organization();
        panel.seating().lead(List.of(first.expert(), second.expert()));
        panel.declare("second", List.of(), Instant.EPOCH);
        panel.declare("first", List.of(new Conflict(application.id(), "同学")), Instant.EPOCH);
        assertThat(panel.leaderOf(application)).contains(second);
        assertThat(panel.leaderOf(TestApplications.organization())).contains(first);
        panel.seating().change(List.of(third), Set.of(second.expert()), "生病", 1);
        assertThat(panel.leaderOf(application)).isEmpty();
        refused("not-on-the-panel", () -> panel.seating().lead(List.of(second.expert())));
        refused("leader-twice", () -> panel.seating().lead(List.of(first.expert(), first.expert())));
    }

    private static void refused(String slug, org.assertj.core.api.ThrowableAssert.ThrowingCallable command) {
        assertThatThrownBy(command).isInstanceOf(Refusal.class).hasMessage(slug);
    }

    private void knownBy(String account, String... prints) {
        var one = panel.member(account).orElseThrow();
        panel.seating()
                .know(
                        new Member(
                                one.expert(),
                                account,
                                account,
                                one.employer(),
                                null,
                                null,
                                List.of(prints),
                                null,
                                null),
                        Instant.EPOCH);
    }

    /** 第十八条: what comes to be named once it is handed in is looked into, even where it named nobody before. */
    @Test
    void whoeverIsNamedByALaterSubmissionIsDated() {
        var later = Instant.now();
        var supplier = List.of(Map.of("organization", "示例包装有限公司"));
        var application =
                TestApplications.affiliated(TestApplications.individual(), Map.of("suppliers", supplier), later);
        assertThat(application.affiliates()).extracting(Affiliate::since).containsExactly(later);
    }

    private static Member member(String account) {
        return new Member(UUID.randomUUID(), account, account, "示例质量研究院", null, null, null, null, null);
    }
}
