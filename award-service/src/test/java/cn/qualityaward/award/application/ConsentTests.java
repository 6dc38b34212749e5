package cn.qualityaward.award.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.tenancy.problem.Refusal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 任职单位同意: whoever names an employer applies with its consent. */
class ConsentTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);
    private static final String EMPLOYER = "示例检验检测中心";

    @Autowired
    Dossiers dossiers;

    @Test
    void isAskedForOnceAnEmployerIsNamed() {
        refused(Map.of("employer", EMPLOYER));
        refused(Map.of("employer", EMPLOYER, "employerConsents", false));
        assertThat(submit(Map.of("employer", EMPLOYER, "employerConsents", true))
                        .status())
                .isEqualTo(Status.SUBMITTED);
        assertThat(submit(Map.of("employer", " ")).status()).isEqualTo(Status.SUBMITTED);
        assertThat(submit(Map.of()).status()).isEqualTo(Status.SUBMITTED);
    }

    private void refused(Map<String, Object> said) {
        assertThatThrownBy(() -> submit(said)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.slug()).isEqualTo("employer-consent-missing");
            assertThat(refusal.properties())
                    .containsEntry("field", "employerConsents")
                    .doesNotContainKey("article");
        });
    }

    private Application submit(Map<String, Object> said) {
        var policy = TestPolicies.changedText(json -> {});
        var round = in(() -> TestRounds.announced(rounds, db, TODAY, TODAY, policy, ApplicantKind.INDIVIDUAL));
        var applicant = UUID.randomUUID().toString();
        var region = new Dossiers.Region(Set.of("152502"), Set.of());
        return in(() -> {
            var id = dossiers.start(round, ApplicantKind.INDIVIDUAL, applicant, TestForms.saying(said))
                    .id();
            return dossiers.submit(id, applicant, null, region);
        });
    }
}
