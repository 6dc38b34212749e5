package cn.qualityaward.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.search.index.PublicationIndex;
import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.TenantDirectory;
import co.elastic.clients.json.JsonData;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.redis.core.StringRedisTemplate;

/** Two instances beside each other, and an Elasticsearch whose data is lost. */
class HealingTests {

    private final String index = "healing-" + UUID.randomUUID();
    private final List<ConfigurableApplicationContext> instances = new ArrayList<>();
    private final AtomicInteger rebuilds = new AtomicInteger();
    private AwardRecord record;
    private Visitor visitor;

    @BeforeEach
    void startTwoInstances() throws Exception {
        record = new AwardRecord(3);
        record.beforePage(page -> rebuilds.addAndGet(page == 0 ? 1 : 0));
        instances.add(instance());
        instances.add(instance());
        visitor = instances.getFirst().getBean(Visitor.class);
        instances.getFirst().getBean(StringRedisTemplate.class).delete(TenantDirectory.KEY);
    }

    @AfterEach
    void end() {
        instances.forEach(ConfigurableApplicationContext::close);
        record.close();
    }

    @Test
    void buildsTheIndexFromTheRecordWhereNoneIsAndAgainWhenItsDataIsLost() {
        var tenant = new Tenant(141, "healed", "自愈旗", null, Tenant.Status.ACTIVE, record.address());
        for (int i = 0; i < 7; i++) {
            record.add(Samples.honour(tenant, "自愈企业" + i, 2026, "MAIN", "旗长质量奖"));
        }
        visitor.tenant(tenant);
        Visitor.await(() -> found() == 7);
        assertThat(rebuilds).hasValue(1);

        lose();
        Visitor.await(() -> found() == 7);
        assertThat(rebuilds).hasValue(2);
    }

    @Test
    void buildsAnewWhatWasBuiltBeforeAFieldWasThere() {
        var tenant = new Tenant(143, "healed", "自愈旗", null, Tenant.Status.ACTIVE, record.address());
        record.add(Samples.honour(tenant, "早年企业", 2026, "MAIN", "旗长质量奖"));
        visitor.tenant(tenant);
        Visitor.await(() -> found() == 1);
        instances
                .getFirst()
                .getBean(PublicationIndex.class)
                .ask(client ->
                        client.indices().putMapping(built -> built.index(index).meta("shape", JsonData.of(1))));
        Visitor.await(() -> rebuilds.get() == 2);
        assertThat(visitor.find("/api/healed/search").facet("industry")).isEqualTo(Map.of("其他", 1L));
    }

    @Test
    void triesAgainWhenTheRecordCouldNotBeRead() {
        record.breakDown(true);
        var tenant = new Tenant(142, "healed", "自愈旗", null, Tenant.Status.ACTIVE, record.address());
        record.add(Samples.honour(tenant, "迟到企业", 2026, "MAIN", "旗长质量奖"));
        visitor.tenant(tenant);
        assertThat(found()).isZero();
        record.breakDown(false);
        Visitor.await(() -> found() == 1);
    }

    private long found() {
        return visitor.find("/api/healed/search").body().path("total").asLong();
    }

    private void lose() {
        instances.getFirst().getBean(PublicationIndex.class).ask(client -> {
            var all = List.copyOf(client.indices()
                    .getAlias(named -> named.index(index + "-*"))
                    .aliases()
                    .keySet());
            return client.indices().delete(those -> those.index(all));
        });
    }

    private ConfigurableApplicationContext instance() {
        var application = new SpringApplication(SearchService.class, Visitor.class);
        application.addInitializers(context -> RealServers.addresses(RealServers.SERVERS.elasticsearchUrl())
                .and("award.index=" + index, "award.healing=100ms")
                .applyTo(context));
        return application.run();
    }
}
