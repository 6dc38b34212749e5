package cn.qualityaward.embedded;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;
import tools.jackson.databind.json.JsonMapper;

/** An SMTP server that keeps what it is given and sends nothing on, with a page to read it; within this process. */
final class CapturedMail {
    private static final int KEPT = 3_000;
    private static final JsonMapper JSON = new JsonMapper();

    private final LinkedList<CapturedLetter> letters = new LinkedList<>();

    private CapturedMail() {}

    static Running<MailAddress> start(Layout layout) {
        MailAddress address =
                new MailAddress(layout.ports().smtp(), layout.ports().mailbox());
        Ports.requireFree(address.smtp(), "the mail server");
        Ports.requireFree(address.mailbox(), "the captured mail");
        CapturedMail captured = new CapturedMail();
        SMTPServer smtp = SMTPServer.port(address.smtp())
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .maxConnections(50)
                .messageHandler((context, from, to, data) -> captured.keep(to, data))
                .build();
        smtp.start();
        HttpServer page = captured.serve(address.mailbox());
        return new Running<>(address, new CompletableFuture<>(), () -> {
            smtp.stop();
            page.stop(0);
        });
    }

    private synchronized void keep(String to, byte[] data) throws RejectException {
        try {
            letters.addFirst(CapturedLetter.of(to, data));
        } catch (MessagingException | IOException unreadable) {
            throw new RejectException(554, "not a letter");
        }
        if (letters.size() > KEPT) {
            letters.removeLast();
        }
    }

    private synchronized List<CapturedLetter> letters() {
        return new ArrayList<>(letters);
    }

    private HttpServer serve(int port) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            server.createContext("/", exchange -> answer(exchange, "text/html", CapturedLetter.page(letters())));
            server.createContext(
                    "/letters.json",
                    exchange -> answer(exchange, "application/json", JSON.writeValueAsString(letters())));
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=UTF-8");
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        exchange.sendResponseHeaders(200, bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }
}
