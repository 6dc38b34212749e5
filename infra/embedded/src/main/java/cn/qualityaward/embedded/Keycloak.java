package cn.qualityaward.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Keycloak with the shipped realm, its data in a file beside the others. */
final class Keycloak {
    private Keycloak() {}

    static Running<KeycloakAddress> start(Layout layout) {
        Path data = Folders.make(layout.home().resolve("keycloak"));
        Ports ports = layout.ports();
        Leftover.end(data.resolve("keycloak.pid"));
        Ports.requireFree(ports.keycloak(), "Keycloak");
        Ports.requireFree(ports.keycloakManagement(), "Keycloak's management");
        KeycloakTemplate template = template();
        template.copyTo(data);
        KeycloakDistribution distribution = template.distribution();
        Jvm jvm = Jvm.ofHeap(320);
        if (Files.exists(distribution.archive())) {
            jvm.with("-XX:AOTCache=" + distribution.archive());
        }
        String url = KeycloakDistribution.url(ports);
        Child keycloak = Child.start("keycloak", data, distribution.start(jvm, ports, data, List.of()), Map.of());
        return new Running<>(
                KeycloakSecrets.address(url, KeycloakTemplate.secretsOf(data)),
                () -> keycloak.awaitReady(Duration.ofMinutes(2), () -> Http.answers(url + "/realms/award")),
                keycloak.died(),
                keycloak::close);
    }

    /** Several processes of one clone may want it at the same time; one makes it. */
    private static KeycloakTemplate template() {
        Path lock = Folders.make(Checkout.cache()).resolve("keycloak.lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            return KeycloakTemplate.prepare();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
