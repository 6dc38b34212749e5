package cn.qualityaward.award.review;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.DrawnOrder;
import cn.qualityaward.award.application.DrawnOrder.Turn;
import cn.qualityaward.award.expert.Member;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.review.PanelTable.Mark;
import cn.qualityaward.award.review.PanelTable.Row;
import cn.qualityaward.award.review.PanelTable.Seat;
import cn.qualityaward.award.review.PanelTable.State;
import cn.qualityaward.award.review.PanelTable.Summary;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws up the table of a defense for whoever presides over it, and for the office. */
@Component
class PanelTables {

    private final Standings standings;
    private final List<DrawnOrder> orders;

    PanelTables(Standings standings, List<DrawnOrder> orders) {
        this.standings = standings;
        this.orders = orders;
    }

    /**
     * Without those whom the reader has stepped back from (第十八条): to a reviewer nothing tells that one of them came here, or
     * whether its marks are in.
     */
    PanelTable of(Desk desk, Caller caller) {
        if (desk.step().kind() != StageKind.DEFENSE) {
            throw Refusal.unknown("not-found");
        }
        var mine = shownTo(desk, caller);
        var all = standings.of(desk).stream()
                .filter(reviewed ->
                        caller.sitsIn("office") || desk.panel().reviewsWithOthers(caller.id(), reviewed.application()))
                .toList();
        var shown = all.stream().filter(mine).toList();
        var over = all.stream()
                .allMatch(reviewed ->
                        reviewed.application().ended() || reviewed.standing().complete());
        var turns = turns(desk);
        return new PanelTable(
                over,
                Marks.trimmedFrom(desk.rules().trimming()),
                desk.panel().members().stream()
                        .map(member -> new Seat(member.name(), desk.panel().leads(member.account())))
                        .toList(),
                shown.stream()
                        .sorted(inOrder(turns))
                        .map(reviewed -> row(
                                desk, reviewed, turns.get(reviewed.application().id()), over))
                        .toList(),
                all.size() - shown.size(),
                over ? summary(shown) : null);
    }

    private static Predicate<Reviewed> shownTo(Desk desk, Caller caller) {
        if (caller.sitsIn("office")) {
            return reviewed -> !reviewed.application().recuses(caller.id());
        }
        desk.panel().requireSitting(caller.id());
        if (!desk.panel().leads(caller.id())) {
            throw Refusal.forbidden("panel-table-leader-only")
                    .article(desk.step().kind().article());
        }
        return reviewed -> ConsensusDesk.leads(desk, reviewed, caller.id());
    }

    private Map<UUID, Turn> turns(Desk desk) {
        var turns = new HashMap<UUID, Turn>();
        orders.forEach(order -> turns.putAll(order.of(desk.round(), desk.track(), desk.step())));
        return turns;
    }

    /** Whoever has no turn comes after those who have one. */
    private static Comparator<Reviewed> inOrder(Map<UUID, Turn> turns) {
        return Comparator.comparing((Reviewed reviewed) -> {
                    var turn = turns.get(reviewed.application().id());
                    return turn == null ? Integer.MAX_VALUE : turn.place();
                })
                .thenComparing(reviewed -> reviewed.application().name())
                .thenComparing(reviewed -> reviewed.application().id());
    }

    private static Row row(Desk desk, Reviewed reviewed, @Nullable Turn turn, boolean over) {
        var application = reviewed.application();
        var sheets = reviewed.counted().stream().collect(Collectors.toMap(Sheet::reviewer, Function.identity()));
        var known = over && reviewed.standing().complete();
        return new Row(
                application.id(),
                application.name(),
                turn,
                reviewed.standing().expected(),
                reviewed.standing().marks().size(),
                desk.panel().members().stream()
                        .map(member -> mark(desk, reviewed, member, sheets.get(member.account()), known))
                        .toList(),
                known ? reviewed.standing().shown() : null,
                known ? rounded(spread(reviewed.standing().marks())) : null,
                known
                        ? reviewed.counted().stream()
                                .map(Sheet::comment)
                                .filter(comment -> !comment.isBlank())
                                .sorted()
                                .toList()
                        : List.of());
    }

    private static Mark mark(Desk desk, Reviewed reviewed, Member member, @Nullable Sheet sheet, boolean known) {
        if (sheet == null) {
            return new Mark(without(desk, reviewed.application(), member), null);
        }
        var agreed = Reviewed.agreed(reviewed.consensus());
        return new Mark(State.IN, known ? rounded(desk.rubric().score(sheet.marksBut(agreed))) : null);
    }

    private static State without(Desk desk, Application application, Member member) {
        if (desk.panel().recuses(member.account(), application) || desk.panel().tooLate(member, application)) {
            return State.RECUSED;
        }
        if (desk.panel().stoodDown(member.account())) {
            return State.STOOD_DOWN;
        }
        return desk.panel().reviewersOf(application).contains(member) ? State.OPEN : State.NOT_DRAWN;
    }

    private static BigFraction spread(List<BigFraction> marks) {
        var sorted = marks.stream().sorted().toList();
        return sorted.getLast().subtract(sorted.getFirst());
    }

    private static @Nullable Summary summary(List<Reviewed> shown) {
        var means = shown.stream()
                .map(Reviewed::standing)
                .filter(Standing::complete)
                .map(Standing::mean)
                .sorted()
                .toList();
        return means.isEmpty()
                ? null
                : new Summary(
                        means.size(),
                        rounded(means.stream()
                                .reduce(BigFraction.ZERO, BigFraction::add)
                                .divide(means.size())),
                        rounded(means.getLast()),
                        rounded(means.getFirst()));
    }

    private static BigDecimal rounded(BigFraction exact) {
        return exact.bigDecimalValue(2, RoundingMode.HALF_UP);
    }
}
