package cn.qualityaward.embedded;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An Elasticsearch node in a JVM of its own; its jars are kept apart from ours in infra/elasticsearch-node. */
final class Elasticsearch {
    private static final String MAIN = "cn.qualityaward.elasticsearch.ElasticsearchNode";

    private Elasticsearch() {}

    static Running<String> start(Layout layout) {
        int port = layout.ports().elasticsearch();
        Path home = Folders.make(layout.home().resolve("elasticsearch"));
        Leftover.end(home.resolve("elasticsearch.pid"));
        Ports.requireFree(port, "Elasticsearch");
        Path address = home.resolve("http.address");
        try {
            Files.deleteIfExists(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> command = Jvm.ofHeap(512)
                .with("-Xms128m", "-XX:+AutoCreateSharedArchive")
                .with("-XX:SharedArchiveFile=" + Checkout.cache().resolve("elasticsearch.jsa"))
                .with("--sun-misc-unsafe-memory-access=allow", "--add-modules=jdk.incubator.vector")
                .with("-Dorg.elasticsearch.nativeaccess.enableVectorLibrary=false")
                .command(classPath(), MAIN, List.of(home.toString(), String.valueOf(port)));
        String url = "http://127.0.0.1:" + port;
        Child node = Child.start("elasticsearch", home, command, Map.of());
        return new Running<>(
                url,
                () -> node.awaitReady(Duration.ofMinutes(2), () -> Files.exists(address) && Http.answers(url)),
                node.died(),
                node::close);
    }

    private static String classPath() {
        Path target = Checkout.root().resolve("infra/elasticsearch-node/target");
        Path lib = target.resolve("lib");
        if (Files.notExists(lib)) {
            throw new StartFailure("Elasticsearch is not built: build infra/elasticsearch-node with Maven first.");
        }
        try (Stream<Path> files = Files.list(target)) {
            String jars = files.filter(
                            file -> file.getFileName().toString().matches("elasticsearch-node-[\\d.]+.*\\.jar"))
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
            return (jars.isEmpty() ? target.resolve("classes").toString() : jars)
                    + File.pathSeparator
                    + lib.resolve("*");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
