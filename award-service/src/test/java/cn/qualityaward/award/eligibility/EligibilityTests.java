package cn.qualityaward.award.eligibility;

import static cn.qualityaward.award.application.Finding.Checker.EXAMINER;
import static cn.qualityaward.award.application.Finding.Checker.HEAD;
import static cn.qualityaward.award.application.Finding.Result.MET;
import static cn.qualityaward.award.application.Finding.Result.NOT_MET;
import static cn.qualityaward.award.application.Finding.Result.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.ApplicationForm;
import cn.qualityaward.award.application.ApplicationForm.Accident;
import cn.qualityaward.award.application.Finding;
import cn.qualityaward.award.application.TestForms;
import cn.qualityaward.award.form.Answers;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Policy;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a person reading Articles 10 and 11 would write down. */
class EligibilityTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 16);

    /** @param defect what was prepared */
    record Prepared(
            String defect, ApplicantKind track, ApplicationForm form, List<String> notMet, List<String> undetermined) {

        @Override
        public String toString() {
            return form.name() + "：" + defect;
        }
    }

    static List<Prepared> applicants() throws IOException {
        try (var in = EligibilityTests.class.getResourceAsStream("/eligibility/applicants.json")) {
            return List.of(new JsonMapper().readValue(in, Prepared[].class));
        }
    }

    @ParameterizedTest
    @MethodSource("applicants")
    void findsWhatAPersonWouldWriteDown(Prepared applicant) {
        var findings = eligibility(applicant.form()).findings(applicant.track());
        assertThat(conditions(findings, NOT_MET)).containsExactlyInAnyOrderElementsOf(applicant.notMet());
        assertThat(conditions(findings, UNDETERMINED)).containsExactlyInAnyOrderElementsOf(applicant.undetermined());
    }

    /** What is stated was said by the applicant; of what is open nobody has said anything yet. */
    @ParameterizedTest
    @MethodSource("applicants")
    void saysWhoFoundIt(Prepared applicant) {
        assertThat(eligibility(applicant.form()).findings(applicant.track()))
                .allSatisfy(finding -> assertThat(
                                Optional.ofNullable(finding.checked()).map(Finding.Checked::by))
                        .isEqualTo(
                                finding.evidence() == null
                                        ? Optional.empty()
                                        : Optional.of(Finding.Checker.APPLICANT)));
    }

    @Test
    void isFoundByWhoeverExaminedItLast() {
        var open = new Finding("ethics", "第十一条(四)", UNDETERMINED, null);
        var examined = open.found(UNDETERMINED, "待核实", "county/152502", Instant.EPOCH);
        assertThat(examined.checked()).isEqualTo(new Finding.Checked(EXAMINER, "county/152502", Instant.EPOCH));
        var written = examined.settled(true, "书面认定", Instant.EPOCH);
        assertThat(written.checked()).isEqualTo(new Finding.Checked(HEAD, null, Instant.EPOCH));
        assertThat(written.settled(false, "另一文件", Instant.EPOCH)).isSameAs(written);
    }

    @Test
    void namesTheArticleOfEach() {
        assertThat(organization("150100", LocalDate.of(2024, 1, 1), true, false, false))
                .filteredOn(finding -> finding.result() == NOT_MET)
                .extracting(Finding::condition, Finding::article)
                .containsExactly(
                        tuple("registered-in-region", "第十条(一)"),
                        tuple("operating-years", "第十条(一)"),
                        tuple("no-loss", "第十条(三)"),
                        tuple("clean", "第十条(四)"));
    }

    private static List<String> conditions(List<Finding> findings, Finding.Result result) {
        return findings.stream()
                .filter(finding -> finding.result() == result)
                .map(Finding::condition)
                .toList();
    }

    @Test
    void leavesUndeterminedWhatNobodyStated() {
        assertThat(organization(null, null, null, null, null))
                .extracting(Finding::result)
                .containsOnly(UNDETERMINED);
    }

    @Test
    void fiveYearsIncludeTheDayItself() {
        assertThat(resultOf(organization("152502", TODAY.minusYears(5), true, true, true), "operating-years"))
                .isEqualTo(MET);
        assertThat(resultOf(
                        organization("152502", TODAY.minusYears(5).plusDays(1), true, true, true), "operating-years"))
                .isEqualTo(NOT_MET);
    }

    @Test
    void asksAboutLossOnlyWhereBusinessIsDone() {
        assertThat(resultOf(organization("152502", TODAY.minusYears(9), false, null, true), "no-loss"))
                .isEqualTo(MET);
    }

    @Test
    void asksAboutTheEmployerOnlyOfATopManager() {
        assertThat(resultOf(individual(false, null), "employer-clean")).isEqualTo(MET);
        assertThat(resultOf(individual(true, null), "employer-clean")).isEqualTo(UNDETERMINED);
        assertThat(resultOf(individual(true, false), "employer-clean")).isEqualTo(NOT_MET);
    }

    /** 任何事故; and from 较大 on, where an accident without a grade is for people. */
    @Test
    void countsAnAccidentFromTheGradeThatThePolicyNames() {
        assertThat(accident(TestPolicies.xilingol(), Accident.NONE)).isEqualTo(MET);
        assertThat(accident(TestPolicies.xilingol(), Accident.ORDINARY)).isEqualTo(NOT_MET);
        assertThat(accident(TestPolicies.xilingol(), Accident.UNGRADED)).isEqualTo(NOT_MET);
        var larger = TestPolicies.changed(json -> ((ObjectNode) json.get("accidentGrade")).put("apply", "LARGER"));
        assertThat(accident(larger, Accident.ORDINARY)).isEqualTo(MET);
        assertThat(accident(larger, Accident.LARGER)).isEqualTo(NOT_MET);
        assertThat(accident(larger, Accident.UNGRADED)).isEqualTo(UNDETERMINED);
    }

    private static Finding.Result accident(Policy policy, Accident accident) {
        var form = TestForms.after(accident);
        return resultOf(
                new Eligibility(form, policy, Set.of("152502"), TODAY).findings(ApplicantKind.ORGANIZATION),
                "accident");
    }

    private static Finding.Result resultOf(List<Finding> findings, String condition) {
        return findings.stream()
                .filter(finding -> finding.condition().equals(condition))
                .findFirst()
                .orElseThrow()
                .result();
    }

    private static List<Finding> organization(
            @Nullable String division,
            @Nullable LocalDate since,
            @Nullable Boolean business,
            @Nullable Boolean lossFree,
            @Nullable Boolean clean) {
        return eligibility(form(division, since, business, lossFree, clean, null))
                .findings(ApplicantKind.ORGANIZATION);
    }

    private static List<Finding> individual(boolean topManager, @Nullable Boolean clean) {
        return eligibility(form("152502", TODAY.minusYears(8), null, null, clean, topManager))
                .findings(ApplicantKind.INDIVIDUAL);
    }

    private static Eligibility eligibility(ApplicationForm form) {
        return new Eligibility(form, TestPolicies.xilingol(), Set.of("152502"), TODAY);
    }

    private static ApplicationForm form(
            @Nullable String division,
            @Nullable LocalDate since,
            @Nullable Boolean business,
            @Nullable Boolean lossFree,
            @Nullable Boolean clean,
            @Nullable Boolean topManager) {
        return new ApplicationForm(
                "示例申报",
                division,
                null,
                since,
                null,
                business,
                lossFree,
                clean,
                null,
                topManager,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Answers.none());
    }
}
