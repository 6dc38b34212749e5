package cn.qualityaward.award.eligibility;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Finding.Result;
import cn.qualityaward.award.application.Outcome;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;

/** 条件复查 for the modules that come after it. */
public final class TestRechecks {

    private static final Caller OFFICER = new Caller("officer-9", "示例", Set.of(new Seat("office", "main", "officer")));

    private TestRechecks() {}

    /** Nothing is found against whoever of the round waits to be looked at again. */
    public static void clean(BeanFactory beans, UUID round) {
        beans.getBean(Applications.class).findByRoundIdOrderById(round).stream()
                .filter(application -> application.outcome() == Outcome.OPEN)
                .forEach(application -> clean(beans, application));
    }

    private static void clean(BeanFactory beans, Application application) {
        var open = beans.getBean(Rechecks.class).open(application);
        if (!open.isEmpty()) {
            beans.getBean(Appraising.class)
                    .appraise(
                            application.id(),
                            open.stream()
                                    .map(condition -> new Appraisal.Text(condition, Result.MET, "示例部门书面答复"))
                                    .toList(),
                            OFFICER);
        }
    }
}
