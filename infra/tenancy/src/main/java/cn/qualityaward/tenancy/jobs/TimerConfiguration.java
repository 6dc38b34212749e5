package cn.qualityaward.tenancy.jobs;

import cn.qualityaward.tenancy.TenantScope;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.event.ExecutionInterceptor;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/** Timers fire in the scope of their tenant and are written in the transaction of what they wait for. */
@AutoConfiguration
@ConditionalOnClass(DbSchedulerCustomizer.class)
class TimerConfiguration {

    @Bean
    ExecutionInterceptor scopeOfTimers() {
        return (task, context, chain) -> task.getData() instanceof TenantTask owned
                ? TenantScope.call(owned.tenant(), () -> chain.proceed(task, context))
                : chain.proceed(task, context);
    }

    @Bean
    DbSchedulerCustomizer timersInOurTransactions(JsonMapper json, DataSource data) {
        return new DbSchedulerCustomizer() {
            @Override
            public Optional<Serializer> serializer() {
                return Optional.of(new JsonSerializer(json));
            }

            @Override
            public Optional<DataSource> dataSource() {
                return Optional.of(new JobsDataSource(data));
            }
        };
    }

    @SuppressWarnings("NullAway") // no data is null on either side of the library's contract
    private record JsonSerializer(JsonMapper json) implements Serializer {
        @Override
        public byte[] serialize(Object data) {
            return data == null ? null : json.writeValueAsBytes(data);
        }

        @Override
        public <T> T deserialize(Class<T> type, byte[] data) {
            return data == null || type == Void.class ? null : json.readValue(data, type);
        }
    }
}
