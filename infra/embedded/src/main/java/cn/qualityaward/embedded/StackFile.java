package cn.qualityaward.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import tools.jackson.databind.json.JsonMapper;

/** The addresses of started servers as a file, for the other processes of a test run. */
record StackFile(
        PostgresAddress postgres,
        RedisAddress redis,
        String elasticsearch,
        KeycloakAddress keycloak,
        MailAddress mail) {
    private static final JsonMapper JSON = new JsonMapper();

    /** The file appears whole, or not at all. */
    void write(Path file) {
        try {
            Path part = Secrets.file(file.resolveSibling(file.getFileName() + ".part"), JSON.writeValueAsString(this));
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static StackFile read(Path file) {
        return JSON.readValue(file, StackFile.class);
    }

    /** Servers that others started and will end. */
    Servers servers() {
        return new Servers(
                new Lazily<>(() -> Running.elsewhere(postgres)),
                new Lazily<>(() -> Running.elsewhere(redis)),
                new Lazily<>(() -> Running.elsewhere(elasticsearch)),
                new Lazily<>(() -> Running.elsewhere(keycloak)),
                new Lazily<>(() -> Running.elsewhere(mail)));
    }
}
