package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.ApplicationFacts.AffiliatesNamed;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.award.round.RoundFacts.StageCompleted;
import cn.qualityaward.award.round.Rounds;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 待核实的利害关系: what reviewers say of themselves, or an applicant of itself, while panels sit is held against the other
 * side again, and what comes of it waits for the office (第十八条). Steps that are closed stay as they were decided ({@link ClosedPanels}).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Doubts {

    private record Pair(String account, UUID application) {}

    private final Panels panels;
    private final Applications applications;
    private final Rounds rounds;
    private final Programs programs;
    private final Progress progress;
    private final ClosedPanels closed;
    private final ProcedureClock clock;

    Doubts(
            Panels panels,
            Applications applications,
            Rounds rounds,
            Programs programs,
            Progress progress,
            ClosedPanels closed,
            ProcedureClock clock) {
        this.panels = panels;
        this.applications = applications;
        this.rounds = rounds;
        this.programs = programs;
        this.progress = progress;
        this.closed = closed;
        this.clock = clock;
    }

    /** An expert has said something else of themself than before. */
    void tellPanels(Expert expert) {
        var now = clock.now();
        panels.of(expert.account()).stream().filter(this::isAhead).forEach(panel -> learn(panel, expert, now));
        closed.tellPanels(expert, now);
    }

    private void learn(Panel panel, Expert expert, Instant now) {
        var there = there(panel);
        var before = new HashSet<>(of(panel, there).toList());
        panel.seating().know(expert.described(programs.rules(panel.roundId()), clock.today()), now);
        of(panel, there)
                .filter(pair -> !before.contains(pair))
                .forEach(pair -> there.stream()
                        .filter(application -> application.id().equals(pair.application()))
                        .forEach(application -> panel.laterInterests().doubt(pair.account(), application)));
        panels.saveAndFlush(panel);
    }

    private static Stream<Pair> of(Panel panel, List<Application> there) {
        return panel.members().stream()
                .flatMap(member -> there.stream()
                        .filter(application -> panel.doubts(member, application))
                        .map(application -> new Pair(member.account(), application.id())));
    }

    /** An applicant names organizations that it did not name from the first. */
    @EventListener
    void on(AffiliatesNamed fact) {
        var application = applications.required(fact.subject());
        panels.findByRoundIdAndTrack(application.roundId(), application.track()).stream()
                .filter(panel -> panel.ordinal() == application.ordinal() && isAhead(panel))
                .forEach(panel -> {
                    panel.members().stream()
                            .filter(member -> panel.bond(member, application)
                                    .filter(bond -> bond.doubtful() && bond.isSince(fact.at()))
                                    .isPresent())
                            .forEach(member -> panel.laterInterests().doubt(member.account(), application));
                    panels.saveAndFlush(panel);
                });
    }

    /** What comes to light from now on changes nothing of what the step was closed on. */
    @EventListener
    void on(StageCompleted fact) {
        panels.findByRoundIdAndTrackAndOrdinal(fact.subject(), fact.track(), fact.ordinal())
                .ifPresent(panel -> {
                    panel.close(clock.now());
                    panels.saveAndFlush(panel);
                });
    }

    /** By member, in how many applicants the system sees an interest, where the office has not looked into it. */
    @Transactional(readOnly = true)
    public Map<UUID, Long> open(Panel panel) {
        var there = there(panel);
        return panel.members().stream()
                .collect(Collectors.toMap(
                        Member::expert,
                        member -> there.stream()
                                .filter(application -> panel.mayFallTo(member.account(), application)
                                        && panel.doubts(member, application))
                                .count()));
    }

    private List<Application> there(Panel panel) {
        return applications.at(panel.roundId(), panel.track(), panel.ordinal());
    }

    private boolean isAhead(Panel panel) {
        var round = rounds.required(panel.roundId());
        return Round.UNDER_WAY.contains(round.state())
                && round.at(panel.track(), progress.procedure(panel.roundId(), panel.track()))
                        .filter(open -> open.ordinal() <= panel.ordinal())
                        .isPresent();
    }
}
