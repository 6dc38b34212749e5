package cn.qualityaward.award.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.program.Form;
import cn.qualityaward.award.program.ReviewRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an answer is faulted for. The workspace's forms.test.ts reads the same cases and must come to the same. */
class FormSchemaTests {

    private static final Path CASES = Path.of("src/test/resources/forms/cases.json");
    private static final Path SCHEMAS = Path.of("src/test/resources/forms/schemas.json");

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final JsonNode corpus = read(CASES);
    private final Questionnaire questionnaire = new Questionnaire(
            JSON.convertValue(corpus.path("form"), Form.class),
            ReviewRules.categories(corpus.path("rubric")),
            corpus.path("year").asInt());

    @TestFactory
    Stream<DynamicTest> findsTheSameFaultsAsTheBrowser() {
        return corpus.path("cases")
                .valueStream()
                .map(one -> DynamicTest.dynamicTest(one.path("name").asString(), () -> {
                    var application = one.path("application");
                    assertThat(told(questionnaire.draftFaults(application)))
                            .as("draft")
                            .containsExactlyInAnyOrderElementsOf(expected(one.path("draft")));
                    assertThat(told(questionnaire.faults(application)))
                            .as("complete")
                            .containsExactlyInAnyOrderElementsOf(expected(one.path("complete")));
                }));
    }

    /** The browser's half of the cases is checked against these: made anew with {@code -Dforms.write=true}. */
    @Test
    void makesTheSchemasTheBrowserIsTestedWith() throws IOException {
        var made = JSON.createObjectNode();
        made.set("draft", questionnaire.asked().draft());
        made.set("complete", questionnaire.asked().complete());
        if (Boolean.getBoolean("forms.write")) {
            Files.writeString(SCHEMAS, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(made) + "\n");
        }
        assertThat(made.toString()).isEqualTo(read(SCHEMAS).toString());
    }

    private static List<String> told(List<Fault> faults) {
        return faults.stream().map(fault -> fault.field() + " " + fault.slug()).toList();
    }

    private static List<String> expected(JsonNode faults) {
        return faults.valueStream().map(JsonNode::asString).toList();
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException missing) {
            return JSON.createObjectNode();
        }
    }
}
