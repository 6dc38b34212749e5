package cn.qualityaward.award.review;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.program.ReviewRules.Shortlist;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.award.wording.Names;
import cn.qualityaward.tenancy.problem.Refusal;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 进入下一环节的名单 as the step was closed on it: who is on it, who is not, and what it was chosen by. */
@Component
class Shortlisting {

    /** @param reason told to whoever is not on it */
    record Row(int rank, Standing standing, boolean on, String reason) {}

    private final Relisting relisting;
    private final Standings standings;
    private final ChosenLists chosen;
    private final Rounds rounds;
    private final Progress progress;

    Shortlisting(Relisting relisting, Standings standings, ChosenLists chosen, Rounds rounds, Progress progress) {
        this.relisting = relisting;
        this.standings = standings;
        this.chosen = chosen;
        this.rounds = rounds;
        this.progress = progress;
    }

    boolean isClosed(Desk desk) {
        return rounds.required(desk.round())
                .closedAt(desk.track(), desk.step().ordinal())
                .isPresent();
    }

    /** By their scores, equal ones at the same place. */
    List<Row> rows(Desk desk) {
        if (!isClosed(desk)) {
            throw Refusal.conflict("list-not-yet").article(desk.step().kind().article());
        }
        var all = standings.listed(desk, relisting.closedOn(desk)).stream()
                .sorted(Comparator.comparing(Standing::mean).reversed())
                .toList();
        return all.stream()
                .map(one -> new Row(
                        1
                                + (int) all.stream()
                                        .filter(other -> other.mean().compareTo(one.mean()) > 0)
                                        .count(),
                        one,
                        Relisting.goesOn(desk, one.application()),
                        told(desk, one.application())))
                .toList();
    }

    private static String told(Desk desk, Application application) {
        return Relisting.goesOn(desk, application)
                ? ""
                : application.lastReason().orElse("");
    }

    /** The step that whoever is on the list comes to next, public notices left aside. */
    Optional<Step> next(Desk desk) {
        return progress.procedure(desk.round(), desk.track()).steps().stream()
                .filter(step -> step.ordinal() > desk.step().ordinal() && step.kind() != StageKind.PUBLIC_NOTICE)
                .findFirst();
    }

    String title(Desk desk) {
        return "进入%s名单".formatted(next(desk).map(step -> Names.of(step.kind())).orElse("下一环节"));
    }

    /** What it was chosen by, as a sentence without its end. */
    String basis(Desk desk) {
        var stage = Names.of(desk.step().kind());
        if (!desk.step().eliminating()) {
            return stage + "不淘汰，完成的全部进入";
        }
        var rule = desk.asked().shortlist();
        return switch (rule.mode()) {
            case RATIO -> "按%s得分由高到低取%s%%（不足一个的计一个），末位得分相同的一并进入".formatted(stage, number(rule.ratio()));
            case TOP_N -> "按%s得分由高到低取前%d名，末位得分相同的一并进入".formatted(stage, rule.topN());
            case MIN_SCORE -> "%s得分不低于%s分的进入".formatted(stage, number(rule.minScore()));
            case MANUAL -> "由办公室研究确定" + because(desk);
        };
    }

    private String because(Desk desk) {
        return chosen.standing(desk)
                .map(by -> "，理由：" + by.reason().replaceFirst("[。；]$", ""))
                .orElse("");
    }

    static boolean byHand(Desk desk) {
        return desk.step().eliminating() && desk.asked().shortlist().mode() == Shortlist.Mode.MANUAL;
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }
}
