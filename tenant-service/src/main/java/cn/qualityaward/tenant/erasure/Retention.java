package cn.qualityaward.tenant.erasure;

import cn.qualityaward.tenancy.wall.TenantTransactions;
import cn.qualityaward.tenant.directory.Closings;
import cn.qualityaward.tenant.directory.TenantChanged.TenantClosed;
import cn.qualityaward.tenant.directory.TenantChanged.TenantReopened;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps a timer for every closed tenant, written with its closing. By the system's time, as closing counts it: a
 * procedure clock that is moved in a demo must not erase anything.
 */
@Component
class Retention {

    private static final Logger log = LoggerFactory.getLogger(Retention.class);

    private final SchedulerClient timers;
    private final Closings closings;
    private final TransactionTemplate jobs;
    private final Clock clock;

    Retention(@Lazy SchedulerClient timers, Closings closings, PlatformTransactionManager transactions, Clock clock) {
        this.timers = timers;
        this.closings = closings;
        this.jobs = new TransactionTemplate(transactions);
        this.jobs.setName(TenantTransactions.JOBS + "retention");
        this.clock = clock;
    }

    @EventListener
    void begin(TenantClosed closed) {
        timers.schedule(timer(closed.tenant().id(), closed.keepUntil()), ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
    }

    @EventListener
    void end(TenantReopened reopened) {
        timers.cancel(
                ErasureTimer.NAME.instanceId(String.valueOf(reopened.tenant().id())));
    }

    /** Whoever was closed before there were timers gets one too. */
    @EventListener(ApplicationReadyEvent.class)
    void complete() {
        jobs.executeWithoutResult(status -> closings.toBeErased()
                .forEach((tenant, until) ->
                        timers.schedule(timer(tenant, until), ScheduleOptions.WHEN_EXISTS_DO_NOTHING)));
    }

    /** Now, whatever the next attempt's time is; nothing happens where it is just being tried, or just came to its end. */
    void again(int tenant) {
        try {
            jobs.executeWithoutResult(
                    status -> timers.reschedule(ErasureTimer.NAME.instanceId(String.valueOf(tenant)), clock.instant()));
        } catch (TaskInstanceException underWay) {
            log.info("Erasing tenant {} is under way", tenant);
        }
    }

    private static SchedulableInstance<ErasureTimer.Due> timer(int tenant, LocalDate keepUntil) {
        return ErasureTimer.NAME
                .instance(String.valueOf(tenant))
                .data(new ErasureTimer.Due(tenant))
                .scheduledTo(over(keepUntil));
    }

    private static Instant over(LocalDate keepUntil) {
        return keepUntil.plusDays(1).atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant();
    }
}
