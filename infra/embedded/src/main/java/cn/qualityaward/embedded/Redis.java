package cn.qualityaward.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Redis 7: the statically linked server program out of its jar. */
final class Redis {
    private static final String SERVER = "redis-server-7.0.15-";

    private Redis() {}

    static Running<RedisAddress> start(Layout layout) {
        int port = layout.ports().redis();
        Path folder = Folders.make(layout.home().resolve("redis"));
        Leftover.end(folder.resolve("redis.pid"));
        Ports.requireFree(port, "Redis");
        Path settings = Secrets.file(folder.resolve("redis.conf"), """
                bind 127.0.0.1
                port %d
                dir "%s"
                databases 1024
                appendonly yes
                save ""
                requirepass %s
                """.formatted(
                        port, folder, layout.credentials().redis()));
        RedisAddress address = new RedisAddress(port, layout.credentials().redis());
        Child redis = Child.start("redis", folder, List.of(program().toString(), settings.toString()), Map.of())
                .awaitReady(Duration.ofSeconds(30), address::answers);
        return new Running<>(address, redis.died(), redis::close);
    }

    /** Unpacked once, into the cache. */
    static Path program() {
        String system = System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
        String machine = switch (System.getProperty("os.arch").toLowerCase(Locale.ROOT)) {
            case "aarch64", "arm64" -> "arm64";
            default -> "amd64";
        };
        String name = SERVER + system + "-" + machine;
        Path program = Checkout.cache().resolve(name);
        if (Files.exists(program)) {
            return program;
        }
        try (InputStream jar = Redis.class.getResourceAsStream("/" + name)) {
            if (jar == null) {
                throw new StartFailure("There is no Redis for " + system + " on " + machine + ".");
            }
            Path unpacked = Files.createTempFile(Folders.make(Checkout.cache()), name, ".part");
            Files.copy(jar, unpacked, StandardCopyOption.REPLACE_EXISTING);
            if (!unpacked.toFile().setExecutable(true)) {
                throw new StartFailure("Redis cannot be made executable: " + unpacked);
            }
            return Files.move(unpacked, program, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
