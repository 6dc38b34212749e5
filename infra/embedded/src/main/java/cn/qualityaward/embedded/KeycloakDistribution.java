package cn.qualityaward.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Keycloak unpacked and built for our options, once per clone; started without a shell in between. */
final class KeycloakDistribution {
    /** What Quarkus fixes at build time. */
    private static final List<String> BUILD =
            List.of("build", "--db=dev-file", "--health-enabled=false", "--metrics-enabled=false");

    private static final String MAIN = "io.quarkus.bootstrap.runner.QuarkusEntryPoint";

    private final Path folder;
    private final Path home;

    private KeycloakDistribution(Path folder) {
        this.folder = folder;
        this.home = folder.resolve("keycloak");
    }

    /** To be called under the lock of the cache. */
    static KeycloakDistribution prepare() {
        String name = "keycloak-" + version();
        String key = HexFormat.of().toHexDigits((BUILD + Runtime.version().toString()).hashCode());
        KeycloakDistribution distribution =
                new KeycloakDistribution(Checkout.cache().resolve(name + "-" + key));
        Path built = distribution.folder.resolve("built");
        if (Files.notExists(built)) {
            Folders.delete(distribution.folder);
            Folders.make(distribution.folder);
            Path unpacked =
                    Checkout.root().resolve("infra/embedded/target/keycloak").resolve(name);
            if (Files.notExists(unpacked)) {
                throw new StartFailure("Keycloak is not unpacked: build infra/embedded with Maven first.");
            }
            Folders.copy(unpacked, distribution.home);
            Child.run("keycloak-build", distribution.folder, distribution.command(Jvm.ofHeap(512), BUILD), Map.of());
            Folders.make(built);
        }
        distribution.dress();
        return distribution;
    }

    /** The login pages' looks, for which no build is needed. Another one of this clone may be showing them just now. */
    private void dress() {
        Folders.renew(
                Checkout.root().resolve("infra/embedded/src/main/resources/keycloak/themes/award"),
                home.resolve("themes/award"));
    }

    Path folder() {
        return folder;
    }

    Path importFolder() {
        return Folders.make(home.resolve("data/import"));
    }

    /** Where classes once loaded and linked are kept; absent until the first realm was imported. */
    Path archive() {
        return folder.resolve("keycloak.aot");
    }

    List<String> start(Jvm jvm, Ports ports, Path data, List<String> more) {
        List<String> arguments = new ArrayList<>(List.of(
                "start",
                "--optimized",
                "--http-enabled=true",
                "--hostname=" + url(ports),
                "--http-host=127.0.0.1",
                "--http-port=" + ports.keycloak(),
                "--http-management-port=" + ports.keycloakManagement(),
                "--cache=local",
                "--log-level=info",
                // nobody's own password is kept here, only the demo's and the tests': a slow hash would guard nothing
                "--spi-password-hashing--argon2--iterations=1",
                "--spi-password-hashing--argon2--memory=8",
                // one person's tests log in twice at the same moment, which would else be taken for guessing
                "--spi-brute-force-protector--default-brute-force-detector--allow-concurrent-requests=true",
                "--db-url=jdbc:h2:file:" + data.resolve("kc") + ";NON_KEYWORDS=VALUE"));
        arguments.addAll(more);
        return command(jvm, arguments);
    }

    static String url(Ports ports) {
        return "http://localhost:" + ports.keycloak();
    }

    /** Turns the recording of a first run into the archive that later starts load. */
    void archive(Path recording) {
        Child.run(
                "keycloak-archive",
                folder,
                options(Jvm.ofHeap(512)).archive(classPath(), recording, folder.resolve("part.aot")),
                Map.of());
        try {
            Files.move(folder.resolve("part.aot"), archive());
            Files.delete(recording);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command(Jvm jvm, List<String> arguments) {
        return options(jvm).command(classPath(), MAIN, arguments);
    }

    private String classPath() {
        return home.resolve("lib/quarkus-run.jar").toString();
    }

    /** What its own start script says. */
    private Jvm options(Jvm jvm) {
        return jvm.with(
                "-XX:MaxMetaspaceSize=256m",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000");
    }

    private static String version() {
        Properties properties = new Properties();
        try (InputStream in = KeycloakDistribution.class.getResourceAsStream("keycloak.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
