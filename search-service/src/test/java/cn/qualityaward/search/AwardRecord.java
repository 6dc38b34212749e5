package cn.qualityaward.search;

import cn.qualityaward.search.index.Publication;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** A tenant's record of publications as award-service replays it, page by page. */
final class AwardRecord implements AutoCloseable {
    private static final Pattern ASKED = Pattern.compile("/internal/([^/]+)/publications\\?after=(\\d+)&limit=(\\d+)");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final int pageSize;
    private final HttpServer server;
    private final Map<String, List<Publication>> records = new ConcurrentHashMap<>();
    private volatile IntConsumer beforePage = page -> {};
    private volatile boolean broken;

    AwardRecord(int pageSize) throws IOException {
        this.pageSize = pageSize;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    void add(Publication publication) {
        records.computeIfAbsent(publication.tenant(), tenant -> new CopyOnWriteArrayList<>())
                .add(publication);
    }

    void beforePage(IntConsumer what) {
        beforePage = what;
    }

    void breakDown(boolean broken) {
        this.broken = broken;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var asked = ASKED.matcher(exchange.getRequestURI().toString());
            var token = exchange.getRequestHeaders().getFirst("Authorization");
            if (broken || token == null || !asked.matches()) {
                exchange.sendResponseHeaders(broken ? 500 : token == null ? 401 : 404, -1);
                return;
            }
            int after = Integer.parseInt(asked.group(2));
            beforePage.accept(after / pageSize);
            var record = records.getOrDefault(asked.group(1), List.of());
            var page = record.subList(Math.min(after, record.size()), Math.min(after + pageSize, record.size()));
            var body = new LinkedHashMap<String, Object>();
            body.put("items", page);
            body.put("next", page.isEmpty() ? null : after + page.size());
            var bytes = JSON.writeValueAsBytes(body);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
