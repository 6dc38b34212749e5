package cn.qualityaward.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.standalone.walk.Answer;
import cn.qualityaward.standalone.walk.Person;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whatever text is sent in where one may be sent: refused by name where it cannot be kept, and never a fault of ours. */
class HostileTextTests {

    /** A bundle is sealed as a whole; a form that is only looked at is kept nowhere. */
    private static final Set<String> AS_A_WHOLE = Set.of("/carried", "/forms/preview");

    /** Longer than any text the platform takes. */
    private static final int TOO_LONG = 20_001;

    private final WholePlatform whole = WholePlatform.started();
    private final Planted planted = Planted.in(whole);
    private final JsonNode document = Endpoints.document(whole.fleet.addresses().awardService() + "/v3/api-docs");
    private final Samples samples = new Samples(document);

    record Command(String method, String path, JsonNode operation) {}

    @Test
    void namesEveryTextThatIsTooLong() {
        var long_ = "长".repeat(TOO_LONG);
        refused(Integer.MAX_VALUE, text -> long_);
    }

    /** One text of each: all are looked at by the same eye. */
    @Test
    void refusesWhatNoDatabaseKeeps() {
        refused(1, text -> text + "\u0000");
    }

    private void refused(int texts, UnaryOperator<String> otherwise) {
        SoftAssertions.assertSoftly(softly -> commands().forEach(command -> {
            var may = planted.rightful().stream()
                    .filter(person -> letIn(person, command))
                    .findFirst();
            for (var text : samples.texts(command.operation(), otherwise).stream()
                    .limit(texts)
                    .toList()) {
                var told = "%s %s %s".formatted(command.method(), command.path(), text.at());
                var answer = ask(may.orElseGet(whole::anybody), command, text.body());
                softly.assertThat(answer.status()).as(told).isBetween(400, 499);
                softly.assertThat(answer.json().path("type").asString(""))
                        .as(told)
                        .isNotEmpty();
                if (may.isPresent() && AS_A_WHOLE.stream().noneMatch(command.path()::endsWith)) {
                    softly.assertThat(answer.json().toString()).as(told).contains(text.name());
                }
            }
        }));
    }

    private boolean letIn(Person person, Command command) {
        return !Set.of(401, 403, 404, 405)
                .contains(ask(person, command, Map.of()).status());
    }

    private Answer ask(Person person, Command command, Object body) {
        return person.answer(command.method(), filled(command), body, "\"0\"");
    }

    private String filled(Command command) {
        var filled = command.path();
        for (Map.Entry<String, String> value : planted.values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        for (var parameter : command.operation().path("parameters")) {
            var any = parameter.at("/schema/enum/0").asString(UUID.randomUUID().toString());
            filled = filled.replace("{" + parameter.path("name").asString() + "}", any);
        }
        return filled;
    }

    private List<Command> commands() {
        var commands = document.path("paths")
                .propertyStream()
                .filter(path -> path.getKey().startsWith("/api/{tenant}/"))
                .flatMap(path -> Stream.of("post", "put")
                        .filter(path.getValue()::has)
                        .map(method -> new Command(
                                method.toUpperCase(Locale.ROOT),
                                path.getKey(),
                                path.getValue().path(method))))
                .filter(command ->
                        command.operation().at("/requestBody/content").has("application/json"))
                .toList();
        assertThat(commands.size()).isGreaterThan(80);
        return commands;
    }
}
