package cn.qualityaward.award.conferral;

import cn.qualityaward.award.conferral.HonourRecord.Alias;
import cn.qualityaward.award.conferral.HonourRecord.Change;
import cn.qualityaward.award.conferral.HonourReport.Deed;
import cn.qualityaward.award.conferral.HonourReport.Verdict;
import cn.qualityaward.tenancy.problem.Refusal;
import cn.qualityaward.tenancy.sheet.SheetLines.Line;
import jakarta.validation.Validator;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads lines of a list as records, each held against the file and against the lines before it. */
record HonourLines(HonourGround ground, List<Honour> onFile, Validator validator) {

    List<Verdict> of(List<Line> lines) {
        var before = new ArrayList<>(onFile.stream().map(Honour::text).toList());
        return lines.stream().map(line -> verdict(line, before)).toList();
    }

    private Verdict verdict(Line line, List<HonourRecord> before) {
        if (line.computed()) {
            return Verdict.refused(line.number(), "", "", "line-computed");
        }
        var winner = line.cell("winner");
        var className = line.cell("class");
        try {
            var text = text(line);
            if (!validator.validate(text).isEmpty()) {
                return Verdict.refused(line.number(), winner, className, "line-incomplete");
            }
            ground.require(text);
            if (before.contains(text)) {
                return new Verdict(line.number(), winner, className, Deed.UNCHANGED, text, null);
            }
            var twice = clash(text, before);
            if (twice != null) {
                return Verdict.refused(line.number(), winner, className, twice);
            }
            before.add(text);
            return new Verdict(line.number(), winner, className, Deed.ENTER, text, null);
        } catch (DateTimeException | NumberFormatException unreadable) {
            return Verdict.refused(line.number(), winner, className, "line-date-unreadable");
        } catch (Refusal refused) {
            return Verdict.refused(line.number(), winner, className, refused.slug());
        }
    }

    /** The slug of what stands in the way of one more such record. */
    static @Nullable String clash(HonourRecord text, List<HonourRecord> before) {
        if (text.number() != null
                && before.stream().anyMatch(one -> text.number().equals(one.number()))) {
            return "honour-number-taken";
        }
        return before.stream()
                        .anyMatch(one -> one.year() == text.year()
                                && one.classCode().equals(text.classCode())
                                && one.winner().equals(text.winner()))
                ? "honour-twice"
                : null;
    }

    private HonourRecord text(Line line) {
        var said = line.cell("class");
        return new HonourRecord(
                Integer.parseInt(line.cell("year")),
                unlessEmpty(line.cell("edition")),
                ground.awardClass(said).map(one -> one.code()).orElse(said),
                line.cell("winner"),
                unlessEmpty(line.cell("creditCode")),
                ground.division(line.cell("division")).orElse(line.cell("division")),
                unlessEmpty(line.cell("industry")),
                LocalDate.parse(line.cell("conferredOn")),
                line.cell("validTo").isEmpty() ? null : LocalDate.parse(line.cell("validTo")),
                line.cell("documentNumber"),
                unlessEmpty(line.cell("number")),
                Stream.of(
                                aliases(Change.RENAMED, line.cell("renamed")),
                                aliases(Change.MERGED, line.cell("merged")),
                                aliases(Change.SPLIT, line.cell("split")))
                        .flatMap(List::stream)
                        .toList());
    }

    /** Several in one cell stand apart by ； or 、. */
    private static List<Alias> aliases(Change change, String cell) {
        return Arrays.stream(cell.split("[;；、]"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(one -> new Alias(change, one))
                .toList();
    }

    private static @Nullable String unlessEmpty(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
