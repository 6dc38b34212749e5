package cn.qualityaward.award.expert;

import cn.qualityaward.award.expert.ReplacementViews.Preview;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.IfMatch;
import cn.qualityaward.tenancy.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A reviewer found to have an interest, or leaving, while the step is open (第十八条). */
@RestController
@Transactional
@Seated({"office/officer", "office/head"})
@RequestMapping("/api/{tenant}/award/rounds/{round}/tracks/{track}/steps/{ordinal}/reviewers/{expert}")
class ReplacementController {

    /** @param leaves whether the one who is replaced marks nothing more on this panel; else they only step back */
    record SeatToDraw(
            @NotEmpty Set<@NotNull UUID> applications,
            boolean leaves,
            @NotBlank @Size(max = 1000) String reason) {}

    /**
     * @param leaves whether the one who is replaced marks nothing more on this panel; else they only step back
     * @param byHand why the office chooses, and nobody is drawn
     */
    record Replacement(
            @NotNull UUID by,
            @NotEmpty Set<@NotNull UUID> applications,
            boolean leaves,
            @NotBlank @Size(max = 1000) String reason,
            @NotBlank @Size(max = 1000) String byHand) {}

    private final Replacing replacing;
    private final SeatDrawing drawing;
    private final Panels panels;

    ReplacementController(Replacing replacing, SeatDrawing drawing, Panels panels) {
        this.replacing = replacing;
        this.drawing = drawing;
        this.panels = panels;
    }

    @Operation(summary = "What a member of a panel reviews, and who could take it over, or why not; nothing is kept")
    @GetMapping("/replacement")
    @Transactional(readOnly = true)
    Preview preview(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            @PathVariable UUID expert,
            @RequestParam(defaultValue = "false") boolean leaves,
            Caller caller) {
        var panel = panels.findByRoundIdAndTrackAndOrdinal(round, track, ordinal)
                .orElseThrow(() -> Refusal.unknown("not-found"));
        return replacing.preview(panel, expert, leaves, caller);
    }

    @Operation(
            summary =
                    "Freeze who can take over from a member, and commit to the office's part of the seed by which one is"
                            + " drawn (替补抽取); a witness speaks, and it is released, as of any draw")
    @PostMapping("/replacement/draw")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void draw(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            @PathVariable UUID expert,
            IfMatch ifMatch,
            @Valid @RequestBody SeatToDraw seat,
            Caller caller) {
        var panel = seen(round, track, ordinal, ifMatch);
        drawing.prepare(
                panel,
                replacing.seat(
                        panel,
                        expert,
                        seat.applications(),
                        seat.leaves(),
                        seat.reason().strip(),
                        caller));
    }

    @Operation(summary = "Choose who replaces a member for some applicants, with the reason why nobody is drawn (第十八条)")
    @PostMapping("/replacement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void replace(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            @PathVariable UUID expert,
            IfMatch ifMatch,
            @Valid @RequestBody Replacement replacement,
            Caller caller) {
        var panel = seen(round, track, ordinal, ifMatch);
        var seat = replacing.seat(
                panel,
                expert,
                replacement.applications(),
                replacement.leaves(),
                replacement.reason().strip(),
                caller);
        replacing.replace(panel, seat, replacement.by(), replacement.byHand().strip());
    }

    private Panel seen(UUID round, ApplicantKind track, int ordinal, IfMatch ifMatch) {
        var panel = panels.required(round, track, ordinal);
        ifMatch.match(panel.version());
        return panel;
    }
}
