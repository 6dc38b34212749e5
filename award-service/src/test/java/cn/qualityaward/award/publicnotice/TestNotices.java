package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.WorkingCalendar;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;

/** Notices, for the modules whose lists they publish. */
public final class TestNotices {

    private TestNotices() {}

    public static void publish(BeanFactory beans, UUID round) {
        publish(beans, round, Map.of());
    }

    /** @param grounds 授奖理由 of those whose resolution told none */
    public static void publish(BeanFactory beans, UUID round, Map<UUID, String> grounds) {
        var today = LocalDate.now(ProcedureClock.ZONE);
        var everyDay = new WorkingCalendar(today.datesUntil(today.plusDays(99)).toList(), Set.of());
        beans.getBean(Noticing.class).publish(round, null, grounds, "officer", everyDay);
    }
}
