package cn.qualityaward.standalone;

import cn.qualityaward.embedded.Credentials;
import cn.qualityaward.embedded.Folders;
import cn.qualityaward.embedded.Secrets;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** Passwords of this clone, made at its first start and read by their owner only. */
record RunSecrets(Credentials credentials, String demoPassword) {
    private static final List<String> NAMES = List.of("postgres", "owner", "app", "redis", "demo");

    static RunSecrets in(Path folder) {
        Path file = folder.resolve("secrets.properties");
        Properties properties = Files.exists(file) ? read(file) : make(file);
        return new RunSecrets(
                new Credentials(
                        properties.getProperty("postgres"),
                        properties.getProperty("owner"),
                        properties.getProperty("app"),
                        properties.getProperty("redis")),
                properties.getProperty("demo"));
    }

    private static Properties make(Path file) {
        Properties properties = new Properties();
        NAMES.forEach(name -> properties.setProperty(name, Secrets.random()));
        // one that people type
        properties.setProperty(
                "demo", "demo-" + Secrets.random().replaceAll("[^a-z0-9]", "").substring(0, 6));
        try (StringWriter text = new StringWriter()) {
            properties.store(text, null);
            Folders.make(file.resolveSibling("."));
            Secrets.file(file, text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
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
}
