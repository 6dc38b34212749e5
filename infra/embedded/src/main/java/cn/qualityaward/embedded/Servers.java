package cn.qualityaward.embedded;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The servers the platform stands on; each starts when its address is first asked for. */
public final class Servers implements AutoCloseable {
    private static @Nullable Servers shared;

    private final Lazily<PostgresAddress> postgres;
    private final Lazily<RedisAddress> redis;
    private final Lazily<String> redisUrl;

    Servers(Lazily<PostgresAddress> postgres, Lazily<RedisAddress> redis) {
        this.postgres = postgres;
        this.redis = redis;
        this.redisUrl = new Lazily<>(() -> Running.elsewhere(redis.address().freshUrl()));
    }

    /** Servers of our own. */
    public static Servers of(Layout layout) {
        return new Servers(new Lazily<>(() -> Postgres.start(layout)), new Lazily<>(() -> Redis.start(layout)));
    }

    /** The servers of this test run: those of {@code -Daward.stack}, or else ours until this process ends. */
    public static synchronized Servers shared() {
        if (shared == null) {
            String stack = System.getProperty("award.stack", "");
            shared = stack.isBlank() ? ofThisProcess() : StackFile.read(Path.of(stack));
        }
        return shared;
    }

    private static Servers ofThisProcess() {
        Layout layout = Layout.ofTests();
        Servers servers = of(layout);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            servers.close();
                            Folders.delete(layout.home());
                        },
                        "servers-end"));
        return servers;
    }

    /** JDBC address of a database, which is created when it does not exist; its owner is the role {@code own}. */
    public String postgresUrl(String database) {
        return postgres.address().ensure(database);
    }

    /** JDBC address of a new, empty database. */
    public String freshDatabase() {
        return postgres.address().fresh();
    }

    /** A numbered database of Redis that nobody else in this test run uses. */
    public String redisUrl() {
        return redisUrl.address();
    }

    StackFile addresses() {
        return new StackFile(postgres.address(), redis.address());
    }

    @Override
    public void close() {
        redis.end();
        postgres.end();
    }
}
