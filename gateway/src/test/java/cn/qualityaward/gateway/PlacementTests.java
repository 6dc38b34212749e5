package cn.qualityaward.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A region is moved to another award-service while people use it. */
class PlacementTests extends AtTheDoor {

    private static final String CODE = "moving";

    @Test
    void losesNoRequestAndEndsEachWhereItBegan() throws Exception {
        try (var before = new Upstream();
                var after = new Upstream();
                var people = Executors.newVirtualThreadPerTaskExecutor()) {
            tenant(11, CODE, "示例旗", "ACTIVE", before.url());
            eventually(() -> servedBy().equals(before.url().toString()));
            var underWay = ask(people, "slow");
            eventually(() -> before.held() == underWay.size());

            tenant(11, CODE, "示例旗", "ACTIVE", after.url());
            var meanwhile = ask(people, "from");
            eventually(() -> servedBy().equals(after.url().toString()));
            before.release();

            for (var answer : underWay) {
                assertThat(answer.get().statusCode()).isEqualTo(200);
                assertThat(Browser.json(answer.get()).path("from").asString())
                        .isEqualTo(before.url().toString());
            }
            for (var answer : meanwhile) {
                assertThat(answer.get().statusCode()).isEqualTo(200);
            }
            for (var answer : ask(people, "from")) {
                assertThat(Browser.json(answer.get()).path("from").asString())
                        .isEqualTo(after.url().toString());
            }
        }
    }

    private String servedBy() {
        return browser().json("/api/" + CODE + "/award/from").path("from").asString("");
    }

    private List<Future<HttpResponse<String>>> ask(ExecutorService people, String what) {
        return IntStream.range(0, 10)
                .mapToObj(n -> people.submit(() -> browser().get("/api/" + CODE + "/award/" + what)))
                .toList();
    }
}
