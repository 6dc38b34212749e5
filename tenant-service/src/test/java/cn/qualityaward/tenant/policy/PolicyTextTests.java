package cn.qualityaward.tenant.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.tenant.document.Article;
import cn.qualityaward.tenant.document.DocumentReader;
import cn.qualityaward.tenant.document.Keys;
import cn.qualityaward.tenant.regulation.Regulation;
import cn.qualityaward.tenant.regulation.Regulation.Paragraph;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class PolicyTextTests {

    private static final DocumentReader READER = new DocumentReader("policy");

    /** Names stand wherever somebody is named: what they change is not one article. */
    private static final String NAMES = "terms";

    /** Where there is no fixed cycle, its years have nothing to say. */
    private static final Map<String, String> LEANS_ON = Map.of("cycleYears", "cycleMode");

    @Test
    void theSeedReadsAsTheRegulationItself() throws IOException {
        try (var original = PolicyTextTests.class.getResourceAsStream("/regulation-2023.txt")) {
            assertThat(plain(whole(text(seed()))))
                    .isEqualTo(plain(new String(original.readAllBytes(), StandardCharsets.UTF_8)
                            // two uses of the fund that the policy keeps apart
                            .replace("优秀员工奖励和实验室", "优秀员工奖励、实验室")));
        }
    }

    @ParameterizedTest
    @MethodSource("presets")
    void everyKeyStandsInItsOneArticleAndWhatTheRegulationDoesNotSayInNone(String preset) {
        var text = text(READER.preset(preset));
        assertThat(text.clauses()).hasSize(27);
        assertThat(text.chapters()).hasSize(8);
        Keys.of(Policy.class)
                .articles()
                .forEach((key, article) -> assertThat(whereItStands(text, key))
                        .as(key)
                        .containsExactly(
                                article.silent() ? "本奖设定" : article.value().replaceAll("\\(.*", "")));
    }

    /** The reader is told for which time, and each result is named once. */
    @Test
    void aStepThatIsWalkedAgainSaysForWhichTime() {
        assertThat(whole(text(READER.preset("wide-city"))))
                .contains("陈述答辩（第2次）", "根据材料评审报告、陈述答辩结果、现场评审报告")
                .doesNotContain("资料评审（第");
    }

    /** Walks every value of every key; what it changes stands in spans and lines bound to that key, and nowhere else. */
    @Test
    void aChangeOfAKeyChangesTheArticleItStandsInAndNoOtherWords() {
        var articles = Keys.of(Policy.class).articles();
        var changed = new TreeSet<String>();
        for (var change : Changes.of((ObjectNode) seed(), articles.keySet())) {
            if (change.key().equals(NAMES)) {
                continue;
            }
            var before = text(seed());
            var after = text(change.document());
            assertThat(without(after, change.key())).as(change.toString()).isEqualTo(without(before, change.key()));
            if (!clause(before, articles.get(change.key())).equals(clause(after, articles.get(change.key())))) {
                changed.add(change.key());
            }
        }
        assertThat(changed)
                .containsAll(articles.keySet().stream()
                        .filter(key -> !key.equals(NAMES))
                        .toList());
    }

    private static List<Paragraph> clause(Regulation text, Article article) {
        return article.silent()
                ? text.settings()
                : text.clauses()
                        .filter(clause ->
                                clause.article().equals(article.value().replaceAll("\\(.*", "")))
                        .findFirst()
                        .orElseThrow()
                        .paragraphs();
    }

    static List<String> presets() {
        return READER.presets();
    }

    private static List<String> whereItStands(Regulation text, String key) {
        var places = new ArrayList<String>();
        parts(text).forEach((place, paragraphs) -> {
            if (paragraphs.stream().anyMatch(paragraph -> states(paragraph, key))) {
                places.add(place);
            }
        });
        return places;
    }

    /** The settings together are one place; so each of them is counted by its own line. */
    private static boolean states(Paragraph paragraph, String key) {
        return paragraph.spans().stream()
                        .anyMatch(span -> span.stated() && span.key().equals(key))
                || paragraph.key().equals(key)
                        && paragraph.spans().stream()
                                .noneMatch(span -> !span.stated() && span.key().equals(key));
    }

    private static Map<String, List<Paragraph>> parts(Regulation text) {
        var parts = new LinkedHashMap<String, List<Paragraph>>();
        text.clauses().forEach(clause -> parts.put(clause.article(), clause.paragraphs()));
        parts.put("本奖设定", text.settings());
        parts.put("附", text.annex());
        return parts;
    }

    private static String without(Regulation text, String key) {
        return parts(text).entrySet().stream()
                .map(part -> part.getKey()
                        + part.getValue().stream()
                                .filter(paragraph -> !paragraph.key().equals(key))
                                .map(paragraph -> paragraph.spans().stream()
                                        .filter(span ->
                                                !span.key().equals(key) && !key.equals(LEANS_ON.get(span.key())))
                                        .map(span -> span.text())
                                        .collect(Collectors.joining()))
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
    }

    private static String whole(Regulation text) {
        return text.chapters().stream()
                        .map(chapter -> chapter.heading() + "\n"
                                + chapter.clauses().stream()
                                        .map(clause -> clause.article() + " "
                                                + clause.paragraphs().stream()
                                                        .map(Paragraph::text)
                                                        .collect(Collectors.joining("\n")))
                                        .collect(Collectors.joining("\n")))
                        .collect(Collectors.joining("\n"))
                + text.settings().stream()
                        .map(Paragraph::text)
                        .collect(Collectors.joining("\n", "", ""))
                        .replaceAll("(?s).*", "");
    }

    /** Without what scanning and typesetting make of it: widths, spaces and line ends. */
    private static String plain(String text) {
        return text.replaceAll("\\s", "")
                .replace('（', '(')
                .replace('）', ')')
                .replace('，', ',')
                .replace('；', ';')
                .replace('：', ':')
                .replaceAll("[;。](?=第|$|\\()", "\n");
    }

    private static JsonNode seed() {
        return READER.preset("xilingol-2023");
    }

    private static Regulation text(JsonNode document) {
        return READER.text(PolicyDocument.KIND, READER.read(document, Policy.class));
    }
}
