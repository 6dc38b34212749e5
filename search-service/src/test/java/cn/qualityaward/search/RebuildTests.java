package cn.qualityaward.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.search.index.PublicationIndex;
import cn.qualityaward.tenancy.Tenant;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.http.HttpMethod;

@OnRealServers
class RebuildTests {

    @Autowired
    private Visitor visitor;

    @Autowired
    private PublicationIndex index;

    @Autowired
    private StringRedisTemplate redis;

    private AwardRecord record;
    private Tenant tenant;

    @BeforeEach
    void onlyOneTenantWithARecord() throws Exception {
        record = new AwardRecord(3);
        redis.delete("directory");
        tenant = visitor.tenant(new Tenant(121, "anew", "重建旗", null, Tenant.Status.ACTIVE, record.address()));
        Visitor.await(() -> visitor.find("/api/steppe/search").status() == 404);
    }

    @AfterEach
    void close() {
        record.close();
    }

    @Test
    void makesTheIndexAnewFromTheRecord() {
        visitor.publish(Samples.of(tenant, "NOTICE", UUID.randomUUID(), 1, Samples.titled("档案里没有的公示")));
        var key = UUID.randomUUID();
        record.add(Samples.of(tenant, "NOTICE", key, 1, Samples.titled("重建第一版")));
        for (int i = 0; i < 8; i++) {
            record.add(Samples.honour(tenant, "重建企业" + i, 2026, "MAIN", "旗长质量奖"));
        }
        record.add(Samples.of(tenant, "NOTICE", key, 2, Samples.titled("重建第二版")));
        var withdrawn = UUID.randomUUID();
        record.add(Samples.of(tenant, "NOTICE", withdrawn, 1, Samples.titled("重建已撤")));
        record.add(Samples.of(tenant, "NOTICE", withdrawn, 2, null));

        assertThat(visitor.ask(HttpMethod.POST, "/internal/rebuild", Visitor.serviceToken(), null)
                        .status())
                .isEqualTo(202);
        var progress = ended();

        assertThat(progress.body().path("state").asString()).isEqualTo("DONE");
        assertThat(progress.body().path("tenantsRead").asInt()).isEqualTo(1);
        assertThat(progress.body().path("publicationsRead").asInt()).isEqualTo(12);
        assertThat(visitor.find("/api/anew/search").body().path("total").asInt())
                .isEqualTo(9);
        assertThat(visitor.find("/api/anew/search", "kind", "NOTICE").titles()).containsExactly("重建第二版");
        assertThat(generations()).isEqualTo(1);
    }

    @Test
    void losesNothingThatIsPublishedMeanwhile() {
        var early = UUID.randomUUID();
        record.add(Samples.of(tenant, "NOTICE", early, 1, Samples.titled("旧版")));
        for (int i = 0; i < 6; i++) {
            record.add(Samples.honour(tenant, "企业" + i, 2026, "MAIN", "旗长质量奖"));
        }
        var late = UUID.randomUUID();
        record.beforePage(page -> {
            if (page == 0) {
                // already newer than what the record is about to replay
                visitor.publish(Samples.of(tenant, "NOTICE", early, 2, Samples.titled("新版")));
            }
            if (page == 2) {
                visitor.publish(Samples.of(tenant, "NOTICE", late, 1, Samples.titled("重建时发布")));
            }
        });
        visitor.ask(HttpMethod.POST, "/internal/rebuild", Visitor.serviceToken(), null);
        assertThat(ended().body().path("state").asString()).isEqualTo("DONE");
        visitor.refresh();
        assertThat(visitor.find("/api/anew/search", "kind", "NOTICE").titles())
                .containsExactlyInAnyOrder("新版", "重建时发布");
    }

