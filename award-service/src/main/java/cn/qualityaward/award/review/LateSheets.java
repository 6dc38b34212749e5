package cn.qualityaward.award.review;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Correctable.Corrected;
import cn.qualityaward.award.expert.PanelFacts.ReviewerReplaced;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 补评: the sheet of whoever marked in the place of one whose own, on which a step was closed, is voided by a correction. */
@Component
class LateSheets {

    private static final String NOT_YET = "补评，更正前未计入", NO_MORE = "原评分表恢复计入";

    private final Sheets sheets;
    private final Rounds rounds;
    private final ProcedureClock clock;

    LateSheets(Sheets sheets, Rounds rounds, ProcedureClock clock) {
        this.sheets = sheets;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** Those on which a closed step was closed; an early build did not say which, so all that were in and not void. */
    static List<Sheet> closedOn(List<Sheet> all) {
        var counted = all.stream().filter(Sheet::counted).toList();
        return counted.isEmpty()
                ? all.stream()
                        .filter(sheet -> sheet.submitted() && !sheet.isVoid())
                        .toList()
                : counted;
    }

    /** Where that was not said it is said before anybody marks late, for theirs was none of them. */
    @EventListener
    void replaced(ReviewerReplaced fact) {
        if (rounds.required(fact.round()).closedAt(fact.track(), fact.ordinal()).isPresent()) {
            var untold = closedOn(sheets.of(fact.round(), fact.track(), fact.ordinal())).stream()
                    .filter(sheet -> !sheet.counted())
                    .toList();
            untold.forEach(Sheet::count);
            sheets.saveAllAndFlush(untold);
        }
    }

    /**
     * Once that one is void another counts in its place; where it counts again, none of them does: one place, one sheet.
     *
     * @param agreed what stood in place of marks until now
     * @return what was changed besides
     * @throws cn.qualityaward.tenancy.problem.Refusal {@code place-is-taken} where it was marked late itself and the one
     *     whose place it took counts (第十八条)
     */
    List<Sheet> changePlaces(
            Desk desk, Application application, Sheet corrected, Corrected by, Map<String, Agreed> agreed) {
        var late = of(desk, application, corrected);
        if (corrected.isVoid()) {
            var next = late.filter(sheet -> isFit(desk, application, sheet))
                    .limit(1)
                    .toList();
            next.forEach(sheet -> takeIn(sheet, by, agreed));
            return next;
        }
        requireFree(desk, application, corrected);
        var counting = late.filter(LateSheets::counts).toList();
        counting.forEach(sheet -> sheet.correct(sheet.marks(), NO_MORE, by.id(), agreed, clock.now()));
        return counting;
    }

    /** Of whoever marked late, the sheet counts once the other is voided, and not because somebody says so. */
    private void requireFree(Desk desk, Application application, Sheet late) {
        var taken = sheets.of(desk.round(), desk.track(), desk.step().ordinal()).stream()
                .filter(one -> one.applicationId().equals(application.id()) && counts(one))
                .anyMatch(one ->
                        desk.panel().lateStandInsOf(one.reviewer(), application).contains(late.reviewer()));
        if (taken) {
            throw Refusal.conflict("place-is-taken").article("第十八条");
        }
    }

    private static boolean counts(Sheet sheet) {
        return sheet.counted() && !sheet.isVoid();
    }

    /** Of all who were asked one after the other, the last first. */
    private Stream<Sheet> of(Desk desk, Application application, Sheet gone) {
        return desk.panel().lateStandInsOf(gone.reviewer(), application).stream()
                .flatMap(account ->
                        sheets
                                .one(desk.round(), desk.track(), desk.step().ordinal(), application.id(), account)
                                .stream())
                .filter(Sheet::submitted);
    }

    /** Not one whose reviewer should step back, nor one that was voided for itself. */
    private static boolean isFit(Desk desk, Application application, Sheet sheet) {
        return sheet.doubtedBecause() == null
                && (!sheet.isVoid() || NO_MORE.equals(sheet.voidedBecause()))
                && !desk.panel().recuses(sheet.reviewer(), application)
                && !application.recuses(sheet.reviewer());
    }

    private void takeIn(Sheet sheet, Corrected by, Map<String, Agreed> agreed) {
        if (sheet.counted()) {
            sheet.correct(sheet.marks(), null, by.id(), agreed, clock.now());
        } else {
            sheet.takeIn(by.id(), NOT_YET, agreed, clock.now());
        }
    }
}
