package cn.qualityaward.embedded;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/** The addresses of started servers as a file, for the other processes of a test run. */
record StackFile(PostgresAddress postgres, RedisAddress redis) {

    void write(Path file) {
        Properties properties = new Properties();
        properties.setProperty("postgres.port", String.valueOf(postgres.port()));
        properties.setProperty("postgres.superuser", postgres.credentials().superuser());
        properties.setProperty("postgres.owner", postgres.credentials().owner());
        properties.setProperty("postgres.app", postgres.credentials().app());
        properties.setProperty("redis.port", String.valueOf(redis.port()));
        properties.setProperty("redis.password", redis.password());
        try (StringWriter text = new StringWriter()) {
            properties.store(text, null);
            Path part = Secrets.file(file.resolveSibling(file.getFileName() + ".part"), text.toString());
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Servers read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Credentials credentials = new Credentials(
                properties.getProperty("postgres.superuser"),
                properties.getProperty("postgres.owner"),
                properties.getProperty("postgres.app"),
                properties.getProperty("redis.password"));
        PostgresAddress postgres =
                new PostgresAddress(Integer.parseInt(properties.getProperty("postgres.port")), credentials);
        RedisAddress redis =
                new RedisAddress(Integer.parseInt(properties.getProperty("redis.port")), credentials.redis());
        return new Servers(
                new Lazily<>(() -> Running.elsewhere(postgres)), new Lazily<>(() -> Running.elsewhere(redis)));
    }
}
