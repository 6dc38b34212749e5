package cn.qualityaward.award.review;

import cn.qualityaward.award.review.Collation.Item;
import cn.qualityaward.award.review.Collation.Said;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a report says in words.
 *
 * @param items what was found, by the code of its item
 * @param opinion 综合意见
 */
record ReportText(
        @NotNull Map<String, @NotNull @Valid Found> items,
        @NotNull @Size(max = OPINION) String opinion) {

    static final int OPINION = 60_000, REMARKS = 20_000;

    /** 优势、改进机会 of one item, a remark a line. */
    record Found(
            @NotNull @Size(max = REMARKS) String strengths,
            @NotNull @Size(max = REMARKS) String improvements) {

        static final Found NOTHING = new Found("", "");

        boolean blank() {
            return strengths.isBlank() && improvements.isBlank();
        }
    }

    /** Where whoever writes it begins: each remark of the sheets once, whoever made it, and no more than can be kept. */
    static ReportText from(Collation collation) {
        return new ReportText(
                        collation
                                .items()
                                .collect(Collectors.toMap(
                                        Item::code,
                                        item -> new Found(
                                                lines(item.strengths(), REMARKS),
                                                lines(item.improvements(), REMARKS)))),
                        lines(collation.comments(), OPINION))
                .tidy();
    }

    private static String lines(List<Said> remarks, int room) {
        return Shortened.lines(
                remarks.stream().map(said -> said.text().strip()).distinct().toList(), room);
    }

    /** Without the items of which it says nothing. */
    ReportText tidy() {
        var said = new TreeMap<>(items);
        said.values().removeIf(Found::blank);
        return new ReportText(said, opinion);
    }

    Found of(String item) {
        return items.getOrDefault(item, Found.NOTHING);
    }

    /** What it says of every item of which it says something, in their order. */
    List<String> told(Stream<Item> of, Function<Item, String> named, Function<Found, String> what) {
        return of.filter(item -> !what.apply(of(item.code())).isBlank())
                .map(item -> named.apply(item) + "：" + sentence(what.apply(of(item.code()))))
                .toList();
    }

    /** Remarks as one sentence. */
    private static String sentence(String remarks) {
        return remarks.lines()
                .map(line -> line.strip().replaceFirst("[。；;]+$", ""))
                .filter(line -> !line.isEmpty())
                .distinct()
                .collect(Collectors.joining("；", "", "。"));
    }

    List<String> paragraphs() {
        return opinion.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