    @Test
    void keepsTheOldIndexWhenTheRecordCannotBeRead() {
        visitor.publish(Samples.of(tenant, "NOTICE", UUID.randomUUID(), 1, Samples.titled("原有公示")));
        record.breakDown(true);
        visitor.ask(HttpMethod.POST, "/internal/rebuild", Visitor.serviceToken(), null);
        var progress = ended();
        assertThat(progress.body().path("state").asString()).isEqualTo("FAILED");
        assertThat(progress.body().path("failure").asString()).isNotEmpty();
        visitor.refresh();
        assertThat(visitor.find("/api/anew/search", "q", "原有公示").titles()).hasSize(1);

        record.breakDown(false);
        visitor.ask(HttpMethod.POST, "/internal/rebuild", Visitor.serviceToken(), null);
        assertThat(ended().body().path("state").asString()).isEqualTo("DONE");
        assertThat(generations()).isEqualTo(1);
    }

    @Test
    void refusesASecondRebuildWhileOneRuns() throws Exception {
        record.add(Samples.of(tenant, "NOTICE", UUID.randomUUID(), 1, Samples.titled("公示")));
        var reading = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        record.beforePage(page -> {
            reading.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        visitor.ask(HttpMethod.POST, "/internal/rebuild", Visitor.serviceToken(), null);
        reading.await();
        assertThat(visitor.ask(HttpMethod.POST, "/internal/rebuild", Visitor.serviceToken(), null)
                        .isProblem(409, "rebuild-running"))
                .isTrue();
        assertThat(latest().body().path("state").asString()).isEqualTo("RUNNING");
        goOn.countDown();
        assertThat(ended().body().path("state").asString()).isEqualTo("DONE");
    }

    @Test
    void takesOverFromARebuildWhoseProcessWasKilled() {
        var abandoned = index.name() + "-1";
        index.ask(client ->
                client.indices().create(left -> left.index(abandoned).aliases(index.name() + "-next", as -> as)));
        redis.opsForValue().set("rebuild:" + index.name(), """
                        {"state": "RUNNING", "startedAt": "2026-09-16T08:00:00Z",
                         "tenants": 9, "tenantsRead": 3, "publicationsRead": 77}""");
        assertThat(latest().body().path("state").asString()).isEqualTo("ABANDONED");

        record.add(Samples.of(tenant, "NOTICE", UUID.randomUUID(), 1, Samples.titled("公示")));
        visitor.ask(HttpMethod.POST, "/internal/rebuild", Visitor.serviceToken(), null);
        assertThat(ended().body().path("state").asString()).isEqualTo("DONE");
        assertThat(generations()).isEqualTo(1);
    }

    @Test
    @Tag("all")
    void losesNothingOfAStreamWhileIndexAfterIndexTakesItsPlace() throws Exception {
        try (var stream = Executors.newFixedThreadPool(4);
                var longRecord = new AwardRecord(200)) {
            tenant = visitor.tenant(new Tenant(122, "stream", "长河旗", null, Tenant.Status.ACTIVE, longRecord.address()));
            var left = new CountDownLatch(2_000);
            for (int i = 0; i < 2_000; i++) {
                var publication = Samples.of(tenant, "NOTICE", UUID.randomUUID(), 1, Samples.titled("公示" + i));
                stream.submit(() -> {
                    longRecord.add(publication);
                    Visitor.await(() -> visitor.publish(publication).status() == 204);
                    left.countDown();
                });
            }
            int rebuilds = 0;
            while (left.getCount() > 0) {
                visitor.ask(HttpMethod.POST, "/internal/rebuild", Visitor.serviceToken(), null);
                assertThat(ended().body().path("state").asString()).isEqualTo("DONE");
                rebuilds++;
            }
            visitor.refresh();
            assertThat(rebuilds).isGreaterThan(1);
            assertThat(visitor.find("/api/stream/search").body().path("total").asInt())
                    .isEqualTo(2_000);
        }
    }

    private Answer latest() {
        return visitor.ask(HttpMethod.GET, "/internal/rebuild", Visitor.serviceToken(), null);
    }

    private Answer ended() {
        Visitor.await(() -> !latest().body().path("state").asString().equals("RUNNING"));
        return latest();
    }

    private int generations() {
        return index.ask(client -> client.indices()
                .getAlias(all -> all.index(index.name() + "-*"))
                .aliases()
                .size());
    }
}
