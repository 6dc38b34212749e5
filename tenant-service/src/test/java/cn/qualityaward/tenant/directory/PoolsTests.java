package cn.qualityaward.tenant.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class PoolsTests {

    /** What is kept of a tenant is the name: it goes along when an award-service moves to another address. */
    @Test
    void aPoolIsWhereTheConfigurationSaysNow() {
        assertThat(at("http://127.0.0.1:8202").address("dedicated")).isEqualTo(URI.create("http://127.0.0.1:8202"));
        assertThat(at("http://127.0.0.1:9802").address("dedicated")).isEqualTo(URI.create("http://127.0.0.1:9802"));
    }

    @Test
    void whoeverWasPlacedOnOneThatIsGoneIsServedByTheSharedOne() {
        assertThat(at("http://127.0.0.1:8202").address("gone")).isEqualTo(URI.create("http://127.0.0.1:1"));
    }

    private static Pools at(String dedicated) {
        return new Pools(new MockEnvironment()
                .withProperty("award.placement.pools.shared", "http://127.0.0.1:1")
                .withProperty("award.placement.pools.dedicated", dedicated));
    }
}
