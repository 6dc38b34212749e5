package cn.qualityaward.award.review;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Retractable;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 撤销原决定: a list that the office made by hand. The sheets it was made of have counted and stay as they are. */
@Component
class RetractableList implements Retractable {

    private final Reviews reviews;
    private final Relisting relisting;
    private final ChosenLists chosen;
    private final Rounds rounds;
    private final ProcedureClock clock;

    RetractableList(Reviews reviews, Relisting relisting, ChosenLists chosen, Rounds rounds, ProcedureClock clock) {
        this.reviews = reviews;
        this.relisting = relisting;
        this.chosen = chosen;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public boolean closes(StageKind stage) {
        return stage.byPanel();
    }

    /** Of a step that is open there is none. */
    private Optional<Desk> listed(UUID round, ApplicantKind track, Step step) {
        return step.scored() && isClosed(round, track, step)
                ? Optional.of(reviews.desk(round, track, step.ordinal())).filter(Shortlisting::byHand)
                : Optional.empty();
    }

    private boolean isClosed(UUID round, ApplicantKind track, Step step) {
        return rounds.required(round).closedAt(track, step.ordinal()).isPresent();
    }

    @Override
    public Set<UUID> turnedDown(UUID round, ApplicantKind track, Step step) {
        return listed(round, track, step).stream()
                .flatMap(desk -> relisting.closedOn(desk).stream()
                        .filter(application -> !Relisting.goesOn(desk, application))
                        .map(Application::id))
                .collect(Collectors.toSet());
    }

    @Override
    public List<Standing> standing(UUID round, ApplicantKind track, Step step) {
        return listed(round, track, step)
                .map(desk -> new Standing(
                        step.kind(),
                        null,
                        null,
                        relisting.closedOn(desk).stream()
                                .filter(application -> Relisting.goesOn(desk, application))
                                .map(Application::id)
                                .toList()))
                .stream()
                .toList();
    }

    /** What the rules make of the marks nobody chooses otherwise: a wrong sheet is corrected, and the list follows. */
    @Override
    public void requireRetractable(UUID round, ApplicantKind track, Step step) {
        if (isClosed(round, track, step) && listed(round, track, step).isEmpty()) {
            throw Refusal.conflict("list-by-rule")
                    .article(step.kind().article())
                    .setting("shortlist");
        }
    }

    @Override
    public void retract(UUID round, ApplicantKind track, Step step, Retracted why) {
        listed(round, track, step).flatMap(chosen::standing).ifPresent(list -> {
            list.withdraw(step.kind(), why.withdrawn(clock.now()));
            chosen.saveAndFlush(list);
        });
    }
}
