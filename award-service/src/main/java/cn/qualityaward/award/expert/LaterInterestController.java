package cn.qualityaward.award.expert;

import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.IfMatch;
import cn.qualityaward.tenancy.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** An interest of a reviewer that comes to light while they review: reported, found, answered, taken back (第十八条). */
@RestController
@Transactional
@RequestMapping("/api/{tenant}/award/rounds/{round}/tracks/{track}/steps/{ordinal}")
class LaterInterestController {

    record Interest(
            @NotNull UUID application,
            @NotBlank @Size(max = 200) String relation) {}

    /** @param stands whether they must step back */
    record Answer(
            @NotNull Boolean stands,
            @NotBlank @Size(max = 1000) String reason) {}

    record Clearance(
            @NotNull UUID application,
            @NotBlank @Size(max = 1000) String reason) {}

    record TakingBack(@NotBlank @Size(max = 1000) String reason) {}

    private final Finding finding;
    private final Panels panels;

    LaterInterestController(Finding finding, Panels panels) {
        this.finding = finding;
        this.panels = panels;
    }

    @Operation(
            summary = "Report an interest that one recognises after one's declaration (补报利害关系, 第十八条)",
            description = "The dossier closes to the caller at once; the office finds whether they must step back.")
    @PostMapping("/interests")
    @Seated("expert/reviewer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void report(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            @Valid @RequestBody Interest interest,
            Caller caller) {
        var panel = panels.findByRoundIdAndTrackAndOrdinal(round, track, ordinal)
                .orElseThrow(() -> Refusal.unknown("not-found"));
        finding.report(panel, interest.application(), interest.relation().strip(), caller);
    }

    @Operation(
            summary = "Find that a member of a panel must step back from an applicant (认定回避, 第十八条)",
            description = "The dossier closes to them at once, and what they marked of it counts no more.")
    @PostMapping("/reviewers/{expert}/interests")
    @Seated({"office/officer", "office/head"})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void find(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            @PathVariable UUID expert,
            IfMatch ifMatch,
            @Valid @RequestBody Interest interest,
            Caller caller) {
        finding.find(
                seen(round, track, ordinal, ifMatch),
                expert,
                interest.application(),
                interest.relation().strip(),
                caller);
    }

    @Operation(
            summary = "Find whether what a member of a panel reported is an interest (第十八条)",
            description = "Where it is, all follows as of one that the office found; where it is none, they go on.")
    @PostMapping("/reviewers/{expert}/interests/{application}/answer")
    @Seated({"office/officer", "office/head"})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            @PathVariable UUID expert,
            @PathVariable UUID application,
            IfMatch ifMatch,
            @Valid @RequestBody Answer answer,
            Caller caller) {
        finding.answer(
                seen(round, track, ordinal, ifMatch),
                expert,
                application,
                answer.stands(),
                answer.reason().strip(),
                caller);
    }

    @Operation(
            summary = "Take back what was found of a member of a panel, which was wrong (撤回认定, 第十八条)",
            description =
                    "Where nobody has taken over and the step is open they review it again, and their sheet counts.")
    @PostMapping("/reviewers/{expert}/interests/{application}/taking-back")
    @Seated("office/head")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            @PathVariable UUID expert,
            @PathVariable UUID application,
            IfMatch ifMatch,
            @Valid @RequestBody TakingBack takingBack,
            Caller caller) {
        finding.takeBack(
                seen(round, track, ordinal, ifMatch),
                expert,
                application,
                takingBack.reason().strip(),
                caller);
    }

    @Operation(
            summary = "Find that a member need not step back, though the system sees an interest (第十八条)",
            description =
                    "Of a number in the dossier, or of what either side said after the declaration. The dossier opens to them again; whoever must step back does so by …/interests.")
    @PostMapping("/reviewers/{expert}/clearances")
    @Seated({"office/officer", "office/head"})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void clear(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            @PathVariable UUID expert,
            IfMatch ifMatch,
            @Valid @RequestBody Clearance clearance,
            Caller caller) {
        finding.clear(
                seen(round, track, ordinal, ifMatch),
                expert,
                clearance.application(),
                clearance.reason().strip(),
                caller);
    }

    private Panel seen(UUID round, ApplicantKind track, int ordinal, IfMatch ifMatch) {
        var panel = panels.required(round, track, ordinal);
        ifMatch.match(panel.version());
        return panel;
    }
}
