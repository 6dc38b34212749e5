package cn.qualityaward.award.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.ApplicationForm;
import cn.qualityaward.award.application.Progress.Verdict;
import cn.qualityaward.award.application.Status;
import cn.qualityaward.award.application.TestDossiers;
import cn.qualityaward.award.application.TestForms;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.recusal.TestInterests;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.tenancy.TenantScope;
import cn.qualityaward.tenancy.access.Caller;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 第五条: an applicant without an account supplements and withdraws as it applied, on paper that it signed. */
class LaterPapersTests extends OfApplicants {

    private static final Decider BOARD = new Decider("board", "审查人", "county/152502", null);

    private PaperEntries entries;
    private UUID application = new UUID(0, 0);

    @BeforeEach
    void cameInOnPaper() {
        entries = entries(TestDossiers.laterOnPaper(context));
        round = in(() -> TestRounds.announced(rounds, db, TODAY, TODAY.plusDays(9)));
        application = in(() -> new TestDossiers(context).entered(round, TestForms.complete(), TODAY));
        run(() -> TestInterests.none(context, round, FIRST, SECOND));
    }

    @Test
    void suppliesWhatTheCountyMissedOnceASecondOfficerConfirmed() {
        sentBack(TODAY.plusDays(3));
        var id = supplement(TestForms.summarized("补正后的自评"), TODAY).id();
        assertThat(now().status()).isEqualTo(Status.RETURNED);
        assertThat(sealed()).isOne();
        assertThatThrownBy(() -> scoped(() -> entries.confirm(id, FIRST))).hasMessage("paper-by-same-officer");

        scoped(() -> entries.confirm(id, SECOND));
        assertThat(now().status()).isEqualTo(Status.SUBMITTED);
        assertThat(now().form().summary()).isEqualTo("补正后的自评");
        assertThat(sealed()).isEqualTo(2);
        assertThat(TestDossiers.lastPaper(now())).isEqualTo("示例补字1号 (" + TODAY + ")");
        assertThat(in(() -> papers.upon(application)))
                .extracting(EnteredPapers.Entered::number)
                .containsExactly("示例补字1号");
    }

    @Test
    void suppliesWhatTheOfficeAskedForAndTheReviewGoesOn() {
        run(() -> {
            var theirs = applications.required(application);
            theirs.check(BOARD, clock.now());
            applications.saveAndFlush(theirs);
            progress.decide(
                    application,
                    StageKind.RECOMMENDATION,
                    Verdict.PASSED,
                    new Decider("signer", "签署人", "county/152502", null));
            var recommended = applications.required(application);
            recommended.askForMore("营业执照", TODAY.plusDays(3), office(), clock.now());
            applications.saveAndFlush(recommended);
        });
        assertThat(now().status()).isEqualTo(Status.SUPPLEMENTING);
        var id = supplement(TestForms.summarized("补充后的自评"), TODAY).id();
        scoped(() -> entries.confirm(id, SECOND));
        assertThat(now().status()).isEqualTo(Status.FORMAL_REVIEW);
        assertThat(now().form().summary()).isEqualTo("补充后的自评");
        assertThat(TestDossiers.lastPaper(now())).isEqualTo("示例补字1号 (" + TODAY + ")");
    }

    @Test
    void isInTimeByTheDateOfThePaper() {
        run(() -> {
            var theirs = applications.required(application);
            theirs.sendBack("缺自评报告", TODAY.minusDays(2), BOARD, clock.now().minus(Duration.ofDays(5)));
            applications.saveAndFlush(theirs);
        });
        assertThatThrownBy(() -> supplement(TestForms.complete(), TODAY.minusDays(1)))
                .hasMessage("deadline-passed");
        var id = supplement(TestForms.complete(), TODAY.minusDays(2)).id();
        scoped(() -> entries.confirm(id, SECOND));
        assertThat(now().status()).isEqualTo(Status.SUBMITTED);
    }

    @Test
    void bringsOnlyWhatWasAskedForAndOfTheSameApplicant() {
        assertThatThrownBy(() -> supplement(TestForms.complete(), TODAY)).hasMessage("application-sealed");
        sentBack(TODAY.plusDays(3));
        assertThatThrownBy(() -> supplement(TestForms.other(), TODAY)).hasMessage("application-identity-fixed");
        assertThatThrownBy(() -> supplement(TestForms.undeclared(), TODAY)).hasMessageContaining("truthful");
        assertThat(now().status()).isEqualTo(Status.RETURNED);
        assertThat(in(() -> entries.register(null, 50, SECOND))).isEmpty();
    }

