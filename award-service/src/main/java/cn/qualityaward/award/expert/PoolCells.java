package cn.qualityaward.award.expert;

import cn.qualityaward.award.expert.Affiliations.Consultancy;
import cn.qualityaward.award.expert.Affiliations.FormerEmployer;
import cn.qualityaward.tenancy.problem.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cells that hold several things: they stand apart by ； or 、. */
final class PoolCells {

    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?$");

    private static final Pattern YEAR = Pattern.compile("(\\d{4})年?$");

    private PoolCells() {}

    static List<String> specialities(String cell) {
        return parts(cell, "[;；、]");
    }

    static List<FormerEmployer> formerEmployers(String cell) {
        return parts(cell, "[;；]").stream().map(PoolCells::formerEmployer).toList();
    }

    /** An employer, then the day they left it. */
    private static FormerEmployer formerEmployer(String said) {
        var text = without(without(without(said, "）"), ")"), "离职");
        var day = DAY.matcher(text);
        try {
            if (day.find()) {
                var name = without(without(text.substring(0, day.start()).strip(), "（"), "(");
                return new FormerEmployer(
                        name, LocalDate.of(number(day.group(1)), number(day.group(2)), number(day.group(3))));
            }
        } catch (DateTimeException noDay) {
            // told below
        }
        throw Refusal.invalid("line-former-unreadable").field(PoolList.FORMER_EMPLOYERS.key);
    }

    static List<Consultancy> consultancies(String cell) {
        return parts(cell, "[;；]").stream().map(PoolCells::consultancy).toList();
    }

    /** Whom they advised, then in which year. */
    private static Consultancy consultancy(String said) {
        var text = without(without(said, "）"), ")");
        var year = YEAR.matcher(text);
        if (!year.find()) {
            throw Refusal.invalid("line-consultancy-unreadable").field(PoolList.CONSULTANCIES.key);
        }
        return new Consultancy(
                without(without(text.substring(0, year.start()).strip(), "（"), "("), number(year.group(1)));
    }

    /** 无: there is none, and it is said; nothing where it is left out. */
    static @Nullable List<String> kin(String cell) {
        var said = parts(cell, "[;；]");
        return said.isEmpty() ? null : said.equals(List.of("无")) ? List.of() : said;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static String without(String text, String end) {
        return text.endsWith(end)
                ? text.substring(0, text.length() - end.length()).strip()
                : text;
    }

    private static List<String> parts(String cell, String between) {
        return Arrays.stream(cell.split(between))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
