package cn.qualityaward.embedded;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The servers the platform stands on; each starts when its address is first asked for. */
public final class Servers implements AutoCloseable {
    private static @Nullable Servers shared;

    private final Lazily<PostgresAddress> postgres;
    private final Lazily<RedisAddress> redis;
    private final Lazily<String> redisUrl;
    private final Lazily<String> elasticsearch;
    private final Lazily<KeycloakAddress> keycloak;
    private final Lazily<MailAddress> mail;
    private @Nullable Accounts accounts;

    Servers(
            Lazily<PostgresAddress> postgres,
            Lazily<RedisAddress> redis,
            Lazily<String> elasticsearch,
            Lazily<KeycloakAddress> keycloak,
            Lazily<MailAddress> mail) {
        this.postgres = postgres;
        this.redis = redis;
        this.redisUrl = new Lazily<>(() -> Running.elsewhere(redis.address().freshUrl()));
        this.elasticsearch = elasticsearch;
        this.keycloak = keycloak;
        this.mail = mail;
    }

    /** Servers of our own. */
    public static Servers of(Layout layout) {
        return new Servers(
                new Lazily<>(() -> Postgres.start(layout)),
                new Lazily<>(() -> Redis.start(layout)),
                new Lazily<>(() -> Elasticsearch.start(layout)),
                new Lazily<>(() -> Keycloak.start(layout)),
                new Lazily<>(() -> CapturedMail.start(layout)));
    }

    /** The servers of this test run: those of {@code -Daward.stack}, or else ours until this process ends. */
    public static synchronized Servers shared() {
        if (shared == null) {
            String stack = System.getProperty("award.stack", "");
            shared = stack.isBlank()
                    ? ofThisProcess()
                    : StackFile.read(Path.of(stack)).servers();
        }
        return shared;
    }

    static Servers ofThisProcess() {
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

    /** Starts all of them side by side, saying each as it comes up; completes when all are. */
    public CompletableFuture<Void> startAll(Consumer<String> progress) {
        Redis.program(); // a program still open for writing while another child is forked cannot be executed
        return CompletableFuture.allOf(
                started("PostgreSQL", postgres, progress),
                started("Redis", redis, progress),
                started("Elasticsearch", elasticsearch, progress),
                started("Keycloak", keycloak, progress),
                started("The mail server", mail, progress));
    }

    private static CompletableFuture<Void> started(String name, Lazily<?> server, Consumer<String> progress) {
        return CompletableFuture.runAsync(
                () -> {
                    server.address();
                    progress.accept(name);
                },
                task -> Thread.ofPlatform().daemon().name("start-" + name).start(task));
    }

    public Credentials credentials() {
        return postgres.address().credentials();
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

    /** A database of Redis that nobody else uses: for a second installation within one test. */
    public String freshRedisUrl() {
        return redis.address().freshUrl();
    }

    public String elasticsearchUrl() {
        return elasticsearch.address();
    }

    /** Where Elasticsearch will answer: for those who start beside it. */
    public String elasticsearchUrlToBe() {
        return elasticsearch.addressToBe();
    }

    public KeycloakAddress keycloak() {
        return keycloak.address();
    }

    /** Where Keycloak will answer: for those who start beside it. */
    public KeycloakAddress keycloakToBe() {
        return keycloak.addressToBe();
    }

    public MailAddress mail() {
        return mail.address();
    }

    /** One for all who ask: it keeps what it once found out, and its administrator logged in. */
    public Accounts accounts() {
        KeycloakAddress up = keycloak(); // not while others wait to end it
        synchronized (this) {
            if (accounts == null) {
                accounts = new Accounts(up);
            }
            return accounts;
        }
    }

    /** One of the platform's own numbered databases of Redis. */
    public String redisUrl(int database) {
        return redis.address().url(database);
    }

    /** Completes with one line when one of the started servers ends by itself. */
    public CompletableFuture<String> died() {
        return CompletableFuture.anyOf(all().map(Lazily::died).toArray(CompletableFuture[]::new))
                .thenApply(String.class::cast);
    }

    private Stream<Lazily<?>> all() {
        return Stream.of(mail, keycloak, elasticsearch, redis, postgres);
    }

    StackFile addresses() {
        return new StackFile(
                postgres.address(), redis.address(), elasticsearch.address(), keycloak.address(), mail.address());
    }

    @Override
    public synchronized void close() {
        accounts = null;
        all().forEach(Lazily::end);
    }
}
