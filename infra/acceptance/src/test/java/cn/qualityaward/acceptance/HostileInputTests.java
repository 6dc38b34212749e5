package cn.qualityaward.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.acceptance.Samples.Sort;
import cn.qualityaward.standalone.walk.Answer;
import cn.qualityaward.standalone.walk.Person;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Whatever is sent in where something may be sent: refused by name where it cannot be, without a trace, and never our fault. */
class HostileInputTests {

    /** A bundle or a letter is sealed as a whole; a form that is only looked at is kept nowhere. */
    private static final Set<String> AS_A_WHOLE = Set.of("/carried", "/origins", "/forms/preview");

    /** Longer than any text the platform takes. */
    private static final int TOO_LONG = 60_001;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final WholePlatform whole = WholePlatform.started();
    private final Planted planted = Planted.in(whole);
    private final JsonNode document = Endpoints.document(whole.fleet.addresses().awardService() + "/v3/api-docs");
    private final Samples samples = new Samples(document);

    record Command(String method, String path, JsonNode operation) {}

    @Test
    void namesEveryTextThatIsTooLong() {
        refused(EnumSet.of(Sort.TEXT), JSON.stringNode("长".repeat(TOO_LONG)), true);
    }

    @Test
    void refusesTextThatNoDatabaseKeeps() {
        refused(EnumSet.of(Sort.TEXT), JSON.stringNode("示例\u0000"), true);
    }

    @Test
    void refusesWhatIsOfAnotherType() {
        refused(EnumSet.of(Sort.NUMBER, Sort.OTHER), JSON.stringNode("NaN"), false);
    }

    @Test
    void refusesNumbersBeyondAllMeasure() {
        refused(EnumSet.of(Sort.NUMBER), JSON.numberNode(new BigDecimal("-1e400")), false);
    }

    /** Nobody writes over what they have not seen: whoever does not say which version they saw is asked for it. */
    @Test
    void asksForTheVersionThatWasSeen() {
        var changing = senders(
                commands().stream().filter(HostileInputTests::asksForAVersion).toList());
        assertThat(changing).hasSizeGreaterThan(20);
        SoftAssertions.assertSoftly(softly -> changing.forEach((command, person) -> {
            var told = command.method() + " " + command.path();
            var answer = person.answer(command.method(), filled(command), Map.of(), null);
            softly.assertThat(answer.status()).as(told).isEqualTo(428);
            softly.assertThat(answer.json().path("type").asString("")).as(told).contains("precondition-required");
        }));
    }

    private static boolean asksForAVersion(Command command) {
        return command.operation()
                .path("parameters")
                .valueStream()
                .anyMatch(parameter -> parameter.path("name").asString().equals("If-Match")
                        && parameter.path("required").asBoolean());
    }

    private Map<Command, Person> senders(List<Command> commands) {
        var who = new LinkedHashMap<Command, Person>();
        commands.forEach(command -> planted.rightful().stream()
                .filter(person -> letIn(person, command))
                .findFirst()
                .ifPresent(person -> who.put(command, person)));
        assertThat(who.size()).as("may be sent by somebody").isGreaterThan(commands.size() * 3 / 4);
        return who;
    }

    private void refused(Set<Sort> sorts, JsonNode otherwise, boolean named) {
        var who = senders(commands());
        var before = lastDeed();
        assertThat(before).contains("deed");
        SoftAssertions.assertSoftly(softly -> who.forEach((command, person) -> {
            for (var sent : samples.exchanged(command.operation(), sorts, otherwise)) {
                var told = "%s %s %s".formatted(command.method(), command.path(), sent.at());
                var answer = ask(person, command, sent.body());
                softly.assertThat(answer.status()).as(told).isBetween(400, 499);
                softly.assertThat(answer.json().path("type").asString(""))
                        .as(told)
                        .isNotEmpty();
                if (named && AS_A_WHOLE.stream().noneMatch(command.path()::endsWith)) {
                    softly.assertThat(answer.json().toString()).as(told).contains(sent.name());
                }
            }
        }));
        assertThat(lastDeed()).as("nothing is on record of it").isEqualTo(before);
    }

    private String lastDeed() {
        return planted.auditor.get(planted.award("record")).toString();
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
