package cn.qualityaward.award.procedure;

import cn.qualityaward.tenancy.TenantScope;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.ExecutionException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Durable timers that follow the procedure's time, written in the transaction of what waits for them. */
@Component
public class Deadlines {

    /** Names of timers that a move of the procedure clock moves with it start so. */
    static final String PREFIX = "procedure-";

    private final SchedulerClient timers;
    private final ProcedureClock clock;

    Deadlines(@Lazy SchedulerClient timers, ProcedureClock clock) {
        this.timers = timers;
        this.clock = clock;
    }

    public static TaskDescriptor<Due> named(String name) {
        return TaskDescriptor.of(PREFIX + name, Due.class);
    }

    /**
     * Sets the deadline, or moves it when it was set before. One that passes at this very moment, or has just passed,
     * cannot be moved, and what it finds is what stood before: another is set beside it.
     */
    public void set(TaskDescriptor<Due> deadline, UUID id, Instant at) {
        var due = new Due(TenantScope.required(), id, at);
        try {
            schedule(deadline, id.toString(), due);
        } catch (TaskInstanceCurrentlyExecutingException | ExecutionException passing) {
            schedule(deadline, id + "@" + at.toEpochMilli(), due);
        }
    }

    private void schedule(TaskDescriptor<Due> deadline, String name, Due due) {
        timers.schedule(
                deadline.instance(name).data(due).scheduledTo(clock.onSystemClock(due.at())),
                SchedulerClient.ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
    }

    /** What happens when it is due: in one transaction of its tenant, and idempotent, for it may happen twice. */
    public static OneTimeTask<Due> task(
            TaskDescriptor<Due> deadline, TransactionTemplate transaction, Consumer<Due> passed) {
        return task(deadline, due -> transaction.executeWithoutResult(status -> passed.accept(due)));
    }

    /** The same of what asks others first, and so begins its transactions itself. */
    public static OneTimeTask<Due> task(TaskDescriptor<Due> deadline, Consumer<Due> passed) {
        return Tasks.oneTime(deadline).execute((instance, context) -> passed.accept(instance.getData()));
    }
}
