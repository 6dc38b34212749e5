package cn.qualityaward.tenant.regulation;

import cn.qualityaward.tenant.regulation.Regulation.Chapter;
import cn.qualityaward.tenant.regulation.Regulation.Clause;
import cn.qualityaward.tenant.regulation.Regulation.Paragraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Reads what a template wrote, line by line: {@code = title}, {@code # chapter}, {@code ## article}, {@code + settings},
 * {@code ++ annex}, everything else a paragraph, which begins with {@code [key]} where that key decides whether it stands.
 */
final class Reading {

    private static final Pattern OWNED = Pattern.compile("\\[([\\w.]+)]\\s*(.*)");
    private static final Pattern CONTINUED = Pattern.compile("\\\\\\s*\\n\\s*");

    private String title = "";
    private final List<Chapter> chapters = new ArrayList<>();
    private final List<Paragraph> settings = new ArrayList<>();
    private final List<Paragraph> annex = new ArrayList<>();
    private List<Paragraph> here = annex;

    void read(String written) {
        CONTINUED.matcher(written).replaceAll("").lines().map(String::strip).forEach(this::line);
    }

    private void line(String line) {
        if (line.isEmpty()) {
            return;
        }
        switch (line.split(" ", 2)[0]) {
            case "=" -> title = rest(line);
            case "#" -> chapters.add(new Chapter(rest(line), new ArrayList<>()));
            case "##" -> {
                var clause = new Clause(rest(line), new ArrayList<>());
                chapters.getLast().clauses().add(clause);
                here = clause.paragraphs();
            }
            case "+" -> here = settings;
            case "++" -> here = annex;
            default -> here.add(paragraph(line));
        }
    }

    Regulation regulation(String kind, Issue issue, JsonNode document) {
        return new Regulation(kind, title, issue, chapters, settings, annex, document);
    }

    private static String rest(String line) {
        return line.split(" ", 2)[1].strip();
    }

    private static Paragraph paragraph(String line) {
        var owned = OWNED.matcher(line);
        return owned.matches() ? new Paragraph(owned.group(1), spans(owned.group(2))) : new Paragraph("", spans(line));
    }

    /** Words within marks within marks are the innermost's. */
    private static List<Span> spans(String line) {
        var spans = new ArrayList<Span>();
        var open = new ArrayDeque<Span>();
        open.push(new Span("", "", false, false));
        var words = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            var letter = line.charAt(i);
            switch (letter) {
                case Mark.STATED, Mark.MENTIONED -> {
                    close(spans, words, open.element());
                    var end = line.indexOf(Mark.WORDS, i);
                    open.push(new Span("", line.substring(i + 1, end), letter == Mark.STATED, false));
                    i = end;
                }
                case Mark.END -> {
                    if (!close(spans, words, open.element())) {
                        spans.add(open.element());
                    }
                    open.pop();
                }
                default -> words.append(letter);
            }
        }
        close(spans, words, open.element());
        return List.copyOf(spans);
    }

    private static boolean close(List<Span> spans, StringBuilder words, Span open) {
        if (words.isEmpty()) {
            return false;
        }
        spans.add(new Span(words.toString(), open.key(), open.stated(), false));
        words.setLength(0);
        return true;
    }
}
