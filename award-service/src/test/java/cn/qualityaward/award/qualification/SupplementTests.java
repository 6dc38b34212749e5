package cn.qualityaward.award.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.OwnWork;
import cn.qualityaward.award.application.Progress.Verdict;
import cn.qualityaward.award.application.Status;
import cn.qualityaward.award.application.TestDossiers;
import cn.qualityaward.award.application.TestForms;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Policy.RecommendPath;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.qualification.QualificationController.Examination;
import cn.qualityaward.award.recusal.TestInterests;
import cn.qualityaward.award.round.RoundResumed;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;

/** 补充材料: only on request, each a new sealed version, and the step goes on where it stood. */
class SupplementTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);
    private static final String OWN = "applicant";
    private static final Decider OFFICER = officer("officer-1");
    private static final Decider ANOTHER = officer("officer-2");

    @Autowired
    Supplements supplements;

    @Autowired
    Qualification qualification;

    @Autowired
    ExaminationController examinations;

    @Autowired
    List<OwnWork> work;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    ApplicationContext context;

    private UUID round = new UUID(0, 0);
    private UUID application = new UUID(0, 0);

    @BeforeEach
    void comesToTheFormalReview() {
        round = in(() -> TestRounds.announced(rounds, db, TODAY, TODAY.plusDays(9)));
        application = in(() -> dossiers().started(round, OWN));
        in(() -> dossiers().submit(application, OWN));
        run(() -> {
            var own = applications.required(application);
            own.check(new Decider("board", "审查人", "county/152502", null), clock.now());
            applications.saveAndFlush(own);
            progress.decide(
                    application,
                    StageKind.RECOMMENDATION,
                    Verdict.PASSED,
                    new Decider("signer", "签署人", "county/152502", null));
            TestInterests.none(
                    context,
                    round,
                    caller("officer-2", "office", "main", "officer"),
                    caller("head", "office", "main", "head"));
        });
    }

    @Test
    void nobodyButItsApplicantReadsWhatIsWrittenBeforeItIsHandedIn() {
        refused("application-sealed", () -> in(() -> dossiers().summarize(application, OWN, "未经要求")));
        ask(TODAY.plusDays(3), OFFICER);
        assertThat(now().status()).isEqualTo(Status.SUPPLEMENTING);
        in(() -> dossiers().summarize(application, OWN, "补充后的自评"));
        assertThat(now().form().summary()).isEqualTo("自评报告");
        var sha256 = in(() -> dossiers().submit(application, OWN));
        assertThat(now().form().summary()).isEqualTo("补充后的自评");
        assertThat(now().status()).isEqualTo(Status.FORMAL_REVIEW);
        var sealed = in(() -> dossiers().sealed(application));
        assertThat(sealed).hasSize(2);
        assertThat(cn.qualityaward.tenancy.Canonical.sha256(sealed.getLast())).isEqualTo(sha256);
        assertThat(in(() -> examinations.asked(application, caller("officer-2", "office", "main", "officer"))))
                .extracting(
                        ExaminationController.Asked::wanted,
                        ExaminationController.Asked::askedBy,
                        ExaminationController.Asked::submission)
                .containsExactly(tuple(List.of("营业执照副本", "近三年审计报告"), "officer-1", 2));
    }

    @Test
    void theStepWaitsAndGoesOnWithWhoeverAsked() {
        ask(TODAY.plusDays(3), OFFICER);
        refused(
                "application-not-there",
                () -> in(() -> {
                    qualification.review(application, Examination.passed("符合。"), OFFICER);
                    return true;
                }));
        assertThat(told("dossier:" + application)).startsWith("SUPPLEMENT");
        assertThat(duties(OWN)).containsExactly(tuple("supplement-application", TODAY.plusDays(3)));
        in(() -> dossiers().submit(application, OWN));
        assertThat(kinds("officer-1")).contains("SUPPLEMENTS_IN");
        assertThat(told("dossier:" + application)).startsWith("SUPPLEMENTED");
        assertThat(duties(OWN)).isEmpty();
        run(() -> qualification.review(application, Examination.passed("补充后符合。"), OFFICER));
        assertThat(now().status()).isEqualTo(Status.RECHECK);
    }

    @Test
    void theReCheckAsksByAnotherThanWhoReviewed() {
        run(() -> qualification.review(application, Examination.passed("符合。"), OFFICER));
        refused("recheck-by-same-person", () -> ask(TODAY.plusDays(3), OFFICER));
        ask(TODAY.plusDays(3), ANOTHER);
        in(() -> dossiers().submit(application, OWN));
        assertThat(now().status()).isEqualTo(Status.RECHECK);
        run(() -> qualification.recheck(application, Examination.passed("复核无误。"), ANOTHER));
        assertThat(in(() -> examinations.examined(application, caller("head", "office", "main", "head"))))
                .extracting(
                        ExaminationController.Examined::stage,
                        ExaminationController.Examined::opinion,
                        ExaminationController.Examined::by)
                .containsExactly(
                        tuple(StageKind.FORMAL_REVIEW, "符合。", "officer-1"),
                        tuple(StageKind.RECHECK, "复核无误。", "officer-2"));
    }

    @Test
    void whoAppliesAndWhoRecommendedStaysWhatItWas() {
        ask(TODAY.plusDays(3), OFFICER);
        refused(
                "application-recommender-fixed",
                () -> in(() ->
                        dossiers().revise(application, OWN, TestForms.by(RecommendPath.DEPARTMENT, "department/01"))));
    }

    @Test
    void isAskedForAtNoOtherStepAndWithADayThatIsStillToCome() {
        refused("last-day-past", () -> ask(TODAY.minusDays(1), OFFICER));
        run(() -> qualification.review(application, Examination.passed("符合。"), OFFICER));
        run(() -> qualification.recheck(application, Examination.passed("复核无误。"), ANOTHER));
        refused("application-not-there", () -> ask(TODAY.plusDays(3), OFFICER));
    }

    @Test
    void takesNothingAfterItsLastDayAndRemindsTheHead() {
        ask(TODAY, OFFICER);
        run(() -> db.sql("update award.application set complete_by = ? where id = ?")
                .params(TODAY.minusDays(1), application)
                .update());
        refused("deadline-passed", () -> in(() -> dossiers().submit(application, OWN)));
        var head = caller("head", "office", "main", "head");
        assertThat(in(() -> work.stream()
                        .flatMap(own -> own.of(head, Set.of(round)).stream())
                        .toList()))
                .extracting(OwnWork.Waiting::action, OwnWork.Waiting::stage)
                .contains(tuple("handle-overdue", StageKind.FORMAL_REVIEW));
    }

    @Test
    void aRoundThatStoodStillGivesBackTheDays() {
        ask(TODAY.plusDays(3), OFFICER);
        run(() -> events.publishEvent(new RoundResumed(round, TODAY, 5)));
        assertThat(now().completeBy()).isEqualTo(TODAY.plusDays(8));
    }

    private void ask(LocalDate completeBy, Decider by) {
        run(() -> supplements.ask(application, new Supplement.Wanted(List.of("营业执照副本", "近三年审计报告"), completeBy), by));
    }

    private Application now() {
        return in(() -> applications.required(application));
    }

    private List<String> kinds(String account) {
        return told("account:" + account);
    }

    private List<String> told(String recipient) {
        return in(() -> db.sql("select kind from award.message where recipient = ? order by id desc")
                .param(recipient)
                .query(String.class)
                .list());
    }

    private List<org.assertj.core.groups.Tuple> duties(String account) {
        return in(() -> work.stream()
                .flatMap(own -> own.of(caller(account, "applicant", "self", "applicant"), Set.of(round)).stream())
                .map(waiting -> tuple(waiting.action(), waiting.due()))
                .toList());
    }

    private TestDossiers dossiers() {
        return new TestDossiers(context);
    }

    private static Decider officer(String account) {
        return new Decider(account, account, "office/main", null);
    }

    private static Caller caller(String account, String kind, String code, String role) {
        return new Caller(account, account, Set.of(new Seat(kind, code, role)));
    }
}
