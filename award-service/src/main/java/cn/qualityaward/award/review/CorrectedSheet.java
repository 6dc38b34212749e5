package cn.qualityaward.award.review;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Correctable;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 更正 of a sheet on which a step was closed: other marks, or 作废 of one whose reviewer should have stepped back. */
@Component
class CorrectedSheet implements Correctable {

    private static final String VOIDED = "voided", MARKS = "marks.", UNIT = "office/main";

    private final Applications applications;
    private final Sheets sheets;
    private final Reviews reviews;
    private final Standings standings;
    private final ConsensusDesk consensus;
    private final Relisting relisting;
    private final LateSheets late;
    private final ProcedureClock clock;

    CorrectedSheet(
            Applications applications,
            Sheets sheets,
            Reviews reviews,
            Standings standings,
            ConsensusDesk consensus,
            Relisting relisting,
            LateSheets late,
            ProcedureClock clock) {
        this.applications = applications;
        this.sheets = sheets;
        this.reviews = reviews;
        this.standings = standings;
        this.consensus = consensus;
        this.relisting = relisting;
        this.late = late;
        this.clock = clock;
    }

    @Override
    public Kind kind() {
        return Kind.SHEET;
    }

    /** While the step is open, a sheet is reopened instead, and what did not count then is no matter. */
    @Override
    public List<Thing> of(Application application) {
        var all = sheets.submitted(application.roundId(), List.of(application.id()));
        var closed = all.stream().filter(Sheet::counted).map(Sheet::ordinal).collect(Collectors.toSet());
        return all.stream()
                .filter(sheet -> sheet.counted() || !closed.contains(sheet.ordinal()))
                .map(this::thing)
                .toList();
    }

    private Thing thing(Sheet sheet) {
        var by = desk(sheet).panel().member(sheet.reviewer());
        var values = new HashMap<String, @Nullable Object>();
        values.put(VOIDED, sheet.isVoid());
        sheet.marks().forEach((item, percent) -> values.put(MARKS + item, percent));
        return new Thing(
                Kind.SHEET,
                sheet.id().toString(),
                sheet.stage() + " " + by.map(member -> member.name()).orElse(""),
                UNIT,
                !sheet.counted(),
                values);
    }

    private Desk desk(Sheet sheet) {
        return reviews.desk(sheet.roundId(), sheet.track(), sheet.ordinal());
    }

    /** Who marked what is known to the office alone; what follows compares it with others, whom none of it has stepped back from. */
    @Override
    public boolean mayRead(Caller caller, Application application, String unit) {
        return caller.sitsIn("office")
                && applications.submitted(application.roundId(), application.track()).stream()
                        .noneMatch(one -> one.recuses(caller.id()));
    }

    @Override
    public void correct(Application application, Corrected corrected) {
        var sheet = sheets.findById(UUID.fromString(corrected.thing())).orElseThrow();
        var desk = desk(sheet);
        var marks = marks(sheet, corrected.values());
        var before = sheet.marks();
        var wasVoid = sheet.isVoid();
        desk.rubric().check(marks);
        var agreed = Reviewed.agreed(standings.of(desk, application.id()).consensus());
        sheet.correct(
                marks,
                isVoided(sheet, corrected.values()) ? corrected.reason() : null,
                corrected.id(),
                agreed,
                clock.now());
        settle(sheet, corrected.values().keySet());
        var others = wasVoid == sheet.isVoid()
                ? List.<Sheet>of()
                : late.changePlaces(desk, application, sheet, corrected, agreed);
        requireEnough(desk, application);
        reachedOn(desk, sheet, before, wasVoid, corrected.told());
        var relisted = relisting.again(desk, corrected);
        Stream.concat(Stream.of(sheet), others.stream()).forEach(one -> {
            one.corrected(relisted);
            sheets.saveAndFlush(one);
        });
    }

    /** Who counts no more, or counts again, had or has no part in any of what was agreed; other marks are of their item alone. */
    private void reachedOn(Desk desk, Sheet sheet, Map<String, Integer> before, boolean wasVoid, String reason) {
        if (wasVoid != sheet.isVoid()) {
            consensus.sheetGone(desk, sheet.applicationId(), reason);
        } else if (!wasVoid) {
            var items = sheet.marks().keySet().stream()
                    .filter(item ->
                            !Objects.equals(before.get(item), sheet.marks().get(item)))
                    .collect(Collectors.toSet());
            consensus.marked(desk, sheet.applicationId(), items, reason);
        }
    }

    @Override
    public void kept(Application application, String thing, Set<String> asked) {
        sheets.findById(UUID.fromString(thing)).ifPresent(sheet -> {
            settle(sheet, asked);
            sheets.saveAndFlush(sheet);
        });
    }

    /** Other marks say nothing about whether its reviewer should have stepped back. */
    private static void settle(Sheet sheet, Set<String> asked) {
        if (asked.contains(VOIDED)) {
            sheet.trust();
        }
    }

    private static boolean isVoided(Sheet sheet, Map<String, @Nullable Object> values) {
        if (!values.containsKey(VOIDED)) {
            return sheet.isVoid();
        }
        if (values.get(VOIDED) instanceof Boolean voided) {
            return voided;
        }
        throw unfit(VOIDED);
    }

    private static Map<String, Integer> marks(Sheet sheet, Map<String, @Nullable Object> values) {
        var marks = new HashMap<>(sheet.marks());
        values.forEach((field, value) -> {
            if (field.startsWith(MARKS)) {
                if (!(value instanceof Integer percent)) {
                    throw unfit(field);
                }
                marks.put(field.substring(MARKS.length()), percent);
            }
        });
        return marks;
    }

    /** As many sheets count as the rules ask for; else somebody marks anew first (补评), drawn or named in that one's place. */
    private void requireEnough(Desk desk, Application application) {
        var left = standings.of(desk, application.id()).counted().size();
        var least = desk.asked().leastMarks();
        if (left < (least == null ? 1 : least)) {
            throw Refusal.conflict("correction-too-few-sheets")
                    .article(desk.step().kind().article())
                    .setting(desk.asked().leastMarksKey())
                    .with("left", left)
                    .with("least", least == null ? 1 : least);
        }
    }

    private static Refusal unfit(String field) {
        return Refusal.invalid("correction-unfit").article(Kind.SHEET.article()).field(field);
    }
}
