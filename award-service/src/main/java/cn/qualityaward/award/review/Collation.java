package cn.qualityaward.award.review;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.expert.Panel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * 汇总 of one applicant's sheets, item by item, once all of them are in.
 *
 * @param gap from which spread an item is to be talked over, in per cent; none where the rules leave it to the panel
 * @param sheets how many there are
 * @param score normalised to 100, to two places
 */
record Collation(
        String name, @Nullable Integer gap, int sheets, BigDecimal score, List<Part> categories, List<Said> comments) {

    /** What one reviewer said. */
    record Said(String by, String text) {}

    /** A reviewer's mark for an item, in per cent. */
    record Given(String by, int percent) {}

    record Part(String code, String name, int points, BigDecimal earned, List<Item> items) {}

    /**
     * @param earned the mean of the marks in points, to two places; for reading, never for ranking
     * @param spread between the highest and the lowest mark, in per cent
     * @param discuss whether the rules have it talked over
     */
    record Item(
            String code,
            String name,
            int points,
            BigDecimal earned,
            List<Given> marks,
            int spread,
            boolean discuss,
            List<Said> strengths,
            List<Said> improvements) {}

    static Collation of(Desk desk, Application application, Standing standing, List<Sheet> sheets) {
        var names = desk.panel().members().stream()
                .collect(Collectors.toMap(Panel.Member::account, Panel.Member::name, (a, b) -> a));
        var in = sheets.stream()
                .sorted(Comparator.comparing(sheet -> name(names, sheet)))
                .toList();
        var gap = desk.rules().outlierGap();
        return new Collation(
                application.name(),
                gap,
                in.size(),
                Objects.requireNonNull(standing.shown()),
                desk.rubric().categories().stream()
                        .map(category -> part(category, in, names, gap))
                        .toList(),
                in.stream()
                        .filter(sheet -> !sheet.comment().isBlank())
                        .map(sheet -> new Said(name(names, sheet), sheet.comment()))
                        .toList());
    }

    private static Part part(
            Rubric.Category category, List<Sheet> sheets, Map<String, String> names, @Nullable Integer gap) {
        var items = category.items().stream()
                .map(item -> item(item, sheets, names, gap))
                .toList();
        return new Part(
                category.code(),
                category.name(),
                category.items().stream().mapToInt(Rubric.Item::points).sum(),
                rounded(category.items().stream()
                        .map(item -> mean(item, sheets))
                        .reduce(BigFraction.ZERO, BigFraction::add)),
                items);
    }

    private static Item item(Rubric.Item item, List<Sheet> sheets, Map<String, String> names, @Nullable Integer gap) {
        var marks = sheets.stream()
                .map(sheet -> new Given(name(names, sheet), mark(item, sheet)))
                .toList();
        var all = marks.stream().mapToInt(Given::percent).summaryStatistics();
        var spread = all.getMax() - all.getMin();
        return new Item(
                item.code(),
                item.name(),
                item.points(),
                rounded(mean(item, sheets)),
                marks,
                spread,
                gap != null && spread >= gap,
                said(item, sheets, names, Sheet.Note::strengths),
                said(item, sheets, names, Sheet.Note::improvements));
    }

    private static BigFraction mean(Rubric.Item item, List<Sheet> sheets) {
        var sum = sheets.stream()
                .mapToLong(sheet -> (long) item.points() * mark(item, sheet))
                .sum();
        return BigFraction.of(sum, 100L * sheets.size());
    }

    /** Every sheet that is in has them all. */
    private static int mark(Rubric.Item item, Sheet sheet) {
        return Objects.requireNonNull(sheet.marks().get(item.code()));
    }

    private static List<Said> said(
            Rubric.Item item, List<Sheet> sheets, Map<String, String> names, Function<Sheet.Note, String> what) {
        return sheets.stream()
                .filter(sheet -> sheet.notes().containsKey(item.code()))
                .map(sheet -> new Said(
                        name(names, sheet),
                        what.apply(Objects.requireNonNull(sheet.notes().get(item.code())))))
                .filter(said -> !said.text().isBlank())
                .toList();
    }

    private static String name(Map<String, String> names, Sheet sheet) {
        return names.getOrDefault(sheet.reviewer(), "");
    }

    private static BigDecimal rounded(BigFraction exact) {
        return exact.bigDecimalValue(2, RoundingMode.HALF_UP);
    }
}
