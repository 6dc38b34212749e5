package cn.qualityaward.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedisTests {
    @TempDir
    Path home;

    @Test
    void keepsItsCountOverARestartAndSoNeverGivesADatabaseTwice() {
        Layout layout = new Layout(home, Ports.free(), Credentials.ofTests(), true);
        String first;
        try (Servers servers = Servers.of(layout)) {
            first = servers.redisUrl();
        }
        try (Servers servers = Servers.of(layout)) {
            assertThat(servers.redisUrl())
                    .startsWith("redis://:redis@127.0.0.1:")
                    .isNotEqualTo(first);
        }
    }

    @Test
    void endsTheOneThatAKilledProcessLeftBehind() {
        Layout layout = new Layout(home, Ports.free(), Credentials.ofTests(), true);
        Running<RedisAddress> abandoned = Redis.start(layout);
        Running<RedisAddress> next = Redis.start(layout);
        assertThat(next.address().answers()).isTrue();
        next.end().run();
        assertThat(abandoned.address().answers()).isFalse();
    }
}
