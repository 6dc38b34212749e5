package cn.qualityaward.award.procedure;

import cn.qualityaward.tenancy.wall.TenantTransactions;
import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves the procedure clock forward, from due timer to due timer, waiting after each until what it set off is done.
 * Only for demo and tests: the bean does not exist elsewhere.
 */
@Component
@ConditionalOnProperty(name = "award.clock.movable", havingValue = "true")
class MovableClock {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final JdbcClient db;
    private final TransactionTemplate jobs;
    private final Scheduler scheduler;
    private final ProcedureClock clock;
    private final Clock system;
    private final String start;

    MovableClock(
            JdbcClient db,
            PlatformTransactionManager transactions,
            @Lazy Scheduler scheduler,
            ProcedureClock clock,
            Clock system,
            @Value("${award.clock.start:}") String start) {
        this.db = db;
        this.jobs = new TransactionTemplate(transactions);
        this.jobs.setName(TenantTransactions.JOBS + "clock");
        this.scheduler = scheduler;
        this.clock = clock;
        this.system = system;
        this.start = start;
    }

    /** A demo may begin in another year: the offset is set once, before anything was ever dated. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (!start.isBlank()) {
            var ahead = Duration.between(system.instant(), Instant.parse(start)).toSeconds();
            jobs.executeWithoutResult(
                    tx -> db.sql("update jobs.procedure_clock set ahead_seconds = ?, started = true where not started")
                            .param(ahead)
                            .update());
        }
    }

    Instant now() {
        return jobs.execute(tx -> clock.now());
    }

    /** Returns when every timer due by then has fired and the outbox is empty. */
    Instant advance(Instant to) throws InterruptedException {
        var giveUp = system.instant().plus(PATIENCE);
        drain(giveUp);
        for (var left = Duration.between(now(), to); left.toSeconds() > 0; left = Duration.between(now(), to)) {
            step(left);
            drain(giveUp);
        }
        return now();
    }

    /** One transaction: the clock's row exclusively, which waits for running commands, then every timer by as much. */
    private void step(Duration most) {
        jobs.executeWithoutResult(tx -> {
            db.sql("select 1 from jobs.procedure_clock for update")
                    .query(Integer.class)
                    .single();
            var next = db.sql("""
                            select ceil(extract(epoch from min(execution_time) - now()))::bigint from jobs.scheduled_tasks
                            where starts_with(task_name, ?) and not picked and execution_time > now()""")
                    .param(Deadlines.PREFIX)
                    .query(Long.class)
                    .optional()
                    .orElse(null);
            long seconds = next == null ? most.toSeconds() : Math.clamp(next, 1, most.toSeconds());
            db.sql("update jobs.procedure_clock set ahead_seconds = ahead_seconds + ?, started = true")
                    .param(seconds)
                    .update();
            db.sql("""
                            update jobs.scheduled_tasks
                            set execution_time = execution_time - make_interval(secs => ?), version = version + 1
                            where starts_with(task_name, ?) and not picked""").params(seconds, Deadlines.PREFIX).update();
        });
    }

    /**
     * One statement is one snapshot: a handler commits what it sets off before its own row goes. Mail is not waited for:
     * it changes nothing here, and its server may be away.
     */
    private void drain(Instant giveUp) throws InterruptedException {
        scheduler.triggerCheckForDueExecutions();
        for (; ; Thread.sleep(25)) {
            long open = jobs.execute(
                    tx -> db.sql("""
                            select (select count(*) from jobs.scheduled_tasks
                                    where starts_with(task_name, ?) and (picked or execution_time <= now()))
                                 + (select count(*) from jobs.outbox_record
                                    where status = 'NEW' and record_type not like '%MailDue')""").param(Deadlines.PREFIX).query(Long.class).single());
            if (open == 0) {
                return;
            }
            if (system.instant().isAfter(giveUp)) {
                throw new IllegalStateException(open + " timers or outbox records have not drained");
            }
        }
    }
}
