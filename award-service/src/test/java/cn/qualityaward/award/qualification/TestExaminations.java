package cn.qualityaward.award.qualification;

import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.PolicySource.Unit;
import cn.qualityaward.award.program.WorkingCalendar;
import cn.qualityaward.award.qualification.QualificationController.Examination;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** What the office examines and asks, for the modules that act upon it. */
public final class TestExaminations {

    private final Qualification qualification;

    public TestExaminations(BeanFactory beans) {
        this.qualification = beans.getBean(Qualification.class);
    }

    public void review(UUID application, boolean passed, Decider by) {
        qualification.review(application, said(passed, passed ? "符合。" : "不符合。"), by);
    }

    public void recheck(UUID application, boolean passed, Decider by) {
        qualification.recheck(application, said(passed, "复核。"), by);
    }

    /** Who is refused has not been in business for long enough. */
    private static Examination said(boolean passed, String opinion) {
        return passed ? Examination.passed(opinion) : new Examination(false, opinion, List.of("operating-years"), null);
    }

    /** One unit is asked and has no objection; the office rules. */
    public void consult(UUID round, UUID application, String unit, LocalDate today, Decider by) {
        ask(round, application, unit, today, new Consultation.Answer(false, null, null));
        rule(application, true, null, by);
    }

    /** The unit objects; the office rules otherwise. */
    public void overrule(UUID round, UUID application, String unit, LocalDate today, String reason, Decider by) {
        ask(round, application, unit, today, new Consultation.Answer(true, "第十条(四)", "超标排放"));
        rule(application, true, reason, by);
    }

    public void rule(UUID application, boolean passed, @Nullable String reason, Decider by) {
        qualification.rule(application, passed, reason, by);
    }

    private void ask(UUID round, UUID application, String unit, LocalDate today, Consultation.Answer answer) {
        var days = new WorkingCalendar(
                today.minusDays(9).datesUntil(today.plusDays(99)).toList(), Set.of());
        qualification.consult(
                round, ApplicantKind.ORGANIZATION, Set.of(), Set.of(new Unit("member", unit, unit)), days);
        qualification.give(application, answer, new Decider("member", "成员单位", "member/" + unit, null));
    }

    public void confirmList(UUID round, Decider by) {
        qualification.confirmList(round, ApplicantKind.ORGANIZATION, by);
    }
}
