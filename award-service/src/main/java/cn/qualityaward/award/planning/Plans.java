package cn.qualityaward.award.planning;

import cn.qualityaward.award.program.Policy;
import cn.qualityaward.award.program.PolicySource;
import cn.qualityaward.award.round.PlannedStage;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Suggested plans on the tenant's calendar, for whoever needs one. */
@Component
public class Plans {

    /** A plan and the last day of its application window. */
    public record Plan(List<PlannedStage> stages, LocalDate windowTo) {}

    private final PolicySource tenant;

    Plans(PolicySource tenant) {
        this.tenant = tenant;
    }

    public Plan from(Policy policy, LocalDate opensOn) {
        var planner = new Planner(policy, tenant.workingCalendar(opensOn.minusDays(1), opensOn.plusYears(3)));
        return new Plan(planner.forwards(opensOn), planner.windowEnd(opensOn));
    }
}
