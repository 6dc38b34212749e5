package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.ReviewRules;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 组成评审组、调整评审组: for a step that is still to be closed, of experts who were admitted (第八条(二)). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Panelling {

    private final Panels panels;
    private final Experts experts;
    private final SeatedExperts seated;
    private final Rounds rounds;
    private final Programs programs;
    private final Progress progress;
    private final ProcedureClock clock;

    Panelling(
            Panels panels,
            Experts experts,
            SeatedExperts seated,
            Rounds rounds,
            Programs programs,
            Progress progress,
            ProcedureClock clock) {
        this.panels = panels;
        this.experts = experts;
        this.seated = seated;
        this.rounds = rounds;
        this.programs = programs;
        this.progress = progress;
        this.clock = clock;
    }

    void form(UUID round, ApplicantKind track, int ordinal, Set<UUID> chosen) {
        var step = stepAhead(round, track, ordinal);
        if (panels.findByRoundIdAndTrackAndOrdinal(round, track, ordinal).isPresent()) {
            throw alreadyFormed(step);
        }
        var rules = programs.rules(round);
        var asked = rules.at(track, step.kind());
        Seating.requireSize(chosen.size(), asked.panelSize(), "experts");
        try {
            var panel = panels.saveAndFlush(new Panel(round, track, ordinal, members(chosen, rules), asked.byDraw()));
            panels.carryTo(panel);
        } catch (DataIntegrityViolationException second) {
            throw alreadyFormed(step);
        }
    }

    void change(UUID round, ApplicantKind track, int ordinal, Set<UUID> added, Set<UUID> takenOff, String reason) {
        var step = stepAhead(round, track, ordinal);
        var rules = programs.rules(round);
        var panel = panels.required(round, track, ordinal);
        var least = rules.at(track, step.kind()).panelSize();
        panel.seating().change(members(added, rules), takenOff, reason, least);
        panels.carryTo(panel);
    }

    void lead(UUID round, ApplicantKind track, int ordinal, List<UUID> leaders) {
        stepAhead(round, track, ordinal);
        var panel = panels.required(round, track, ordinal);
        panel.seating().lead(leaders);
        panels.saveAndFlush(panel);
    }

    /** A step that is still to be closed, and is not closed meanwhile. */
    private Step stepAhead(UUID id, ApplicantKind track, int ordinal) {
        var round = rounds.shared(id).orElseThrow(() -> Refusal.unknown("not-found"));
        round.requireTrack(track);
        var procedure = progress.procedure(id, track);
        var step = procedure.scored().stream()
                .filter(scored -> scored.ordinal() == ordinal && scored.kind().byPanel())
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("not-found"));
        if (round.open(track, procedure)
                .filter(open -> open.ordinal() <= ordinal)
                .isEmpty()) {
            throw Refusal.conflict("stage-over").article(step.kind().article()).with("stage", step.kind());
        }
        return step;
    }

    private List<Member> members(Set<UUID> ids, ReviewRules rules) {
        var chosen = experts.findByIdIn(ids);
        seated.requireNone(chosen);
        var members = chosen.stream()
                .map(expert -> expert.asMember(rules, clock.today()))
                .toList();
        if (members.size() < ids.size()) {
            throw Refusal.unknown("not-found");
        }
        return members;
    }

    private static Refusal alreadyFormed(Step step) {
        return Refusal.conflict("panel-already-formed").article(step.kind().article());
    }
}
