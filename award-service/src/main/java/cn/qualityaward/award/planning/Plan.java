package cn.qualityaward.award.planning;

import cn.qualityaward.award.program.Policy;
import cn.qualityaward.award.program.WorkingCalendar;
import cn.qualityaward.award.round.PlannedStage;
import java.time.LocalDate;
import java.util.List;

/** A suggested plan and the last day of its application window. */
public record Plan(List<PlannedStage> stages, LocalDate windowTo) {

    public static Plan suggested(Policy policy, WorkingCalendar calendar, LocalDate opensOn) {
        var planner = new Planner(policy, calendar);
        return new Plan(planner.forwards(opensOn), planner.windowEnd(opensOn));
    }
}
