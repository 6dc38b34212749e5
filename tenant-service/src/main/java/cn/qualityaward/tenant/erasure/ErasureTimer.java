package cn.qualityaward.tenant.erasure;

import cn.qualityaward.tenancy.jobs.TenantTask;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 保存期届满: the day until which a closed tenant is kept is over. Tried until it is done. */
@Configuration(proxyBeanMethods = false)
class ErasureTimer {

    static final TaskDescriptor<Due> NAME = TaskDescriptor.of("erasure", Due.class);

    private static final Duration AGAIN = Duration.ofMinutes(1);

    record Due(int tenant) implements TenantTask {}

    @Bean
    OneTimeTask<Due> retentionOver(Erasing erasing) {
        return Tasks.oneTime(NAME)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN))
                .execute((instance, context) -> erasing.erase(instance.getData().tenant()));
    }
}
