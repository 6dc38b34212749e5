package cn.qualityaward.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A region is moved to another award-service while people use it. */
class PlacementTests extends AtTheDoor {

    private static final String CODE = "moving";

    @Test
    void losesNoRequestAndEndsEachWhereItBegan() throws Exception {
        try (var other = new Upstream();
                var people = Executors.newVirtualThreadPerTaskExecutor()) {
            tenant(11, CODE, "示例旗", "ACTIVE", UPSTREAM.url());
            eventually(() -> servedBy().equals(UPSTREAM.url().toString()));
            var underWay = ask(people, 10, "slow");
            Thread.sleep(100);

            tenant(11, CODE, "示例旗", "ACTIVE", other.url());
            var after = ask(people, 10, "from");

            for (var answer : underWay) {
                assertThat(answer.get().statusCode()).isEqualTo(200);
                assertThat(Browser.json(answer.get()).path("from").asString())
                        .isEqualTo(UPSTREAM.url().toString());
            }
            for (var answer : after) {
                assertThat(answer.get().statusCode()).isEqualTo(200);
            }
            eventually(() -> servedBy().equals(other.url().toString()));
            for (var answer : ask(people, 10, "from")) {
                assertThat(Browser.json(answer.get()).path("from").asString())
                        .isEqualTo(other.url().toString());
            }
        }
    }

    private String servedBy() {
        return browser().json("/api/" + CODE + "/award/from").path("from").asString("");
    }

    private List<Future<HttpResponse<String>>> ask(
            java.util.concurrent.ExecutorService people, int times, String what) {
        var answers = new ArrayList<Future<HttpResponse<String>>>();
        for (int i = 0; i < times; i++) {
            Callable<HttpResponse<String>> question = () -> browser().get("/api/" + CODE + "/award/" + what);
            answers.add(people.submit(question));
        }
        return answers;
    }
}
