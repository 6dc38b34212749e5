package cn.qualityaward.standalone.walk;

import cn.qualityaward.standalone.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The procedure's clock, which only services may move, and only where it is movable. */
public final class ProcedureTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final LocalTime OFFICE_HOURS = LocalTime.of(9, 30);
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String clock;
    private final Supplier<String> serviceToken;

    /** Moved with a service's own token. */
    public static ProcedureTime of(Platform platform) {
        String secret = platform.keycloak().secret("award-service");
        return new ProcedureTime(
                platform.awardService(), () -> platform.accounts().serviceToken("award-service", secret));
    }

    private ProcedureTime(String awardService, Supplier<String> serviceToken) {
        this.clock = awardService + "/internal/-/clock";
        this.serviceToken = serviceToken;
    }

    public Instant now() {
        return send(HttpRequest.newBuilder(URI.create(clock)).GET());
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }

    /** Returns once everything due by then has happened; a moment that is past already changes nothing. */
    public Instant moveTo(Instant to) {
        return send(HttpRequest.newBuilder(URI.create(clock + "/advance"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("to", to.toString())))));
    }

    /** To the office hours of a day. */
    public Instant moveTo(LocalDate day) {
        return moveTo(day.atTime(OFFICE_HOURS).atZone(ZONE).toInstant());
    }

    private Instant send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(
                    request.header("Authorization", "Bearer " + serviceToken.get())
                            .build(),
                    BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("The clock answered " + response.statusCode() + ": " + response.body());
            }
            JsonNode time = JSON.readTree(response.body());
            return Instant.parse(time.path("now").asString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
