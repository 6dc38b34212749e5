package cn.qualityaward.award;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.tenancy.TenantScope;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.data.repository.support.Repositories;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

/** Every entity finds its table as the migrations made it. */
@SpringBootTest
@ContextConfiguration(initializers = RealServers.class)
class SchemaTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    EntityManager entities;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void everyEntityCanBeRead() {
        assertThat(entities.getMetamodel().getEntities())
                .isNotEmpty()
                .allSatisfy(entity -> TenantScope.run(
                        1,
                        () -> transaction.executeWithoutResult(tx ->
                                entities.createQuery("from " + entity.getName()).getResultList())));
    }

    @Test
    void everyAggregateHasACollection() {
        assertThat(new Repositories(context)).hasSizeGreaterThan(10);
    }
}
