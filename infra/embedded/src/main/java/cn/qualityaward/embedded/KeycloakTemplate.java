package cn.qualityaward.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

/** A database into which the shipped realm is imported already: copied for each start that has no data yet. */
record KeycloakTemplate(KeycloakDistribution distribution, Path folder, Properties secrets) {
    static final String DATABASE = "kc.mv.db";
    private static final String SECRETS = "secrets.properties";

    /** To be called under the lock of the cache. */
    static KeycloakTemplate prepare() {
        KeycloakDistribution distribution = KeycloakDistribution.prepare();
        byte[] realm = realm();
        Path folder = distribution.folder().resolve("realm-" + digest(realm));
        if (Files.notExists(folder)) {
            fill(distribution, folder, realm);
        }
        return new KeycloakTemplate(distribution, folder, read(folder.resolve(SECRETS)));
    }

    private static void fill(KeycloakDistribution distribution, Path folder, byte[] realm) {
        Properties secrets = KeycloakSecrets.random();
        Path part = distribution.folder().resolve("part");
        Folders.delete(part);
        Folders.make(part);
        Path recording = part.resolve("recording");
        boolean record = Files.notExists(distribution.archive());
        Jvm jvm = Jvm.ofHeap(512);
        if (record) {
            jvm.with("-XX:AOTMode=record", "-XX:AOTConfiguration=" + recording);
        }
        try {
            Files.write(distribution.importFolder().resolve("realm-award.json"), realm);
            Ports ports = Ports.free();
            List<String> command = distribution.start(jvm, ports, part, List.of("--import-realm"));
            Child.start("keycloak-import", distribution.folder(), command, KeycloakSecrets.environment(secrets))
                    .awaitReady(
                            Duration.ofMinutes(4),
                            () -> Http.answers(KeycloakDistribution.url(ports) + "/realms/award"))
                    // it writes the recording while it ends
                    .end(Duration.ofMinutes(2));
            if (record) {
                distribution.archive(recording);
            }
            StringWriter text = new StringWriter();
            secrets.store(text, null);
            Secrets.file(part.resolve(SECRETS), text.toString());
            Files.move(part, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fills a data folder that has no database yet. */
    void copyTo(Path data) {
        if (Files.exists(data.resolve(DATABASE))) {
            return;
        }
        try {
            Files.copy(folder.resolve(SECRETS), data.resolve(SECRETS));
            Files.copy(folder.resolve(DATABASE), data.resolve(DATABASE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The secrets that go with a data folder, which an older realm file may have filled. */
    static Properties secretsOf(Path data) {
        return read(data.resolve(SECRETS));
    }

    private static Properties read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static byte[] realm() {
        try (InputStream in = KeycloakTemplate.class.getResourceAsStream("/keycloak/realm-award.json")) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(byte[] realm) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(realm), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
