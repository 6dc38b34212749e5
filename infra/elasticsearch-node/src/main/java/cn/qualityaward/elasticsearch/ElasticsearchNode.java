package cn.qualityaward.elasticsearch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.http.HttpServerTransport;
import org.elasticsearch.node.ClasspathNode;
import org.elasticsearch.node.InternalSettingsPreparer;
import org.elasticsearch.transport.netty4.Netty4Plugin;

/**
 * Runs the node in a JVM of its own: arguments are its home folder and its HTTP port (0 takes a free one). Its address
 * stands in {@code http.address} of the home as soon as it answers; it ends when its standard input does, or on SIGTERM.
 */
public final class ElasticsearchNode {
    private static final String NAME = "node-0";

    private ElasticsearchNode() {}

    public static void main(String[] args) throws Exception {
        Path home = Path.of(args[0]).toAbsolutePath();
        Path address = home.resolve("http.address");
        Files.createDirectories(home.resolve("config"));
        Files.deleteIfExists(address);

        // before the first class of Elasticsearch that logs
        LogConfigurator.setNodeName(NAME);
        LogConfigurator.configureESLogging();

        var environment = InternalSettingsPreparer.prepareEnvironment(
                settings(home, args[1]), Map.of(), home.resolve("config"), () -> NAME);
        var node = new ClasspathNode(
                environment, List.of(Netty4Plugin.class, ChineseAndMongolian.class, RootAnswer.class));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(node), "node-end"));
        node.start();
        announce(node, address);
        untilStandardInputEnds();
        System.exit(0);
    }

    private static Settings settings(Path home, String port) {
        return Settings.builder()
                .put("path.home", home.toString())
                .put("path.data", home.resolve("data").toString())
                .put("path.logs", home.resolve("logs").toString())
                .put("cluster.name", "quality-award")
                .put("node.name", NAME)
                .put("discovery.type", "single-node")
                .put("network.host", "127.0.0.1")
                .put("http.port", port)
                .put("transport.port", "0")
                // a demo machine with a full disk should still answer
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                // as in production: an index begins by being created with its mapping
                .put("action.auto_create_index", false)
                .build();
    }

    private static void announce(ClasspathNode node, Path address) throws IOException {
        int port = node.injector()
                .getInstance(HttpServerTransport.class)
                .boundAddress()
                .publishAddress()
                .getPort();
        Path part = Files.writeString(address.resolveSibling("http.address.part"), "http://127.0.0.1:" + port);
        Files.move(part, address, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void untilStandardInputEnds() {
        try {
            while (System.in.read() >= 0) {
                // nothing is ever said, only the end matters
            }
        } catch (IOException e) {
            // a broken pipe is an ended one
        }
    }

    private static void end(ClasspathNode node) {
        try {
            node.close();
            node.awaitClose(10, TimeUnit.SECONDS);
        } catch (IOException e) {
            e.printStackTrace();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
