package cn.qualityaward.tenancy.wall;

import cn.qualityaward.tenancy.TenantScope;
import javax.sql.DataSource;
import org.hibernate.cfg.MultiTenancySettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.task.TaskDecorator;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells Hibernate and PostgreSQL whose transaction this is. */
@AutoConfiguration(before = HibernateJpaAutoConfiguration.class)
@ConditionalOnClass({CurrentTenantIdentifierResolver.class, HibernatePropertiesCustomizer.class})
class WallConfiguration {

    /** No row carries it: what libraries do outside a scope finds nothing and can store nothing. */
    private static final int NOBODY = -1;

    @Bean
    HibernatePropertiesCustomizer tenantOfHibernate() {
        return properties -> properties.put(
                MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, new CurrentTenantIdentifierResolver<Integer>() {
                    @Override
                    public Integer resolveCurrentTenantIdentifier() {
                        return TenantScope.current().orElse(NOBODY);
                    }

                    @Override
                    public boolean validateExistingCurrentSessions() {
                        return true;
                    }
                });
    }

    @Bean
    TenantTransactions tenantTransactions(DataSource data) {
        return new TenantTransactions(data);
    }

    /** The one for business transactions; a library's own, named for its jobs, would otherwise stand in for it. */
    @Bean
    @Primary
    TransactionTemplate transactionTemplate(PlatformTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }

    /** Hands the scope on to the threads of the same work: asynchronous listeners, callables, streamed answers. */
    @Bean
    TaskDecorator tenantOfHandedOnWork() {
        return work -> TenantScope.current()
                .<Runnable>map(tenant -> () -> TenantScope.run(tenant, work))
                .orElse(work);
    }
}
