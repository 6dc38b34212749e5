package cn.qualityaward.award.review;

import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.ReviewRules;
import cn.qualityaward.award.program.ReviewRules.Scale;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * 评分标准 of a stage: its items with their points. Where the rules have none for it, one mark is for everything.
 *
 * @param step 评分档距: marks are per cent of an item's points and go up by so many
 */
record Rubric(List<Category> categories, List<Gate> gates, int step) {

    static final String ARTICLE = "第十二条";

    /** @param kind PROCESS or RESULT, by which the bands of its marks read; any other has none */
    record Category(String code, String name, String kind, List<Item> items) {}

    /** 评分前须符合的要求, by its place in the rubric, which stays as it is while a round goes on. */
    record Gate(String code, String name) {}

    record Item(String code, String name, int points) {}

    static Rubric of(ReviewRules rules, ApplicantKind track, StageKind stage) {
        return rules.scale(track, stage)
                .map(scale -> new Rubric(
                        scale.categories().stream().map(Rubric::category).toList(), gates(scale.gates()), scale.step()))
                .orElseGet(() -> single(stage));
    }

    private static Rubric single(StageKind stage) {
        var code = stage.name();
        return new Rubric(
                List.of(new Category(code, "综合评价", "", List.of(new Item(code, "综合评价", 100)))),
                List.of(),
                Scale.USUAL_STEP);
    }

    private static List<Gate> gates(List<String> gates) {
        return IntStream.range(0, gates.size())
                .mapToObj(at -> new Gate(String.valueOf(at + 1), gates.get(at)))
                .toList();
    }

    private static Category category(ReviewRules.Category category) {
        return new Category(
                category.code(),
                category.name(),
                category.kind(),
                category.items().stream()
                        .map(item -> new Item(item.code(), item.name(), item.points()))
                        .toList());
    }

    /** Marks are per cent of an item's points in the rubric's steps; only known items may be marked. */
    void check(Map<String, Integer> marks) {
        requireKnown("marks", marks.keySet());
        marks.forEach((code, percent) -> {
            if (percent < 0 || percent > 100 || percent % step != 0) {
                throw Refusal.invalid("mark-out-of-range")
                        .field("marks." + code)
                        .article(ARTICLE)
                        .with("step", step)
                        .with("mark", percent);
            }
        });
    }

    /** The mark in this rubric's steps that lies next to so many per cent, added up over as many sheets; halfway, the higher. */
    int inSteps(int sum, int sheets) {
        var width = step * sheets;
        return Math.min((2 * sum + width) / (2 * width), 100 / step) * step;
    }

    /** Refuses what is said of an item that there is not. */
    void requireKnown(String field, Set<String> codes) {
        var known = items().stream().map(Item::code).collect(Collectors.toSet());
        codes.stream().filter(code -> !known.contains(code)).findFirst().ifPresent(code -> {
            throw Refusal.invalid("item-unknown").field(field + "." + code).article(ARTICLE);
        });
    }

    /** Refuses what is said of a requirement that there is not. */
    void requireGates(Set<String> codes) {
        var known = gates.stream().map(Gate::code).collect(Collectors.toSet());
        codes.stream().filter(code -> !known.contains(code)).findFirst().ifPresent(code -> {
            throw Refusal.invalid("gate-unknown").field("gates." + code).article(ARTICLE);
        });
    }

    /** The items a sheet still lacks. */
    List<String> gaps(Map<String, Integer> marks) {
        var gaps = new ArrayList<String>();
        items().stream()
                .map(Item::code)
                .filter(code -> !marks.containsKey(code))
                .forEach(gaps::add);
        return gaps;
    }

    /** A whole sheet's score, normalised to 100, exactly. */
    BigFraction score(Map<String, Integer> marks) {
        long earned = 0;
        long points = 0;
        for (var item : items()) {
            @Nullable Integer percent = marks.get(item.code());
            earned += (long) item.points() * (percent == null ? 0 : percent);
            points += item.points();
        }
        return BigFraction.of(earned, points);
    }

    List<Item> items() {
        return categories.stream()
                .flatMap(category -> category.items().stream())
                .toList();
    }
}
