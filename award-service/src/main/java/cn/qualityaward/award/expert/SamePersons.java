package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 同一人: who has another account in the pool, and what panels know of whoever says more of themself later (第十八条). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SamePersons {

    private final Experts experts;
    private final Panels panels;
    private final Applications applications;
    private final Rounds rounds;
    private final Progress progress;

    SamePersons(Experts experts, Panels panels, Applications applications, Rounds rounds, Progress progress) {
        this.experts = experts;
        this.panels = panels;
        this.applications = applications;
        this.rounds = rounds;
        this.progress = progress;
    }

    /** One person marks once, whatever accounts they have. */
    void requireOnlyOne(Expert expert) {
        var prints = expert.numbers().prints();
        if (prints.isEmpty()) {
            return;
        }
        experts.knownBy(prints).stream()
                .filter(other -> !other.id().equals(expert.id()))
                .filter(other -> other.admitted() || other.departure() != null)
                .findFirst()
                .ifPresent(other -> {
                    throw Refusal.conflict("expert-known-already")
                            .article("第八条(二)")
                            .with("name", other.name());
                });
    }

    /** What a panel knew before it goes on to know; steps that are closed stay as they were decided. */
    void tellPanels(Expert expert) {
        panels.of(expert.account()).stream().filter(this::isAhead).forEach(panel -> {
            panel.seating().know(expert.account(), expert.numbers().prints());
            panels.saveAndFlush(panel);
        });
    }

    /** By member, with how many applicants' people they may be one, where the office has not looked into it. */
    @Transactional(readOnly = true)
    public Map<UUID, Long> alike(Panel panel) {
        var there = applications.at(panel.roundId(), panel.track(), panel.ordinal());
        return panel.members().stream()
                .collect(Collectors.toMap(
                        Member::expert,
                        member -> there.stream()
                                .filter(application -> panel.mayFallTo(member.account(), application)
                                        && panel.looksTheSame(member, application))
                                .count()));
    }

    private boolean isAhead(Panel panel) {
        var round = rounds.required(panel.roundId());
        return round.state() == Round.State.ANNOUNCED
                && round.open(panel.track(), progress.procedure(panel.roundId(), panel.track()))
                        .filter(open -> open.ordinal() <= panel.ordinal())
                        .isPresent();
    }
}
