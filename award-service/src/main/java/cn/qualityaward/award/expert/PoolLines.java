package cn.qualityaward.award.expert;

import static cn.qualityaward.award.expert.PoolList.ADDRESS;
import static cn.qualityaward.award.expert.PoolList.CONSULTANCIES;
import static cn.qualityaward.award.expert.PoolList.DIVISION;
import static cn.qualityaward.award.expert.PoolList.EMPLOYER;
import static cn.qualityaward.award.expert.PoolList.FORMER_EMPLOYERS;
import static cn.qualityaward.award.expert.PoolList.IDENTITY;
import static cn.qualityaward.award.expert.PoolList.KIN;
import static cn.qualityaward.award.expert.PoolList.MOBILE;
import static cn.qualityaward.award.expert.PoolList.NAME;
import static cn.qualityaward.award.expert.PoolList.SPECIALITIES;

import cn.qualityaward.award.expert.Expert.Description;
import cn.qualityaward.award.expert.Numbers.Known;
import cn.qualityaward.award.expert.PoolReport.Deed;
import cn.qualityaward.award.expert.PoolReport.Fault;
import cn.qualityaward.award.expert.PoolReport.Verdict;
import cn.qualityaward.award.program.PolicySource.Holder;
import cn.qualityaward.tenancy.problem.ProblemTexts;
import cn.qualityaward.tenancy.problem.Refusal;
import cn.qualityaward.tenancy.sheet.SheetLines.Line;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Reads lines of a list as entries of the pool, each held against the same rules as what experts say of themselves, the
 * pool, and the lines before it.
 *
 * @param pool by account
 */
record PoolLines(
        PoolGround ground, Map<String, Expert> pool, Numbering numbering, Validator validator, ProblemTexts texts) {

    private static final int MOST_CHARACTERS = 4000, SHOWN = 60;

    List<Verdict> of(List<Line> lines) {
        var before = new Before();
        pool.values().forEach(expert -> expert.numbers().prints().forEach(print -> before.known.put(print, expert)));
        return lines.stream().map(line -> verdict(line, before)).toList();
    }

    /** Who was there before a line, in the pool and in the list, and by which numbers. */
    private static final class Before {

        private final Map<String, Integer> lines = new HashMap<>();
        private final Map<String, Expert> known = new HashMap<>();
        private final Map<String, Integer> numbered = new HashMap<>();
    }

    private Verdict verdict(Line line, Before before) {
        try {
            requireReadable(line);
            var enrolment = enrolment(line);
            var wrong = validator.validate(enrolment).stream().min(Comparator.comparing(PoolLines::column));
            if (wrong.isPresent()) {
                return refused(line, column(wrong.get()), "invalid", wrong.get().getMessage());
            }
            var said = enrolment.description(ground.today());
            var holder = holder(line, said);
            requireFirst(before.lines.putIfAbsent(holder.account(), line.number()), ADDRESS);
            var numbers = numbering.of("", line.cell(MOBILE.key), line.cell(IDENTITY.key));
            var known = pool.get(holder.account());
            requireNobodyElses(numbers.mobile(), MOBILE, holder, before, line.number());
            requireNobodyElses(numbers.identity(), IDENTITY, holder, before, line.number());
            if (known != null) {
                requireSame(known, said);
                requireSame(known.numbers().mobile(), numbers.mobile(), MOBILE);
                requireSame(known.numbers().identity(), numbers.identity(), IDENTITY);
            }
            return new Verdict(
                    line.number(),
                    said.name(),
                    line.cell(ADDRESS.key),
                    known == null ? Deed.ENTER : Deed.UNCHANGED,
                    holder.account(),
                    said,
                    numbers,
                    known == null ? numbers.mobile() == null || said.kinWorkAt() == null : !known.introduced(),
                    null);
        } catch (Refusal refused) {
            var words = texts.of(refused, LocaleContextHolder.getLocale()).getDetail();
            var column = String.valueOf(refused.properties().get("field"));
            return refused(line, column, refused.slug(), String.valueOf(words));
        }
    }

    private static void requireReadable(Line line) {
        line.computedIn().ifPresent(column -> {
            throw Refusal.invalid("line-computed").field(column);
        });
        for (var column : PoolList.values()) {
            if (line.cell(column.key).length() > MOST_CHARACTERS) {
                throw Refusal.invalid("line-cell-too-long").field(column.key).with("most", MOST_CHARACTERS);
            }
        }
    }

    private Enrolment enrolment(Line line) {
        return new Enrolment(
                line.cell(NAME.key),
                line.cell(EMPLOYER.key),
                PoolCells.specialities(line.cell(SPECIALITIES.key)),
                ground.division(line.cell(DIVISION.key)),
                PoolCells.formerEmployers(line.cell(FORMER_EMPLOYERS.key)),
                PoolCells.consultancies(line.cell(CONSULTANCIES.key)),
                PoolCells.kin(line.cell(KIN.key)),
                null);
    }

    /** Where the name is another, a column has slipped: nobody is entered under somebody else's account. */
    private Holder holder(Line line, Description said) {
        var holder = ground.reviewer(line.cell(ADDRESS.key));
        if (!holder.name().strip().equals(said.name())) {
            throw Refusal.invalid("line-name-differs").field(NAME.key).with("name", holder.name());
        }
        return holder;
    }

    private static void requireFirst(@Nullable Integer before, PoolList column) {
        if (before != null) {
            throw Refusal.invalid("line-twice").field(column.key).with("line", before);
        }
    }

    /** 同一人 is not in the pool twice, under whatever accounts. */
    private static void requireNobodyElses(
            @Nullable Known number, PoolList column, Holder holder, Before before, int line) {
        if (number == null) {
            return;
        }
        requireFirst(before.numbered.putIfAbsent(number.print(), line), column);
        var other = before.known.get(number.print());
        if (other != null && !other.account().equals(holder.account())) {
            throw Refusal.invalid("line-number-of-another").field(column.key).with("name", other.name());
        }
    }

    private static void requireSame(@Nullable Known there, @Nullable Known said, PoolList column) {
        if (said != null && !said.equals(there)) {
            throw Refusal.invalid("line-number-differs").field(column.key);
        }
    }

    /** What somebody said of themself is theirs to change. */
    private static void requireSame(Expert known, Description said) {
        for (var column : PoolList.values()) {
            var there = column.of(known.described());
            if (!there.equals(column.of(said))) {
                throw Refusal.invalid("line-said-otherwise").field(column.key).with("said", there);
            }
        }
    }

    private static String column(ConstraintViolation<?> wrong) {
        return wrong.getPropertyPath().iterator().next().getName();
    }

    private static Verdict refused(Line line, String column, String problem, String words) {
        return new Verdict(
                line.number(),
                shown(line, NAME.key),
                shown(line, ADDRESS.key),
                Deed.REFUSED,
                null,
                null,
                Numbers.NONE,
                false,
                new Fault(column, shown(line, column), problem, words));
    }

    /** Of what would be computed nothing is shown, nor of a number, nor of kin. */
    private static String shown(Line line, String column) {
        if (PoolList.CLOSED.contains(column)) {
            return "";
        }
        var text = line.computedIn().filter(column::equals).isPresent() ? "" : line.cell(column);
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
