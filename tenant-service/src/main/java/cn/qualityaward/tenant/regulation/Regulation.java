package cn.qualityaward.tenant.regulation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A document as an official text. A screen shows it beside the settings: each span knows the key that wrote it.
 *
 * @param title e.g. 锡林郭勒盟盟长质量奖管理办法
 * @param issue under which number and from when
 * @param settings what the regulation is silent on and this award sets (本奖设定): never an article's words
 * @param document the parameters it was written from, so that it can be read back
 */
public record Regulation(
        String kind,
        String title,
        Issue issue,
        List<Chapter> chapters,
        List<Paragraph> settings,
        List<Paragraph> annex,
        @Schema(type = "object") JsonNode document) {

    /** 章 */
    public record Chapter(String heading, List<Clause> clauses) {}

    /** 条 */
    public record Clause(String article, List<Paragraph> paragraphs) {}

    /**
     * 款、项.
     *
     * @param key whose value decides that it stands here at all; empty where it always does
     */
    public record Paragraph(String key, List<Span> spans) {

        public String text() {
            return Span.joined(spans);
        }

        Paragraph marked(Set<String> changed) {
            return new Paragraph(
                    key, spans.stream().map(span -> span.marked(changed, key)).toList());
        }
    }

    public Stream<Clause> clauses() {
        return chapters.stream().flatMap(chapter -> chapter.clauses().stream());
    }

    /** What a key says in this text. */
    public String words(String key) {
        return Stream.concat(clauses().flatMap(clause -> clause.paragraphs().stream()), settings.stream())
                .map(paragraph -> paragraph.key().equals(key)
                        ? paragraph.text()
                        : Span.joined(paragraph.spans().stream()
                                .filter(span -> span.stated() && span.key().equals(key))
                                .toList()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** The same with what the changed keys wrote marked. */
    public Regulation marked(Set<String> changed) {
        return new Regulation(
                kind,
                title,
                issue,
                chapters.stream()
                        .map(chapter -> new Chapter(
                                chapter.heading(),
                                chapter.clauses().stream()
                                        .map(clause -> new Clause(clause.article(), marked(clause.paragraphs, changed)))
                                        .toList()))
                        .toList(),
                marked(settings, changed),
                marked(annex, changed),
                document);
    }

    private static List<Paragraph> marked(List<Paragraph> paragraphs, Set<String> changed) {
        return paragraphs.stream().map(paragraph -> paragraph.marked(changed)).toList();
    }
}
