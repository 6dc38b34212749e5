package cn.qualityaward.award.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.program.Quotas.Named;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** 第三条 for 2/2/1. */
class QuotasTests {

    private static final List<ApplicantKind> BOTH = List.of(ApplicantKind.ORGANIZATION, ApplicantKind.INDIVIDUAL);

    private final Quotas quotas = new Quotas(TestPolicies.xilingol());

    @Test
    void takesAFullList() {
        assertThatCode(() -> quotas.check(
                        BOTH, BOTH, List.of("MAIN", "MAIN", "NOMINATION", "NOMINATION", "INDIVIDUAL"), Set.of()))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesAThirdMainAward() {
        assertThatThrownBy(() -> quotas.check(
                        BOTH,
                        BOTH,
                        List.of("MAIN", "MAIN", "MAIN", "NOMINATION", "NOMINATION", "INDIVIDUAL"),
                        Set.of()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.slug()).isEqualTo("quota-exceeded");
                    assertThat(refusal.properties())
                            .containsEntry("article", "第三条")
                            .containsEntry("cap", 2)
                            .containsEntry("names", 3L);
                });
    }

    @Test
    void refusesAnOpenPlaceWithoutAReason() {
        assertThatThrownBy(() -> quotas.check(BOTH, BOTH, List.of("MAIN", "NOMINATION", "NOMINATION"), Set.of("MAIN")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.slug()).isEqualTo("vacancy-without-reason");
                    assertThat(refusal.properties()).containsEntry("classCode", "INDIVIDUAL");
                });
    }

    @Test
    void letsEverythingStayVacant() {
        assertThatCode(() -> quotas.check(BOTH, BOTH, List.of(), Set.of("MAIN", "NOMINATION", "INDIVIDUAL")))
                .doesNotThrowAnyException();
    }

    @Test
    void asksOnlyForTheClassesOfTheTracksAtHand() {
        assertThatCode(() -> quotas.check(List.of(ApplicantKind.INDIVIDUAL), BOTH, List.of("INDIVIDUAL"), Set.of()))
                .doesNotThrowAnyException();
    }

    /** 4 together, of which 中小微企业 not fewer than 1. */
    @Test
    void leavesAReservedPlaceOpenRatherThanFillItWithAnother() {
        var wide = new Quotas(TestPolicies.wideCity());
        var tracks = List.of(ApplicantKind.ORGANIZATION, ApplicantKind.SME);
        var vacant = Set.of("NOMINATION", "SME");
        assertThatCode(() -> wide.check(tracks, tracks, List.of("MAIN", "MAIN", "MAIN", "SME"), vacant))
                .doesNotThrowAnyException();
        assertThatCode(() -> wide.check(tracks, tracks, List.of("MAIN", "MAIN", "MAIN"), vacant))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> wide.check(tracks, tracks, List.of("MAIN", "MAIN", "MAIN", "MAIN"), vacant))
                .hasMessage("reserved-place-taken");
        assertThatThrownBy(() -> wide.check(tracks, tracks, List.of("MAIN", "MAIN", "MAIN"), Set.of("NOMINATION")))
                .hasMessage("vacancy-without-reason");
    }

    /** 4 together for two kinds of applicant: the first of them to be decided cannot know yet what stays open. */
    @Test
    void aPlaceThatClassesShareStaysOpenForAReasonToo() {
        var wide = new Quotas(TestPolicies.wideCity());
        var tracks = List.of(ApplicantKind.ORGANIZATION, ApplicantKind.SME);
        var one = List.of(ApplicantKind.ORGANIZATION);
        var short1 = List.of("MAIN", "SME");
        assertThatThrownBy(() -> wide.check(tracks, tracks, short1, Set.of("NOMINATION")))
                .hasMessage("vacancy-without-reason");
        assertThatCode(() -> wide.check(tracks, tracks, short1, Set.of("NOMINATION", "MAIN")))
                .doesNotThrowAnyException();
        assertThatCode(() -> wide.check(one, tracks, List.of("MAIN"), Set.of("NOMINATION")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> wide.check(one, one, List.of("MAIN"), Set.of("NOMINATION")))
                .hasMessage("vacancy-without-reason");
    }

    @Test
    void onlyATieAtTheLastPlaceIsProposedOverTheCap() {
        proposed("MAIN 1, MAIN 2, MAIN 2, NOMINATION 4", "");
        proposed("MAIN 1, MAIN 1, MAIN 1, MAIN 1", "");
        proposed("MAIN 1, MAIN 2, MAIN 2, NOMINATION 4, NOMINATION 4, NOMINATION 4", "");
        proposed("MAIN 1, MAIN 2, MAIN 3, NOMINATION 4, NOMINATION 5", "quota-exceeded");
        proposed("MAIN 1, MAIN 1, MAIN 3, NOMINATION 4, NOMINATION 5", "quota-exceeded");
        proposed("MAIN 1, MAIN 2, MAIN 3, MAIN 3, NOMINATION 5, NOMINATION 6", "quota-exceeded");
        proposed("MAIN 1, MAIN 2, MAIN 2, NOMINATION 4, NOMINATION 5, NOMINATION 5", "quota-exceeded");
        proposed("MAIN 1, MAIN 2, NOMINATION 3", "vacancy-without-reason");
    }

    /** Without a table nobody is equal. */
    @Test
    void whoeverHasNoRankIsOverTheCapAsBefore() {
        proposed("MAIN, MAIN, MAIN, NOMINATION, NOMINATION", "quota-exceeded");
    }

    /** Of four in common one is kept for 中小微企业: the third place is the last one of the others. */
    @Test
    void aPlaceKeptForOthersIsNoPlaceToTieFor() {
        var wide = new Quotas(TestPolicies.wideCity());
        var tracks = List.of(ApplicantKind.ORGANIZATION, ApplicantKind.SME);
        var vacant = Set.of("NOMINATION", "SME");
        assertThatCode(() -> wide.checkProposed(tracks, tracks, named("MAIN 1, MAIN 2, MAIN 3, MAIN 3"), vacant))
                .doesNotThrowAnyException();
        assertThatCode(() -> wide.checkProposed(
                        tracks, tracks, named("MAIN 1, MAIN 2, MAIN 3, MAIN 3, SME 1"), Set.of("NOMINATION")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> wide.checkProposed(tracks, tracks, named("MAIN 1, MAIN 2, MAIN 3, MAIN 4"), vacant))
                .hasMessage("reserved-place-taken");
        assertThatThrownBy(() -> wide.checkProposed(
                        List.of(ApplicantKind.ORGANIZATION),
                        tracks,
                        named("MAIN 1, MAIN 2, MAIN 3, MAIN 4, MAIN 4"),
                        vacant))
                .hasMessage("quota-exceeded");
    }

    private void proposed(String names, String refused) {
        var only = List.of(ApplicantKind.ORGANIZATION);
        var refusal =
                catchThrowableOfType(Refusal.class, () -> quotas.checkProposed(only, only, named(names), Set.of()));
        assertThat(refusal == null ? "" : refusal.slug()).as(names).isEqualTo(refused);
    }

    private static List<Named> named(String names) {
        return Stream.of(names.split(", "))
                .map(one -> one.split(" "))
                .map(one -> new Named(one[0], one.length == 1 ? null : Integer.valueOf(one[1])))
                .toList();
    }
}
