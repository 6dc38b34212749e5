package cn.qualityaward.award.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.Progress.Verdict;
import cn.qualityaward.award.application.Status;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.qualification.ExaminationController.Examined;
import cn.qualityaward.award.qualification.QualificationController.Examination;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.TestRounds;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 不符合申报条件: who is refused is told which conditions failed, by their articles. */
class GroundsTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);
    private static final Decider OFFICER = by("officer-1", "office/main");
    private static final Decider ANOTHER = by("officer-2", "office/main");

    @Autowired
    Qualification qualification;

    @Autowired
    Qualification.FormalReviews reviews;

    private UUID application = new UUID(0, 0);

    @BeforeEach
    void comesToTheFormalReview() {
        var policy = TestPolicies.withStages(
                "RECOMMENDATION",
                "FORMAL_REVIEW",
                "RECHECK",
                "QUALIFIED_LIST",
                "DELIBERATION",
                "APPROVAL",
                "CONFERRAL");
        var round = in(() -> TestRounds.announced(rounds, db, TODAY, TODAY.plusDays(9), policy));
        application = in(() -> {
            var own = TestApplications.submitted(
                    applications,
                    round,
                    Procedure.of(TestPolicies.parsed(policy), TestApplications.ORGANIZATION),
                    "示例企业");
            own.check(by("board", "county/152502"), clock.now());
            applications.saveAndFlush(own);
            progress.decide(own.id(), StageKind.RECOMMENDATION, Verdict.PASSED, by("signer", "county/152502"));
            return own.id();
        });
    }

    @Test
    void nobodyIsRefusedWithoutSayingWhy() {
        refused("failed-conditions-missing", new Examination(false, "不符合。", null, null));
        refused("failed-conditions-missing", new Examination(false, "不符合。", List.of(), false));
        refused("condition-unknown", new Examination(false, "不符合。", List.of("works-in-region"), null));
        refused("failed-conditions-though-passed", new Examination(true, "符合。", List.of("clean"), null));
        assertThat(status()).isEqualTo(Status.FORMAL_REVIEW);
    }

    @Test
    void theArticlesOfWhatFailedAreWhatTheApplicantIsTold() {
        review(new Examination(false, "查得处罚，且有亏损。", List.of("clean", "no-loss"), null));
        assertThat(status()).isEqualTo(Status.DISQUALIFIED);
        assertThat(lastLine()).isEqualTo("第十条(三)、第十条(四)");
        assertThat(told()).contains("第十条(三)、第十条(四)");
        assertThat(examined())
                .extracting(Examined::conditions, Examined::material)
                .containsExactly(tuple(List.of("clean", "no-loss"), false));
    }

    @Test
    void anIncompleteDossierIsRefusedUnderTheProcedure() {
        review(new Examination(false, "缺少审计报告。", null, true));
        assertThat(lastLine()).isEqualTo("第十三条(二)");
        assertThat(examined()).extracting(Examined::material).containsExactly(true);
    }

    @Test
    void theReCheckSaysWhyToo() {
        review(Examination.passed("符合。"));
        assertThatThrownBy(() -> recheck(new Examination(false, "不符合。", null, null)))
                .hasMessage("failed-conditions-missing");
        recheck(new Examination(false, "查得事故。", List.of("accident"), true));
        assertThat(lastLine()).isEqualTo("第十条(四)、第十三条(二)");
        assertThat(examined())
                .extracting(Examined::stage, Examined::conditions)
                .containsExactly(
                        tuple(StageKind.FORMAL_REVIEW, List.of()), tuple(StageKind.RECHECK, List.of("accident")));
    }

    private void refused(String slug, Examination said) {
        assertThatThrownBy(() -> review(said)).hasMessage(slug);
    }

    private void review(Examination said) {
        run(() -> qualification.review(application, said, OFFICER));
    }

    private void recheck(Examination said) {
        run(() -> qualification.recheck(application, said, ANOTHER));
    }

    private Status status() {
        return in(() -> applications.required(application).status());
    }

    private List<Examined> examined() {
        return in(() -> reviews.findById(application).orElseThrow().all().toList());
    }

    private String lastLine() {
        return in(() -> db.sql("select history -> -1 ->> 'article' from award.application where id = ?")
                .param(application)
                .query(String.class)
                .single());
    }

    private String told() {
        return in(() -> db.sql("select article from award.message where recipient = ? and kind = 'FAILED'")
                .param("dossier:" + application)
                .query(String.class)
                .single());
    }

    private static Decider by(String account, String unit) {
        return new Decider(account, account, unit, null);
    }
}
