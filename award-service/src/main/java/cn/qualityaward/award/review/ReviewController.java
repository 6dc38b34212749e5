package cn.qualityaward.award.review;

import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.DossierRead;
import cn.qualityaward.award.application.Reading;
import cn.qualityaward.award.expert.Member;
import cn.qualityaward.award.expert.Panel.LateInterest;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.ETags;
import cn.qualityaward.tenancy.problem.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Transactional
@RequestMapping("/api/{tenant}/award/rounds/{round}/tracks/{track}/steps/{ordinal}")
class ReviewController {

    record Filled(
            @NotNull Map<String, @NotNull Integer> marks,
            @Nullable Map<String, @NotNull @Valid Note> notes,
            @Nullable Map<String, @NotNull @Size(max = 2_000) String> reasons,
            @Nullable Map<String, @NotNull @Valid GateMark> gates,
            @NotNull @Size(max = 10_000) String comment) {}

    /**
     * @param takenUp what the material review found of each item, where this one confirms it or says why not
     * @param reasons why not
     * @param reopenedBecause why it was reopened, while it is
     */
    record SheetView(
            UUID application,
            int version,
            Map<String, Integer> marks,
            Map<String, Note> notes,
            Map<String, Integer> takenUp,
            Map<String, String> reasons,
            Map<String, GateMark> gates,
            String comment,
            boolean submitted,
            List<String> gaps,
            @Nullable String reopenedBecause) {}

    record Reopening(
            @NotNull UUID expert,
            @NotBlank @Size(max = 1_000) String reason) {}

    /**
     * The office sees who is done; a score only once every sheet of that applicant is in.
     *
     * @param agreement whether what lies apart is agreed on
     * @param unmet what reviewers who are done found unmet that must be met before anything is scored
     * @param doubts sheets the step was closed on, whose reviewers' interest came to light later: a correction is to be decided
     */
    record ProgressRow(
            UUID application,
            String name,
            int expected,
            int submitted,
            @Nullable BigDecimal score,
            Agreement agreement,
            List<UnmetGate> unmet,
            List<Doubt> doubts) {}

    /** @param answer what the office found of it, once it did */
    record UnmetGate(
            String reviewer,
            String gate,
            String note,
            @Nullable GateAnswer answer) {}

    record GateFinding(
            boolean met, @NotBlank @Size(max = 2_000) String reason) {}

    /** @param seen what the system sees between them since the step was closed */
    record Doubt(@Nullable UUID expert, String reviewer, String relation, List<LateInterest> seen) {}

    private final Reviews reviews;
    private final Standings standings;
    private final Applications applications;
    private final Reading reading;
    private final CitedEvidence evidence;

    ReviewController(
            Reviews reviews, Standings standings, Applications applications, Reading reading, CitedEvidence evidence) {
        this.evidence = evidence;
        this.applications = applications;
        this.reading = reading;
        this.reviews = reviews;
        this.standings = standings;
    }

    @Operation(summary = "The rubric of a scored step (评分标准)")
    @GetMapping("/rubric")
    @Transactional(readOnly = true)
    @Seated({"expert/reviewer", "office/officer", "office/head"})
    Rubric rubric(@PathVariable UUID round, @PathVariable ApplicantKind track, @PathVariable int ordinal) {
        return reviews.desk(round, track, ordinal).rubric();
    }

    @Operation(summary = "The reviewer's own sheet, nobody else's, ever; the reading is recorded (第二十三条)")
    @GetMapping("/sheets/{application}")
    @Seated("expert/reviewer")
    ResponseEntity<SheetView> own(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            @PathVariable UUID application,
            Caller caller) {
        var desk = reviews.desk(round, track, ordinal, caller);
        var sheet = reviews.own(desk, application, caller.id());
        reading.opened(applications.required(application), DossierRead.Part.SHEET, ordinal, caller);
        return tagged(desk, sheet);
    }

    @Operation(summary = "Save the sheet: per cent of each item's points, in steps of five")
    @PutMapping("/sheets/{application}")
    @Seated("expert/reviewer")
    ResponseEntity<SheetView> fill(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            @PathVariable UUID application,
            IfMatch ifMatch,
            @Valid @RequestBody Filled filled,
            Caller caller) {
        var desk = reviews.desk(round, track, ordinal, caller);
        var sheet = reviews.own(desk, application, caller.id());
        ifMatch.match(version(sheet));
        var notes = filled.notes();
        var reasons = filled.reasons();
        var gates = filled.gates();
        evidence.require(desk.step().kind(), application, notes == null ? Map.of() : notes, caller);
        return tagged(
                desk,
                reviews.fill(
                        desk,
                        reviews.answered(desk, sheet, gates == null ? Map.of() : gates),
                        filled.marks(),
                        notes == null ? Map.of() : notes,
                        reasons == null ? Map.of() : reasons,
                        filled.comment()));
    }

