package cn.qualityaward.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.search.index.Publication;
import cn.qualityaward.tenancy.Tenant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@OnRealServers
class PublicationTests {

    @Autowired
    private Visitor visitor;

    private Tenant tenant;

    @BeforeEach
    void directory() {
        tenant = visitor.tenant(111, "orders", "次序旗");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void endsInTheNewestVersionWhateverTheOrderAndTheRepetitions(long seed) {
        var random = new Random(seed);
        var key = UUID.randomUUID();
        var versions = new ArrayList<Publication>();
        int count = 2 + random.nextInt(6);
        for (int version = 1; version <= count; version++) {
            var document = random.nextInt(3) == 0 ? null : Samples.titled("第" + version + "版");
            versions.add(Samples.of(tenant, "NOTICE", key, version, document));
        }
        var newest = versions.getLast();
        var deliveries = new ArrayList<>(versions);
        for (int i = 0; i < 10; i++) {
            deliveries.add(versions.get(random.nextInt(versions.size())));
        }
        Collections.shuffle(deliveries, random);

        deliveries.parallelStream()
                .forEach(delivery ->
                        assertThat(visitor.publish(delivery).status()).isEqualTo(204));
        visitor.refresh();

        var found = visitor.find("/api/orders/search", "size", 100)
                .body()
                .path("items")
                .valueStream()
                .filter(item -> item.path("key").asString().equals(key.toString()))
                .map(item -> item.path("title").asString());
        assertThat(found).isEqualTo(newest.deleted() ? List.of() : List.of("第" + count + "版"));
    }

    @Test
    void doesNotBringBackWhatWasTakenBack() {
        var key = UUID.randomUUID();
        visitor.publish(Samples.of(tenant, "NOTICE", key, 1, Samples.titled("撤下的公示")));
        visitor.publish(Samples.of(tenant, "NOTICE", key, 3, null));
        visitor.publish(Samples.of(tenant, "NOTICE", key, 2, Samples.titled("撤下的公示(更正)")));
        visitor.refresh();
        assertThat(visitor.find("/api/orders/search", "q", "撤下").titles()).isEmpty();

        visitor.publish(Samples.of(tenant, "NOTICE", key, 4, Samples.titled("重新公示")));
        visitor.refresh();
        assertThat(visitor.find("/api/orders/search", "q", "重新公示").keys()).containsExactly(key.toString());
    }

    @Test
    void keepsThingsOfTheSameKeyButAnotherKindOrTenantApart() {
        var other = visitor.tenant(112, "others", "别处旗");
        var key = UUID.randomUUID();
        visitor.publish(Samples.of(tenant, "NOTICE", key, 5, Samples.titled("同键公示")));
        visitor.publish(Samples.of(tenant, "ANNOUNCEMENT", key, 1, Samples.titled("同键公告")));
        visitor.publish(Samples.of(other, "NOTICE", key, 1, Samples.titled("同键别处")));
        visitor.publish(Samples.of(other, "NOTICE", key, 9, null));
        visitor.refresh();
        assertThat(visitor.find("/api/orders/search", "q", "同键").titles()).containsExactlyInAnyOrder("同键公示", "同键公告");
    }

    @Test
    void takesNothingFromAnyoneButAService() {
        var publication = Samples.of(tenant, "NOTICE", UUID.randomUUID(), 1, Samples.titled("冒名公示"));
        assertThat(visitor.ask(HttpMethod.POST, "/internal/publications", null, publication)
                        .isProblem(401, "unauthenticated"))
                .isTrue();
        var accounts = RealServers.SERVERS.accounts();
        accounts.createOrganization("orders", 111);
        accounts.createUser("orders-officer", "Test-1234!", "办公室");
        accounts.join("orders", "orders-officer", "/office/main/officer");
        var officer = accounts.token("orders-officer", "Test-1234!", "orders");
        for (var path : List.of("/internal/publications", "/internal/rebuild")) {
            assertThat(visitor.ask(HttpMethod.POST, path, officer, publication).status())
                    .isIn(403, 404);
        }
        visitor.refresh();
        assertThat(visitor.find("/api/orders/search", "q", "冒名公示").titles()).isEmpty();
    }

    @Test
    void refusesWhatIsNotAPublication() {
        var whole = Map.of("tenantId", 111, "tenant", "orders", "tenantName", "次序旗", "kind", "NOTICE");
        assertThat(visitor.ask(HttpMethod.POST, "/internal/publications", Visitor.serviceToken(), whole)
                        .isProblem(400, "unreadable"))
                .isTrue();
    }
}
