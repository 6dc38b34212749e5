package cn.qualityaward.award.attachment;

import cn.qualityaward.tenancy.TenantScope;
import cn.qualityaward.tenancy.jobs.TenantTask;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/**
 * What has arrived waits here to be looked at, until it is done: a long scan must not hold up the outbox. It follows the
 * system's time, and a move of the procedure's clock does not wait for it.
 */
@Configuration(proxyBeanMethods = false)
class Arrivals {

    record Arrived(int tenant, UUID attachment) implements TenantTask {}

    private static final TaskDescriptor<Arrived> INSPECTION = TaskDescriptor.of("attachment-inspection", Arrived.class);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(15), NEXT_TURN = Duration.ofSeconds(2);

    private final SchedulerClient timers;
    private final Clock system;

    Arrivals(@Lazy SchedulerClient timers, Clock system) {
        this.timers = timers;
        this.system = system;
    }

    void add(UUID attachment) {
        timers.scheduleIfNotExists(INSPECTION
                .instance(attachment.toString())
                .data(new Arrived(TenantScope.required(), attachment))
                .scheduledTo(system.instant()));
    }

    @Bean
    CustomTask<Arrived> attachmentInspection(Inspection inspection, Turns turns) {
        return Tasks.custom(INSPECTION)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_FAILURE))
                .execute((arrived, context) -> done(turns.inspected(
                        () -> inspection.inspect(arrived.getData().attachment()))));
    }

    private static CompletionHandler<Arrived> done(boolean inspected) {
        return inspected
                ? new CompletionHandler.OnCompleteRemove<>()
                : (complete, executions) ->
                        executions.reschedule(complete, complete.getTimeDone().plus(NEXT_TURN));
    }
}
