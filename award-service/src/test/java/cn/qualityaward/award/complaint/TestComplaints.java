package cn.qualityaward.award.complaint;

import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Policy.Hold;
import cn.qualityaward.award.program.Policy.Objections;
import cn.qualityaward.award.program.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.BeanFactory;

/** Complaints, for the modules through which files come to them. */
public final class TestComplaints {

    /** What whoever complained was given. */
    public record Held(String receipt, String code) {}

    private TestComplaints() {}

    public static Held raised(BeanFactory beans) {
        var today = LocalDate.now(ProcedureClock.ZONE);
        var everyDay = new WorkingCalendar(today.datesUntil(today.plusDays(99)).toList(), Set.of());
        var raised = beans.getBean(ComplaintDesk.class)
                .raise(
                        new Complaint.Text("示例评审组", "示例投诉。", null, null),
                        new Objections(false, 15, Hold.WHOLE_LIST),
                        everyDay,
                        List.of());
        return new Held(raised.receipt(), raised.code());
    }
}
