package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.ApplicationFacts.AffiliatesNamed;
import cn.qualityaward.award.application.ApplicationFacts.ApplicationCorrected;
import cn.qualityaward.award.application.ApplicationFacts.ApplicationSupplemented;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.award.round.Rounds;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 环节结束后发现的利害关系: what either side says of itself once a step was closed is held against the other side as well, for
 * whoever marked. It closes the dossier to them and takes nothing back; whoever keeps the sheets puts it before the office (第十八条).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ClosedPanels {

    private final Panels panels;
    private final SubmittedSheets sheets;
    private final Applications applications;
    private final Rounds rounds;
    private final Programs programs;
    private final ProcedureClock clock;

    ClosedPanels(
            Panels panels,
            SubmittedSheets sheets,
            Applications applications,
            Rounds rounds,
            Programs programs,
            ProcedureClock clock) {
        this.panels = panels;
        this.sheets = sheets;
        this.applications = applications;
        this.rounds = rounds;
        this.programs = programs;
        this.clock = clock;
    }

    void tellPanels(Expert expert, Instant now) {
        panels.of(expert.account()).stream()
                .filter(panel -> panel.closed() && runs(panel))
                .forEach(panel -> {
                    panel.seating().know(expert.described(programs.rules(panel.roundId()), clock.today()), now);
                    look(panel, applications.submitted(panel.roundId(), panel.track()));
                });
    }

    @EventListener
    void on(AffiliatesNamed fact) {
        look(fact.subject());
    }

    @EventListener
    void on(ApplicationSupplemented fact) {
        look(fact.subject());
    }

    @EventListener
    void on(ApplicationCorrected fact) {
        look(fact.subject());
    }

    private void look(UUID id) {
        var application = applications.required(id);
        panels.findByRoundIdAndTrack(application.roundId(), application.track()).stream()
                .filter(panel -> panel.closed() && runs(panel))
                .forEach(panel -> look(panel, List.of(application)));
    }

    private void look(Panel panel, Collection<Application> among) {
        var marked = sheets.of(panel.roundId(), panel.track(), panel.ordinal());
        among.forEach(application -> marked.getOrDefault(application.id(), Set.of()).stream()
                .flatMap(account -> panel.member(account).stream())
                .forEach(member -> panel.laterInterests().late(member, application)));
        panels.saveAndFlush(panel);
    }

    private boolean runs(Panel panel) {
        return Round.UNDER_WAY.contains(rounds.required(panel.roundId()).state());
    }
}
