package cn.qualityaward.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.standalone.walk.Person;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The sheets of three experts, which save themselves one after the other as fast as they are answered. */
final class Autosaves {

    private final PanelOnTrial trial;
    private final List<Sheet> sheets;
    private volatile List<CompletableFuture<Void>> running = List.of();

    Autosaves(PanelOnTrial trial) {
        this.trial = trial;
        this.sheets = IntStream.range(0, 3)
                .mapToObj(number -> new Sheet(trial.expert(number)))
                .toList();
    }

    void onceEach() {
        sheets.forEach(sheet -> assertThat(sheet.save()).isTrue());
    }

    /** Each until a save is not answered any more. */
    void begin() {
        running = sheets.stream()
                .map(sheet -> CompletableFuture.runAsync(
                        sheet::saveOn, save -> Thread.ofVirtual().start(save)))
                .toList();
    }

    /** All have met it. */
    void cut() {
        running.forEach(CompletableFuture::join);
    }

    int acknowledged() {
        return sheets.stream().mapToInt(sheet -> sheet.acknowledged).sum();
    }

    /** Each is whole, and as it was last acknowledged, or as it was sent after that. */
    void areThere() {
        assertThat(sheets).allSatisfy(Sheet::isThere);
    }

    private final class Sheet {

        private final Person expert;
        private final String path;
        private final List<String> items;
        private String etag;
        private int sent;
        private volatile int acknowledged;

        private Sheet(Person expert) {
            this.expert = expert;
            this.path = trial.step("/sheets/" + trial.application);
            this.items = trial.items(expert);
            this.etag = expert.ask(path).etag();
        }

        private void saveOn() {
            while (save()) {
                Thread.onSpinWait();
            }
        }

        /** @return whether it was answered that it is saved */
        private boolean save() {
            sent++;
            try {
                var answer = expert.answer("PUT", path, Map.of("marks", marks(sent), "comment", "存 " + sent), etag);
                if (answer.succeeded()) {
                    etag = answer.etag();
                    acknowledged = sent;
                }
                return answer.succeeded();
            } catch (RuntimeException cutOff) {
                return false;
            }
        }

        private Map<String, Integer> marks(int save) {
            return items.stream().collect(Collectors.toMap(Function.identity(), item -> save % 21 * 5));
        }

        private void isThere() {
            var seen = expert.ask(path);
            var comment = seen.json().path("comment").asString();
            var save = Integer.parseInt(comment.substring(comment.indexOf(' ') + 1));
            assertThat(save).isBetween(acknowledged, sent);
            assertThat(seen.json().path("marks").propertyStream())
                    .hasSameSizeAs(items)
                    .allSatisfy(mark -> assertThat(mark.getValue().asInt()).isEqualTo(save % 21 * 5));
            etag = seen.etag();
            acknowledged = save;
            sent = save;
        }
    }
}