    @Test
    void withdrawsOnceASecondOfficerConfirmed() {
        assertThatThrownBy(() -> withdraw(" ", APPLICANT, FIRST)).hasMessageContaining("reason");
        var id = withdraw("企业重组", APPLICANT, FIRST).id();
        assertThat(now().status()).isEqualTo(Status.SUBMITTED);
        scoped(() -> entries.confirm(id, SECOND));
        assertThat(now().status()).isEqualTo(Status.WITHDRAWN);
        assertThat(TestDossiers.lastPaper(now())).isEqualTo("示例补字1号 (" + TODAY + ")");
        assertThatThrownBy(() -> withdraw("企业重组", APPLICANT, FIRST)).hasMessage("application-ended");
    }

    @Test
    void isSignedByTheApplicantAlone() {
        assertThatThrownBy(() -> withdraw("企业重组", "county/152502", FIRST)).hasMessage("paper-not-of-applicant");
    }

    @Test
    void isNotForWhoeverHasAnAccountOrHasOneByNow() {
        var online = in(() -> new TestDossiers(context).startedNamed(round, "applicant"));
        in(() -> new TestDossiers(context).submit(online, "applicant"));
        run(() -> TestInterests.none(context, round, FIRST));
        assertThatThrownBy(() -> enter("withdrawal", online, Map.of("reason", "企业重组"), TODAY, APPLICANT, FIRST))
                .hasMessage("paper-of-account");
        var id = withdraw("企业重组", APPLICANT, FIRST).id();
        run(() -> {
            var theirs = applications.required(application);
            theirs.teamwork().takeOver("account", "经办人", clock.now());
            applications.saveAndFlush(theirs);
        });
        assertThatThrownBy(() -> scoped(() -> entries.confirm(id, SECOND))).hasMessage("paper-of-account");
        assertThatThrownBy(() -> withdraw("企业重组", APPLICANT, FIRST)).hasMessage("paper-of-account");
    }

    @Test
    void isNeitherEnteredNorSeenNorConfirmedByWhoeverSteppedBack() {
        var id = withdraw("企业重组", APPLICANT, FIRST).id();
        var recused = officer("recused");
        run(() -> {
            var theirs = applications.required(application);
            theirs.stepBack(recused.id());
            applications.saveAndFlush(theirs);
        });
        assertThatThrownBy(() -> withdraw("企业重组", APPLICANT, recused)).hasMessage("recused");
        assertThat(in(() -> entries.register(null, 50, recused))).isEmpty();
        assertThatThrownBy(() -> scoped(() -> entries.confirm(id, recused))).hasMessage("recused");
    }

    @Test
    void isNotThereForAnotherRegion() {
        var other = another();
        assertThatThrownBy(() -> TenantScope.call(
                        other,
                        () -> entries.enter(
                                text("withdrawal", application, Map.of("reason", "企业重组"), TODAY, APPLICANT),
                                scan(),
                                FIRST)))
                .hasMessage("not-found");
    }

    private void sentBack(LocalDate completeBy) {
        run(() -> {
            var theirs = applications.required(application);
            theirs.sendBack("缺自评报告", completeBy, BOARD, clock.now());
            applications.saveAndFlush(theirs);
        });
    }

    private PaperEntry supplement(ApplicationForm form, LocalDate date) {
        return enter("supplement", application, Map.of("form", form), date, APPLICANT, FIRST);
    }

    private PaperEntry withdraw(String reason, String unit, Caller officer) {
        return enter("withdrawal", application, Map.of("reason", reason), TODAY, unit, officer);
    }

    private PaperEntry enter(
            String decision, UUID target, Map<String, ?> payload, LocalDate date, String unit, Caller officer) {
        return scoped(() -> entries.enter(text(decision, target, payload, date, unit), scan(), officer));
    }

    private PaperEntry.Text text(String decision, UUID target, Map<String, ?> payload, LocalDate date, String unit) {
        return new PaperEntry.Text(decision, target, json.valueToTree(payload), "示例补字1号", date, unit);
    }

    private Application now() {
        return in(() -> applications.required(application));
    }

    private int sealed() {
        return in(() -> new TestDossiers(context).sealed(application)).size();
    }

    private static Decider office() {
        return new Decider("first", "first", "office/main", null);
    }
}
