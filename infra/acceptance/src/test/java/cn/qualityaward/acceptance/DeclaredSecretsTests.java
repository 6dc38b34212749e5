package cn.qualityaward.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** 第二十三条: what is declared a secret is not published, not searched, not shown to whoever has no right to it. */
class DeclaredSecretsTests {

    private final WholePlatform whole = WholePlatform.started();
    private final Planted planted = Planted.in(whole);

    /** The rest of the dossier they do read. */
    @Test
    void showsTheDossierAndNoneOfItsSecretsToThoseWhoReadItWithoutTheRight() {
        var reading = Endpoints.of(whole).behindTheDoor().stream()
                .filter(endpoint -> endpoint.method().equals("GET"))
                .toList();
        var dossier = planted.award("applications/" + planted.values.get("application"));
        SoftAssertions.assertSoftly(softly -> planted.withoutSecrets().forEach(person -> {
            var seen = person.get(dossier);
            softly.assertThat(seen.toString()).contains("秘语自评");
            softly.assertThat(seen.path("withheld").toString()).contains("secrets", "method");
            for (var endpoint : reading) {
                var answer = WallTests.ask(person, endpoint, planted.values, "{}");
                softly.assertThat(answer.json().toString())
                        .as(endpoint.toString())
                        .doesNotContain(Planted.DECLARED);
            }
        }));
    }

    @Test
    void publishesNothingOfIt() {
        var values = planted.values;
        for (var page : List.of(
                "",
                "/notices",
                "/notices/" + values.get("notice"),
                "/honours",
                "/feed.atom",
                "/announcements/" + values.get("round"),
                "/certificates/" + values.get("number"),
                "/search?q=" + Planted.DECLARED.getFirst(),
                "/search?q=" + Planted.DECLARED.getLast())) {
            var shown = new String(whole.anybody().download("/wall" + page), StandardCharsets.UTF_8);
            assertThat(shown).as(page).contains("界墙市").doesNotContain("：三步工作法", "：配方和工艺参数");
        }
    }

    /** Everything that is in the index, of every region. */
    @Test
    void findsNothingOfItInTheIndex() throws IOException, InterruptedException {
        var index = whole.installation.servers().elasticsearchUrl() + "/" + whole.installation.index();
        sent(index + "/_refresh", "");
        var all = sent(index + "/_search?size=10000", "{\"query\":{\"match_all\":{}}}");
        assertThat(all).contains("界墙").doesNotContain(Planted.CANARIES);
    }

    private static String sent(String address, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }

    /** After whatever was asked here: nobody's log tells what the dossier said. */
    @AfterAll
    static void logsNothingOfIt() throws IOException {
        try (var files = Files.walk(Path.of("target/processes"))) {
            var logs = files.filter(file -> file.toString().endsWith(".log")).toList();
            assertThat(logs).hasSizeGreaterThanOrEqualTo(4);
            for (var log : logs) {
                assertThat(Files.readString(log)).as(log.toString()).doesNotContain(Planted.CANARIES);
            }
        }
    }
}
