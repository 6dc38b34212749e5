package cn.qualityaward.tenant;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Somewhere to be placed on: it is alive, and keeps what it was told. The real one is met in the acceptance tests. */
final class Pool {

    private static @Nullable Pool shared;

    private final HttpServer door;
    private final List<String> told = new CopyOnWriteArrayList<>();

    private Pool() {
        try {
            door = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        door.createContext("/", this::answer);
        door.start();
    }

    static synchronized Pool shared() {
        if (shared == null) {
            shared = new Pool();
        }
        return shared;
    }

    String url() {
        return "http://127.0.0.1:" + door.getAddress().getPort();
    }

    /** Each as its path and its body. */
    List<String> told() {
        return told;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            told.add(exchange.getRequestURI().getPath() + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(200, -1);
        }
    }
}
