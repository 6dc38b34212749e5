package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.ReviewRules;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Transactional
@RequestMapping("/api/{tenant}/award/rounds/{round}/tracks/{track}/steps/{ordinal}/reviewers")
class PanelController {

    record Choice(@NotEmpty Set<@NotNull UUID> experts) {}

    record Change(
            @NotNull Set<@NotNull UUID> added,
            @NotNull Set<@NotNull UUID> takenOff,
            @NotBlank @Size(max = 1000) String reason) {}

    record Leading(@NotEmpty List<@NotNull UUID> experts) {}

    /** @param leads 1 for who presides, 2 for who stands in first; 0 for who does neither */
    record Seat(UUID expert, String name, String employer, boolean declared, boolean stoodDown, int leads) {}

    private final Panels panels;
    private final Experts experts;
    private final Rounds rounds;
    private final Programs programs;
    private final Progress progress;

    PanelController(Panels panels, Experts experts, Rounds rounds, Programs programs, Progress progress) {
        this.panels = panels;
        this.experts = experts;
        this.rounds = rounds;
        this.programs = programs;
        this.progress = progress;
    }

    @Operation(summary = "Who sits on the panel of a step; nobody while it is not formed")
    @GetMapping
    @Transactional(readOnly = true)
    @Seated({"office/officer", "office/head"})
    List<Seat> seats(@PathVariable UUID round, @PathVariable ApplicantKind track, @PathVariable int ordinal) {
        return panels.findByRoundIdAndTrackAndOrdinal(round, track, ordinal).stream()
                .flatMap(panel -> panel.members().stream()
                        .map(member -> new Seat(
                                member.expert(),
                                member.name(),
                                member.employer(),
                                panel.declared(member.account()),
                                panel.stoodDown(member.account()),
                                panel.leads(member))))
                .toList();
    }

    @Operation(summary = "Form the panel of a scored step from admitted experts")
    @PostMapping
    @Seated("office/officer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void form(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            @Valid @RequestBody Choice choice) {
        var step = stepAhead(round, track, ordinal);
        if (panels.findByRoundIdAndTrackAndOrdinal(round, track, ordinal).isPresent()) {
            throw alreadyFormed(step);
        }
        var rules = programs.rules(round);
        var size = rules.panelSize();
        if (size != null && choice.experts().size() < size) {
            throw Refusal.invalid("panel-too-small")
                    .setting("panelSize")
                    .field("experts")
                    .with("least", size);
        }
        try {
            var panel = panels.saveAndFlush(new Panel(
                    round, track, ordinal, members(choice.experts(), rules), rules.reviewersPerApplicant() != null));
            panels.carryTo(panel);
        } catch (DataIntegrityViolationException second) {
            throw alreadyFormed(step);
        }
    }

    @Operation(summary = "Add members to a panel, or take some off, with the reason; marks that are in stay")
    @PostMapping("/changes")
    @Seated("office/officer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            @Valid @RequestBody Change change) {
        stepAhead(round, track, ordinal);
        var panel = panels.required(round, track, ordinal);
        panel.change(
                members(change.added(), programs.rules(round)),
                change.takenOff(),
                change.reason(),
                programs.rules(round).panelSize());
        panels.carryTo(panel);
    }

    @Operation(summary = "Name who leads the panel, and who stands in where the leader steps back, in this order")
    @PostMapping("/leaders")
    @Seated("office/officer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void lead(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            @Valid @RequestBody Leading leading) {
        stepAhead(round, track, ordinal);
        var panel = panels.required(round, track, ordinal);
        panel.lead(leading.experts());
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

    private List<Panel.Member> members(Set<UUID> ids, ReviewRules rules) {
        var members = experts.findByIdIn(ids).stream()
                .map(expert -> expert.asMember(rules.countyConflicts()))
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