    @Operation(summary = "Submit the sheet as it was seen; it is locked")
    @PostMapping("/sheets/{application}/submission")
    @Seated("expert/reviewer")
    ResponseEntity<SheetView> submit(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            @PathVariable UUID application,
            IfMatch ifMatch,
            Caller caller) {
        var desk = reviews.desk(round, track, ordinal, caller);
        var sheet = reviews.own(desk, application, caller.id());
        ifMatch.match(version(sheet));
        return tagged(desk, reviews.submit(desk, sheet));
    }

    @Operation(summary = "Reopen one reviewer's submitted sheet, with the reason, before the step is closed (退回重评)")
    @PostMapping("/sheets/{application}/reopenings")
    @Seated({"office/officer", "office/head"})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reopen(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            @PathVariable UUID application,
            @Valid @RequestBody Reopening reopening,
            Caller caller) {
        reviews.reopen(
                reviews.desk(round, track, ordinal, caller),
                application,
                reopening.expert(),
                reopening.reason(),
                office(caller));
    }

    @Operation(summary = "What the office finds where a reviewer said that a requirement is not met; the marks stay")
    @PostMapping("/gates/{application}")
    @Seated({"office/officer", "office/head"})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void gatesFound(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            @PathVariable UUID application,
            @Valid @RequestBody GateFinding finding,
            Caller caller) {
        reviews.gatesFound(
                reviews.desk(round, track, ordinal, caller), application, finding.met(), finding.reason(), caller);
    }

    @Operation(summary = "How far the sheets of a step are")
    @GetMapping("/progress")
    @Transactional(readOnly = true)
    @Seated({"office/officer", "office/head"})
    List<ProgressRow> progress(
            @PathVariable UUID round, @PathVariable ApplicantKind track, @PathVariable int ordinal, Caller caller) {
        var desk = reviews.desk(round, track, ordinal, caller);
        return standings.of(desk).stream()
                .filter(reviewed -> !reviewed.application().recuses(caller.id()))
                .map(reviewed -> new ProgressRow(
                        reviewed.application().id(),
                        reviewed.application().name(),
                        reviewed.standing().expected(),
                        reviewed.standing().marks().size(),
                        reviewed.standing().shown(),
                        reviewed.agreement(),
                        unmet(desk, reviewed),
                        doubts(desk, reviewed)))
                .toList();
    }

    private static List<UnmetGate> unmet(Desk desk, Reviewed reviewed) {
        return reviewed.counted().stream()
                .flatMap(sheet -> desk.rubric().gates().stream()
                        .flatMap(gate -> Stream.ofNullable(sheet.gates().get(gate.code()))
                                .filter(mark -> !mark.met())
                                .map(mark -> new UnmetGate(
                                        SheetPaper.name(desk, sheet.reviewer()),
                                        gate.name(),
                                        mark.note(),
                                        sheet.gateAnswer()))))
                .toList();
    }

    private static List<Doubt> doubts(Desk desk, Reviewed reviewed) {
        return reviewed.counted().stream()
                .flatMap(sheet -> Stream.ofNullable(sheet.doubtedBecause())
                        .map(relation -> new Doubt(
                                desk.panel()
                                        .member(sheet.reviewer())
                                        .map(Member::expert)
                                        .orElse(null),
                                SheetPaper.name(desk, sheet.reviewer()),
                                relation,
                                desk.panel().late(sheet.reviewer(), reviewed.application()))))
                .toList();
    }

    @Operation(summary = "Close a scored step: who goes on, and feedback to everybody else (第十三条(三))")
    @PostMapping("/close")
    @Seated({"office/officer", "office/head"})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            @Valid @RequestBody Selection selection,
            Caller caller) {
        reviews.close(round, track, ordinal, selection, office(caller));
    }

    private static Decider office(Caller caller) {
        return Decider.seated(caller, "office", caller.holds("office", "head") ? "head" : "officer");
    }

    private ResponseEntity<SheetView> tagged(Desk desk, Sheet sheet) {
        return ResponseEntity.ok()
                .eTag(ETags.of(version(sheet)))
                .body(new SheetView(
                        sheet.applicationId(),
                        version(sheet),
                        sheet.marks(),
                        sheet.notes(),
                        standings.takenUp(desk, sheet.applicationId()),
                        sheet.reasons(),
                        sheet.gates(),
                        sheet.comment(),
                        sheet.submitted(),
                        desk.rubric().gaps(sheet.marks()),
                        sheet.submitted() ? null : sheet.reopenedBecause()));
    }

    /** Nought is a sheet nobody stored yet: once it is, no tag from before fits it. */
    static int version(Sheet sheet) {
        var version = sheet.version();
        return version == null ? 0 : version + 1;
    }
}
