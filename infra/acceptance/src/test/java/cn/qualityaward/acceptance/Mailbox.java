package cn.qualityaward.acceptance;

import cn.qualityaward.embedded.Servers;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the mail server of the tests was given. */
final class Mailbox {

    private Mailbox() {}

    static Stream<String> subjects(String address) throws IOException, InterruptedException {
        return letters()
                .valueStream()
                .filter(letter -> letter.path("to").asString().equals(address))
                .map(letter -> letter.path("subject").asString());
    }

    static JsonNode letters() throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var page = URI.create(Servers.shared().mail().json());
            return new JsonMapper()
                    .readTree(http.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                            .body());
        }
    }
}
