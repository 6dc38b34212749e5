package cn.qualityaward.award.eligibility;

import static cn.qualityaward.award.application.Finding.Result.MET;
import static cn.qualityaward.award.application.Finding.Result.NOT_MET;
import static cn.qualityaward.award.application.Finding.Result.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.Finding;
import cn.qualityaward.award.eligibility.EarlierHonours.Earlier;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** 间隔三届、六年: what a person counting editions and years would find. */
class ReapplyWaitTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 16);

    @Test
    void pointsOutAValidHonourAndRefusesNobodyWhereNoWaitIsSet() {
        var found = of(TestPolicies.xilingol(), Set.of(), won("MAIN", 2024, true));
        assertThat(found).hasValueSatisfying(finding -> {
            assertThat(finding.result()).isEqualTo(MET);
            assertThat(finding.warns()).isTrue();
            assertThat(finding.setting()).isEqualTo("reapplyWait");
            assertThat(finding.evidence()).contains("2024年度", "有效期内");
        });
        assertThat(of(TestPolicies.xilingol(), Set.of())).isEmpty();
    }

    @Test
    void countsTheEditionsThatPassedBetween() {
        var wait = policy("EDITIONS", 3, "AD_HOC");
        assertThat(result(wait, Set.of(2018, 2020, 2022, 2024, 2026), won("MAIN", 2018, true)))
                .isEqualTo(MET);
        assertThat(result(wait, Set.of(2020, 2022, 2024, 2026), won("MAIN", 2020, true)))
                .isEqualTo(NOT_MET);
    }

    @Test
    void leavesToPeopleWhatTheCycleWouldAllowAndNoRecordShows() {
        var wait = policy("EDITIONS", 1, "FIXED");
        assertThat(result(wait, Set.of(2022, 2026), won("MAIN", 2022, true))).isEqualTo(UNDETERMINED);
        assertThat(result(wait, Set.of(2024, 2026), won("MAIN", 2024, true))).isEqualTo(NOT_MET);
    }

    @Test
    void yearsEndOnTheCorrespondingDay() {
        var wait = policy("YEARS", 6, "FIXED");
        assertThat(result(wait, Set.of(), on(TODAY.minusYears(6)))).isEqualTo(MET);
        assertThat(result(wait, Set.of(), on(TODAY.minusYears(6).plusDays(1)))).isEqualTo(NOT_MET);
    }

    @Test
    void aNameAloneRefusesNobody() {
        assertThat(result(policy("EDITIONS", 1, "AD_HOC"), Set.of(2024), won("MAIN", 2024, false)))
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void aNominationMakesNobodyWait() {
        assertThat(result(policy("EDITIONS", 3, "AD_HOC"), Set.of(2024), won("NOMINATION", 2024, true)))
                .isEqualTo(MET);
    }

    private static Finding.Result result(Policy policy, Set<Integer> editions, Earlier... won) {
        return of(policy, editions, won).orElseThrow().result();
    }

    private static Optional<Finding> of(Policy policy, Set<Integer> editions, Earlier... won) {
        return new ReapplyWait(policy, ApplicantKind.ORGANIZATION, 2026, editions, List.of(won), TODAY).finding();
    }

    private static Earlier won(String code, int year, boolean certain) {
        return new Earlier(
                code, "盟长质量奖", year, LocalDate.of(year, 10, 1), LocalDate.of(year + 3, 10, 1), false, null, certain);
    }

    private static Earlier on(LocalDate day) {
        return new Earlier("MAIN", "盟长质量奖", day.getYear(), day, null, false, null, true);
    }

    private static Policy policy(String unit, int n, String cycle) {
        return TestPolicies.changed(json -> {
            json.put("cycleMode", cycle);
            json.putObject("reapplyWait").put("unit", unit).put("n", n);
        });
    }
}
