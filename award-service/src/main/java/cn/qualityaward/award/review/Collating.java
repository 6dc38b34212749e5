package cn.qualityaward.award.review;

import cn.qualityaward.award.expert.Member;
import cn.qualityaward.award.review.Collation.Evidence;
import cn.qualityaward.award.review.Collation.GateBy;
import cn.qualityaward.award.review.Collation.GateSaid;
import cn.qualityaward.award.review.Collation.Given;
import cn.qualityaward.award.review.Collation.Item;
import cn.qualityaward.award.review.Collation.Part;
import cn.qualityaward.award.review.Collation.Said;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;

/** Lays the sheets of one applicant side by side, item by item. */
final class Collating {

    private final Desk desk;
    private final Reviewed reviewed;
    private final List<Sheet> sheets;
    private final Map<String, Agreed> agreed;
    private final Map<String, Integer> takenUp;

    Collating(Desk desk, Reviewed reviewed, Map<String, Integer> takenUp) {
        this.desk = desk;
        this.takenUp = takenUp;
        this.reviewed = reviewed;
        this.sheets = reviewed.counted().stream()
                .sorted(Comparator.comparing(this::name))
                .toList();
        this.agreed = Reviewed.agreed(reviewed.consensus());
    }

    Collation collation() {
        return new Collation(
                reviewed.application().name(),
                desk.rules().outlierGap(),
                sheets.size(),
                Objects.requireNonNull(reviewed.standing().shown()),
                desk.rubric().categories().stream().map(this::part).toList(),
                desk.rubric().gates().stream().map(this::gate).toList(),
                sheets.stream()
                        .filter(sheet -> !sheet.comment().isBlank())
                        .map(sheet -> new Said(name(sheet), sheet.comment()))
                        .toList(),
                null);
    }

    /** By whoever answered: a sheet from before they were asked did not. */
    private GateSaid gate(Rubric.Gate gate) {
        return new GateSaid(
                gate.code(),
                gate.name(),
                sheets.stream()
                        .filter(sheet -> sheet.gates().containsKey(gate.code()))
                        .map(sheet ->
                                by(sheet, Objects.requireNonNull(sheet.gates().get(gate.code()))))
                        .toList());
    }

    private GateBy by(Sheet sheet, GateMark mark) {
        return new GateBy(name(sheet), mark.met(), mark.note(), mark.met() ? null : sheet.gateAnswer());
    }

    private Part part(Rubric.Category category) {
        return new Part(
                category.code(),
                category.name(),
                category.items().stream().mapToInt(Rubric.Item::points).sum(),
                rounded(category.items().stream().map(this::earned).reduce(BigFraction.ZERO, BigFraction::add)),
                category.items().stream().map(this::item).toList());
    }

    private Item item(Rubric.Item item) {
        var spread = Desk.spread(item.code(), sheets);
        return new Item(
                item.code(),
                item.name(),
                item.points(),
                rounded(earned(item)),
                sheets.stream()
                        .map(sheet -> new Given(name(sheet), mark(item, sheet)))
                        .toList(),
                spread,
                desk.rules().beyondGap(spread),
                takenUp.get(item.code()),
                sheets.stream()
                        .filter(sheet -> !Objects.equals(
                                takenUp.get(item.code()), sheet.marks().get(item.code())))
                        .map(sheet -> new Said(name(sheet), sheet.reasons().getOrDefault(item.code(), "")))
                        .filter(said -> !said.text().isBlank())
                        .toList(),
                agreed.get(item.code()),
                said(item, Note::strengths),
                said(item, Note::improvements),
                sheets.stream()
                        .filter(sheet -> sheet.notes().containsKey(item.code()))
                        .flatMap(sheet -> Objects.requireNonNull(sheet.notes().get(item.code())).cited().stream()
                                .map(cited -> new Evidence(name(sheet), cited.attachment(), cited.place())))
                        .toList());
    }

    private BigFraction earned(Rubric.Item item) {
        var one = agreed.get(item.code());
        var sum = sheets.stream()
                .mapToLong(sheet -> (long) item.points() * (one == null ? mark(item, sheet) : one.percent()))
                .sum();
        return BigFraction.of(sum, 100L * sheets.size());
    }

    /** Every sheet that is in has them all. */
    private static int mark(Rubric.Item item, Sheet sheet) {
        return Objects.requireNonNull(sheet.marks().get(item.code()));
    }

    private List<Said> said(Rubric.Item item, Function<Note, String> what) {
        return sheets.stream()
                .filter(sheet -> sheet.notes().containsKey(item.code()))
                .map(sheet -> new Said(
                        name(sheet),
                        what.apply(Objects.requireNonNull(sheet.notes().get(item.code())))))
                .filter(said -> !said.text().isBlank())
                .toList();
    }

    private String name(Sheet sheet) {
        return desk.panel().member(sheet.reviewer()).map(Member::name).orElse("");
    }

    private static BigDecimal rounded(BigFraction exact) {
        return exact.bigDecimalValue(2, RoundingMode.HALF_UP);
    }
}
