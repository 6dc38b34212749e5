package cn.qualityaward.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** Stands behind the door: answers what was recorded of the services, and otherwise tells what it was asked. */
final class Upstream implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpServer server;
    private final AtomicInteger held = new AtomicInteger();
    private final CountDownLatch gate = new CountDownLatch(1);

    Upstream() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var path = exchange.getRequestURI().getRawPath();
        var last = URLDecoder.decode(path.substring(path.lastIndexOf('/') + 1), StandardCharsets.UTF_8);
        var token = exchange.getRequestHeaders().getFirst("Authorization");
        exchange.getResponseHeaders().add("Set-Cookie", "session=stolen");
        exchange.getResponseHeaders().add("Server", "upstream/1.0");
        switch (last) {
            case "echo" -> send(exchange, 200, JSON.writeValueAsString(echo(exchange, body)));
            case "created" -> {
                exchange.getResponseHeaders().set("Location", url() + "/api/door/award/rounds/1");
                send(exchange, 201, "{}");
            }
            case "content" -> {
                exchange.getResponseHeaders().set("Content-Disposition", "attachment; filename=\"a.pdf\"");
                exchange.getResponseHeaders().set("Content-Security-Policy", "default-src *");
                send(exchange, 200, "%PDF");
            }
            case "slow" -> {
                hold();
                send(exchange, 200, "{\"from\":\"" + url() + "\"}");
            }
            case "from" -> send(exchange, 200, "{\"from\":\"" + url() + "\"}");
            case "members" -> send(exchange, token == null ? 401 : 200, "{\"members\":true}");
            case "objections", "clues", "complaints" -> objection(exchange, body);
            case "JB-2026-0001" -> send(exchange, 200, COMPLAINT);
            case "YY-2026-0001" -> send(exchange, 200, STANDING);
            case "statements" -> {
                if (body.contains("过长")) {
                    exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
                    send(exchange, 422, "{\"status\":422,\"detail\":\"请写短些。\"}");
                } else {
                    send(exchange, body.contains("第一行\\n第二行") ? 200 : 400, STANDING);
                }
            }
            case "files" -> {
                if (body.contains("MZ")) {
                    exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
                    send(exchange, 422, "{\"status\":422,\"detail\":\"可以附 PDF。\"}");
                } else {
                    send(
                            exchange,
                            body.contains("name=\"file\"") ? 200 : 400,
                            path.contains("/complaints/") ? COMPLAINT : STANDING);
                }
            }
            case "rounds",
                    "announcements",
                    "honours",
                    "tallies",
                    "profile",
                    "search",
                    "versions",
                    "form",
                    "supervision",
                    "observations",
                    "matters" -> recorded(exchange, last);
            case "notices" ->
                recorded(exchange, exchange.getRequestURI().getRawQuery() == null ? "notices" : "open-notices");
            default -> {
                var folder = path.substring(0, path.lastIndexOf('/'));
                if (folder.endsWith("/certificates")) {
                    recorded(exchange, "certificates/" + last);
                } else if (last.equals("0198f000-0000-7000-8000-000000000011")) {
                    recorded(exchange, "notice");
                } else if (last.equals("0198f000-0000-7000-8000-000000000012")) {
                    recorded(exchange, "withdrawn-notice");
                } else {
                    send(exchange, 404, "{}");
                }
            }
        }
    }

    /** Requests that came and were not answered yet. */
    int held() {
        return held.get();
    }

    void release() {
        gate.countDown();
    }

    private void hold() throws IOException {
        held.incrementAndGet();
        try {
            if (!gate.await(20, TimeUnit.SECONDS)) {
                throw new IOException("nobody released it");
            }
        } catch (InterruptedException ended) {
            throw new IOException(ended);
        } finally {
            held.decrementAndGet();
        }
    }

    private static Map<String, Object> echo(HttpExchange exchange, String body) {
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, String.join(",", values)));
        return Map.of(
                "method",
                exchange.getRequestMethod(),
                "path",
                exchange.getRequestURI().toString(),
                "headers",
                headers,
                "body",
                body);
    }

    private static final String STANDING = """
            {"receipt":"YY-2026-0001","kind":"OBJECTION","stage":"TAKEN","answerBy":"2026-10-20","workingDaysLeft":6,
             "files":[{"handedInAt":"2026-09-21T02:00:00Z","bytes":2048}],"mayAdd":true,"maySay":true,"notice":"OPEN","noticeEnds":"2026-09-28","noticeProvisional":true,
             "ruledOn":"2026-10-11","reply":{"documentNumber":"示例复1号","date":"2026-10-12","issuer":"示例市场监督管理局"},
             "outages":[{"from":"2026-09-22","to":"2026-09-23","reason":"示例机房断电。","lastDay":"2026-09-28"}]}""";

    private static final String COMPLAINT = """
            {"receipt":"JB-2026-0001","stage":"ANSWERED","raisedAt":"2026-09-21T02:00:00Z","closing":"REFERRED",
             "answer":"已转示例单位办理。","files":[{"handedInAt":"2026-09-21T02:00:00Z","bytes":2048}],"mayAdd":true}""";

    private static void objection(HttpExchange exchange, String body) throws IOException {
        if (body.contains("\"text\":\"\"")) {
            exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
            send(
                    exchange,
                    422,
                    "{\"type\":\"urn:quality-award:problem:invalid\",\"status\":422,\"detail\":\"请写明异议内容。\"}");
        } else {
            send(
                    exchange,
                    201,
                    "{\"receipt\":\"YY-2026-0001\",\"code\":\"7K3M-9QXD\",\"answerBy\":\"2026-10-20\",\"provisional\":false}");
        }
    }

    private static void recorded(HttpExchange exchange, String name) throws IOException {
        var file = new ClassPathResource("upstream/" + name + ".json");
        if (file.exists()) {
            send(exchange, 200, file.getContentAsString(StandardCharsets.UTF_8));
        } else {
            send(exchange, 404, "{}");
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        if (exchange.getResponseHeaders().getFirst("Content-Type") == null) {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
        }
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
