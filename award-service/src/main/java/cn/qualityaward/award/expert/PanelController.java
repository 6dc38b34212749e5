package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.Impartiality;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /**
     * @param leads 1 for who presides, 2 for who stands in first; 0 for who does neither
     * @param standsIn whether they review only what they were taken in for
     * @param gaps for how many applicants somebody is still to be taken in for them
     * @param doubted in how many applicants the system sees an interest of theirs that is still to be looked into
     * @param reported interests they reported of themselves, which wait for the office
     * @param leftPool whether the office has suspended or removed them since: they are still to be taken off
     */
    record Seat(
            UUID expert,
            String name,
            String employer,
            boolean declared,
            boolean stoodDown,
            int leads,
            boolean standsIn,
            long gaps,
            long doubted,
            long reported,
            boolean leftPool) {}

    private final Panelling panelling;
    private final Replacing replacing;
    private final Doubts doubts;
    private final OpenPanels open;
    private final Panels panels;
    private final Experts experts;
    private final Impartiality impartiality;

    PanelController(
            Panelling panelling,
            Replacing replacing,
            Doubts doubts,
            OpenPanels open,
            Panels panels,
            Experts experts,
            Impartiality impartiality) {
        this.open = open;
        this.replacing = replacing;
        this.doubts = doubts;
        this.panelling = panelling;
        this.panels = panels;
        this.experts = experts;
        this.impartiality = impartiality;
    }

    @Operation(summary = "Who sits on the panel of a step; nobody while it is not formed")
    @GetMapping
    @Transactional(readOnly = true)
    @Seated({"office/officer", "office/head"})
    List<Seat> seats(
            @PathVariable UUID round, @PathVariable ApplicantKind track, @PathVariable int ordinal, Caller caller) {
        impartiality.require(round, track, ordinal, caller);
        return panels.findByRoundIdAndTrackAndOrdinal(round, track, ordinal).stream()
                .flatMap(this::seats)
                .toList();
    }

    private Stream<Seat> seats(Panel panel) {
        var gaps = replacing.gaps(panel);
        var doubted = doubts.open(panel);
        var there = open.there(panel);
        var left = experts
                .findByIdIn(panel.members().stream().map(Member::expert).toList())
                .stream()
                .filter(expert -> expert.departure() != null)
                .map(Expert::id)
                .collect(Collectors.toSet());
        return panel.members().stream()
                .map(member -> new Seat(
                        member.expert(),
                        member.name(),
                        member.employer(),
                        panel.declared(member.account()),
                        panel.stoodDown(member.account()),
                        panel.leads(member),
                        panel.onlyStandsIn(member),
                        panel.byDraw() ? 0 : gaps.getOrDefault(member.expert(), 0L),
                        doubted.getOrDefault(member.expert(), 0L),
                        there.stream().filter(one -> panel.awaits(member, one)).count(),
                        left.contains(member.expert())));
    }

    @Operation(summary = "Form the panel of a scored step from admitted experts")
    @PostMapping
    @Seated("office/officer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void form(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            @Valid @RequestBody Choice choice,
            Caller caller) {
        impartiality.require(round, track, ordinal, caller);
        panelling.form(round, track, ordinal, choice.experts());
    }

    @Operation(summary = "Add members to a panel, or take some off, with the reason; marks that are in stay")
    @PostMapping("/changes")
    @Seated("office/officer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            @Valid @RequestBody Change change,
            Caller caller) {
        impartiality.require(round, track, ordinal, caller);
        panelling.change(round, track, ordinal, change.added(), change.takenOff(), change.reason());
    }

    @Operation(summary = "Name who leads the panel, and who stands in where the leader steps back, in this order")
    @PostMapping("/leaders")
    @Seated("office/officer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void lead(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            @Valid @RequestBody Leading leading,
            Caller caller) {
        impartiality.require(round, track, ordinal, caller);
        panelling.lead(round, track, ordinal, leading.experts());
    }
}
