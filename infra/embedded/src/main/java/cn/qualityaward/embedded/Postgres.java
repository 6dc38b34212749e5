package cn.qualityaward.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** PostgreSQL 18 with Chinese-capable character classes and pinned code-point order. */
final class Postgres {
    private Postgres() {}

    static Running<PostgresAddress> start(Layout layout) {
        Path data = layout.home().resolve("postgres");
        int port = layout.ports().postgres();
        Leftover.endPostmaster(data);
        Ports.requireFree(port, "PostgreSQL");
        String password = layout.credentials().superuser();
        try {
            Path passwordFile = Secrets.file(Folders.make(layout.home()).resolve("postgres.password"), password);
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(
                            Folders.make(Checkout.cache().resolve("postgres")).toFile())
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setPort(port)
                    // both: without the plain locale pg_trgm finds no Chinese letters
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setLocaleConfig("auth-host", "scram-sha-256")
                    .setLocaleConfig("pwfile", passwordFile.toString())
                    .setConnectConfig("password", password)
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "''")
                    .setServerConfig("fsync", layout.durable() ? "on" : "off")
                    .setServerConfig("max_connections", "300")
                    .setServerConfig("shared_buffers", "64MB")
                    // the passwords are random: to hash them thousands of times for each connection protects nothing
                    .setServerConfig("scram_iterations", "1")
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(
                            layout.home().resolve("postgres.log").toFile()))
                    .start();
            Files.delete(passwordFile);
            PostgresAddress address = new PostgresAddress(port, layout.credentials());
            address.createRoles();
            return running(address, postgres, data);
        } catch (IOException | IllegalStateException e) {
            throw new StartFailure(
                    "PostgreSQL could not be started: " + e.getMessage() + " Its log: "
                            + layout.home().resolve("postgres.log"),
                    e);
        }
    }

    private static Running<PostgresAddress> running(PostgresAddress address, EmbeddedPostgres postgres, Path data) {
        AtomicBoolean ending = new AtomicBoolean();
        CompletableFuture<String> never = new CompletableFuture<>();
        CompletableFuture<String> died = Leftover.postmaster(data)
                .map(ProcessHandle::onExit)
                .orElseGet(CompletableFuture::new)
                .thenCompose(ended -> ending.get()
                        ? never
                        : CompletableFuture.completedFuture(
                                "PostgreSQL ended unexpectedly. Its log: " + data.resolveSibling("postgres.log")));
        return new Running<>(address, died, () -> {
            ending.set(true);
            stop(postgres);
        });
    }

    private static void stop(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
