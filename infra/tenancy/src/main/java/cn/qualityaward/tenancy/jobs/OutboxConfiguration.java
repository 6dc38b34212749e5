package cn.qualityaward.tenancy.jobs;

import cn.qualityaward.tenancy.TenantScope;
import cn.qualityaward.tenancy.wall.TenantTransactions;
import io.namastack.outbox.OutboxRecord;
import io.namastack.outbox.context.OutboxContextProvider;
import io.namastack.outbox.handler.invoker.OutboxHandlerInvoker;
import io.namastack.outbox.handler.registry.OutboxHandlerRegistry;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The outbox remembers whose record it is and reopens that scope around every handler. */
@AutoConfiguration(beforeName = "io.namastack.outbox.OutboxAutoConfiguration")
@ConditionalOnClass(OutboxHandlerInvoker.class)
class OutboxConfiguration {

    private static final String TENANT = "tenant";

    @Bean
    OutboxContextProvider tenantOfRecord() {
        return () -> Map.of(TENANT, String.valueOf(TenantScope.required()));
    }

    @Bean
    TransactionTemplate outboxTransactionTemplate(PlatformTransactionManager transactions) {
        var template = new TransactionTemplate(transactions);
        template.setName(TenantTransactions.JOBS + "outbox");
        return template;
    }

    @Bean
    static BeanPostProcessor scopeOfHandlers(ObjectProvider<OutboxHandlerRegistry> handlers) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof OutboxHandlerInvoker ? new Scoped(handlers.getObject()) : bean;
            }
        };
    }

    private static final class Scoped extends OutboxHandlerInvoker {
        Scoped(OutboxHandlerRegistry handlers) {
            super(handlers);
        }

        @Override
        public void dispatch(OutboxRecord<?> record) {
            var tenant = record.getContext().get(TENANT);
            TenantScope.run(Integer.parseInt(tenant), () -> super.dispatch(record));
        }
    }
}
