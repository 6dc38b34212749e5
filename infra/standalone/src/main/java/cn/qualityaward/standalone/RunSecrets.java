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
record RunSecrets(Credentials credentials, String demoPassword, String attachments) {
    private static final List<String> NAMES = List.of("postgres", "owner", "app", "redis", "demo", "attachments");

    static RunSecrets in(Path folder) {
        Path file = folder.resolve("secrets.properties");
        Properties properties = complete(file, Files.exists(file) ? read(file) : new Properties());
        return new RunSecrets(
                new Credentials(
                        properties.getProperty("postgres"),
                        properties.getProperty("owner"),
                        properties.getProperty("app"),
                        properties.getProperty("redis")),
                properties.getProperty("demo"),
                properties.getProperty("attachments"));
    }

    /** What an earlier version did not need yet is added. */
    private static Properties complete(Path file, Properties properties) {
        if (properties.stringPropertyNames().containsAll(NAMES)) {
            return properties;
        }
        NAMES.forEach(name -> properties.putIfAbsent(name, name.equals("demo") ? typed() : Secrets.random()));
        try (StringWriter text = new StringWriter()) {
            properties.store(text, null);
            Folders.make(file.resolveSibling("."));
            Secrets.file(file, text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** One that people type. */
    private static String typed() {
        return "demo-" + Secrets.random().replaceAll("[^a-z0-9]", "").substring(0, 6);
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
