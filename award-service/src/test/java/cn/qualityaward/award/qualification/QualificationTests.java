package cn.qualityaward.award.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.Progress.Verdict;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.PolicySource.Unit;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.program.WorkingCalendar;
import cn.qualityaward.award.qualification.QualificationController.Examination;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.TestRounds;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A policy may re-check and ask the member units twice: the second time is a second time. */
class QualificationTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);
    private static final String POLICY = TestPolicies.withStages(
            "RECOMMENDATION",
            "FORMAL_REVIEW",
            "RECHECK",
            "CONSULT",
            "RECHECK",
            "CONSULT",
            "QUALIFIED_LIST",
            "MATERIAL",
            "COMPOSITE",
            "DELIBERATION",
            "APPROVAL",
            "CONFERRAL");
    private static final WorkingCalendar EVERY_DAY = new WorkingCalendar(
            TODAY.minusDays(9).datesUntil(TODAY.plusDays(99)).toList(), Set.of());

    @Autowired
    Qualification qualification;

    @Test
    void theSecondTimeAsksAgainAndIsCheckedByAThird() {
        var round = in(() -> TestRounds.announced(rounds, db, TODAY, TODAY.plusDays(9), POLICY));
        var first = recommended(round, "甲");
        var later = recommended(round, "乙");

        review(first, "officer-1");
        assertThatThrownBy(() -> recheck(first, "officer-1")).hasMessage("recheck-by-same-person");
        recheck(first, "officer-2");
        consult(round);
        give(first);
        rule(first);

        assertThatThrownBy(() -> recheck(first, "officer-1")).hasMessage("recheck-by-same-person");
        assertThatThrownBy(() -> recheck(first, "officer-2")).hasMessage("recheck-by-same-person");
        recheck(first, "officer-3");
        assertThatThrownBy(() -> rule(first)).as("nobody was asked this time").hasMessage("consultation-not-sent");

        review(later, "officer-1");
        recheck(later, "officer-2");
        consult(round);
        assertThatThrownBy(() -> rule(first)).as("a letter is of one step").hasMessage("consultation-not-sent");
        consult(round);
        assertThatThrownBy(() -> rule(first)).hasMessage("opinions-outstanding");
        give(first);
        rule(first);
        assertThat(stage(first)).isEqualTo(StageKind.QUALIFIED_LIST);
        give(later);
        rule(later);
        assertThat(stage(later)).isEqualTo(StageKind.RECHECK);
        assertThatThrownBy(() -> consult(round)).hasMessage("nobody-to-consult-on");
    }

    private UUID recommended(UUID round, String name) {
        return in(() -> {
            var application = TestApplications.submitted(
                    applications,
                    round,
                    Procedure.of(TestPolicies.parsed(POLICY), TestApplications.ORGANIZATION),
                    name);
            application.check(by("board", "county/152502"), clock.now());
            applications.saveAndFlush(application);
            progress.decide(application.id(), StageKind.RECOMMENDATION, Verdict.PASSED, by("signer", "county/152502"));
            return application.id();
        });
    }

    private void review(UUID application, String officer) {
        run(() -> qualification.review(application, Examination.passed("符合。"), by(officer, "office/main")));
    }

    private void recheck(UUID application, String officer) {
        run(() -> qualification.recheck(application, Examination.passed("无误。"), by(officer, "office/main")));
    }

    private void consult(UUID round) {
        run(() -> qualification.consult(
                round, TestApplications.ORGANIZATION, Set.of(), Set.of(new Unit("member", "tax", "税务局")), EVERY_DAY));
    }

    private void give(UUID application) {
        run(() -> qualification.give(
                application, new Consultation.Answer(false, null, null), by("signer", "member/tax")));
    }

    private void rule(UUID application) {
        run(() -> qualification.rule(application, true, null, by("officer-1", "office/main")));
    }

    private StageKind stage(UUID application) {
        return in(() -> applications.required(application).stage());
    }

    private static Decider by(String account, String unit) {
        return new Decider(account, account, unit, null);
    }
}
