package cn.qualityaward.award.round;

import static cn.qualityaward.award.program.StageKind.APPROVAL;
import static cn.qualityaward.award.program.StageKind.COMPOSITE;
import static cn.qualityaward.award.program.StageKind.CONFERRAL;
import static cn.qualityaward.award.program.StageKind.CONSULT;
import static cn.qualityaward.award.program.StageKind.DEFENSE;
import static cn.qualityaward.award.program.StageKind.DELIBERATION;
import static cn.qualityaward.award.program.StageKind.FORMAL_REVIEW;
import static cn.qualityaward.award.program.StageKind.MATERIAL;
import static cn.qualityaward.award.program.StageKind.PUBLIC_NOTICE;
import static cn.qualityaward.award.program.StageKind.QUALIFIED_LIST;
import static cn.qualityaward.award.program.StageKind.RECHECK;
import static cn.qualityaward.award.program.StageKind.RECOMMENDATION;
import static cn.qualityaward.award.program.StageKind.SITE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.round.Procedure.Step;
import org.junit.jupiter.api.Test;

class ProcedureTests {

    @Test
    void walksXilingolAsArticlesThirteenToFifteenSay() {
        assertThat(Procedure.of(TestPolicies.xilingol(), ApplicantKind.ORGANIZATION)
                        .steps())
                .extracting(Step::kind)
                .containsExactly(
                        RECOMMENDATION,
                        FORMAL_REVIEW,
                        RECHECK,
                        CONSULT,
                        QUALIFIED_LIST,
                        MATERIAL,
                        SITE,
                        DEFENSE,
                        COMPOSITE,
                        DELIBERATION,
                        PUBLIC_NOTICE,
                        APPROVAL,
                        CONFERRAL);
    }

    @Test
    void walksTheSecondTenantInItsOwnOrder() {
        var kinds = Procedure.of(TestPolicies.shili(), ApplicantKind.ORGANIZATION).steps().stream()
                .map(Step::kind)
                .toList();
        assertThat(kinds).doesNotContain(RECHECK);
        assertThat(kinds.indexOf(DEFENSE)).isLessThan(kinds.indexOf(SITE));
        assertThat(kinds.stream().filter(PUBLIC_NOTICE::equals)).hasSize(2);
    }

    @Test
    void opensTheIndividualStepsUpToTheFirstJointOne() {
        var procedure = Procedure.of(TestPolicies.xilingol(), ApplicantKind.ORGANIZATION);
        assertThat(procedure.jointFrom(0).map(Step::kind)).contains(QUALIFIED_LIST);
        assertThat(procedure.jointFrom(5).map(Step::kind)).contains(MATERIAL);
        assertThat(procedure.jointFrom(procedure.steps().size())).isEmpty();
    }

    @Test
    void knowsNothingThatThePolicyDoesNotSay() {
        assertThat(Procedure.of(TestPolicies.xilingol(), ApplicantKind.PROJECT).steps())
                .isEmpty();
    }
}
