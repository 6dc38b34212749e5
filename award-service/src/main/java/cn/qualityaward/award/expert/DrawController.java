package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.Impartiality;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.expert.DrawViews.One;
import cn.qualityaward.award.expert.DrawViews.Plan;
import cn.qualityaward.award.expert.DrawViews.Preview;
import cn.qualityaward.award.expert.DrawViews.Table;
import cn.qualityaward.award.lot.Said;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.Download;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.ETags;
import cn.qualityaward.tenancy.problem.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 抽取评审专家: the office prepares, undoes and releases; the discipline inspection (纪检监察) witnesses. */
@RestController
@Transactional
@RequestMapping("/api/{tenant}/award/rounds/{round}/tracks/{track}/steps/{ordinal}/draw")
@Tag(name = "draw", description = "抽取评审专家 drawing reviewers")
class DrawController {

    record Reason(@NotBlank @Size(max = 1000) String reason) {}

    private final Drawing drawing;
    private final Draws draws;
    private final Panels panels;
    private final Programs programs;
    private final Progress progress;
    private final Rounds rounds;
    private final DrawRecord records;
    private final Impartiality impartiality;

    DrawController(
            Drawing drawing,
            Draws draws,
            Panels panels,
            Programs programs,
            Progress progress,
            Rounds rounds,
            DrawRecord records,
            Impartiality impartiality) {
        this.drawing = drawing;
        this.draws = draws;
        this.panels = panels;
        this.programs = programs;
        this.progress = progress;
        this.rounds = rounds;
        this.records = records;
        this.impartiality = impartiality;
    }

    @Operation(summary = "The draws of a step, the newest first, and how many reviewers are missing")
    @GetMapping
    @Transactional(readOnly = true)
    @Seated({"office/officer", "office/head", "observer/observer"})
    Table table(@PathVariable UUID round, @PathVariable ApplicantKind track, @PathVariable int ordinal, Caller caller) {
        impartiality.require(round, track, ordinal, caller);
        var rules = programs.rules(rounds.required(round).id());
        var asked = progress.asked(round, track, ordinal);
        var panel = panels.findByRoundIdAndTrackAndOrdinal(round, track, ordinal);
        return new Table(
                panel.map(Panel::version).orElse(null),
                panel.map(Panel::byDraw).orElse(asked.byDraw()),
                asked.reviewersPerApplicant(),
                rules.reviewerLoad(),
                panel.filter(Panel::byDraw)
                        .map(formed -> drawing.inputs(formed).gaps())
                        .orElse(0),
                draws.findByRoundIdAndTrackAndOrdinalOrderByIdDesc(round, track, ordinal).stream()
                        .map(One::of)
                        .toList());
    }

    @Operation(summary = "What a draw would come to, or why there can be none; nothing is kept")
    @GetMapping("/preview")
    @Transactional(readOnly = true)
    @Seated({"office/officer", "office/head"})
    Preview preview(
            @PathVariable UUID round, @PathVariable ApplicantKind track, @PathVariable int ordinal, Caller caller) {
        rounds.required(round);
        impartiality.require(round, track, ordinal, caller);
        var panel =
                panels.findByRoundIdAndTrackAndOrdinal(round, track, ordinal).filter(Panel::byDraw);
        if (panel.isEmpty()) {
            return new Preview(0, List.of(), List.of(), List.of(), null);
        }
        var inputs = drawing.inputs(panel.get());
        var shortages = FairDraw.shortages(inputs);
        return new Preview(
                inputs.gaps(),
                panel.get().members().stream()
                        .filter(member -> !panel.get().declared(member.account()))
                        .map(Member::name)
                        .toList(),
                shortages,
                drawing.barred(panel.get()),
                shortages.isEmpty() ? Plan.of(inputs, FairDraw.draw(inputs, drawing.hash(inputs))) : null);
    }

    @Operation(summary = "Freeze what the draw depends on and commit to the office's part of the seed")
    @PostMapping
    @Seated({"office/officer", "office/head"})
    ResponseEntity<One> prepare(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            IfMatch ifMatch,
            Caller caller) {
        var panel = panels.required(round, track, ordinal);
        impartiality.require(round, track, ordinal, caller);
        ifMatch.match(panel.version());
        return tagged(HttpStatus.CREATED, drawing.prepare(panel));
    }

    @Operation(summary = "Witness the draw: say the witness's part of the seed, and it is drawn (纪检见证)")
    @PostMapping("/witness")
    @Seated("observer/observer")
    ResponseEntity<One> witness(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            IfMatch ifMatch,
            @Valid @RequestBody Said said,
            Caller caller) {
        var draw = seen(round, track, ordinal, ifMatch, caller);
        return tagged(HttpStatus.OK, drawing.witness(draw, said, Decider.seated(caller, "observer", "observer")));
    }

    @Operation(summary = "Undo a draw before it is released, with the reason; it stays on record")
    @PostMapping("/undoing")
    @Seated({"office/officer", "office/head"})
    ResponseEntity<One> undo(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            IfMatch ifMatch,
            @Valid @RequestBody Reason reason,
            Caller caller) {
        var draw = seen(round, track, ordinal, ifMatch, caller);
        draw.undo(reason.reason());
        return tagged(HttpStatus.OK, draws.saveAndFlush(draw));
    }

    @Operation(summary = "Release the draw: from now on reviewers see what they were given")
    @PostMapping("/release")
    @Seated({"office/officer", "office/head"})
    ResponseEntity<One> release(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            IfMatch ifMatch,
            Caller caller) {
        return tagged(HttpStatus.OK, drawing.release(seen(round, track, ordinal, ifMatch, caller)));
    }

    @Operation(summary = "专家抽取记录 of a step, to be signed: every draw of it, those undone included")
    @GetMapping(path = "/record/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Transactional(readOnly = true)
    @Seated({"office/officer", "office/head", "observer/observer"})
    ResponseEntity<byte[]> record(
            @PathVariable UUID round, @PathVariable ApplicantKind track, @PathVariable int ordinal, Caller caller)
            throws IOException {
        impartiality.require(round, track, ordinal, caller);
        var roll = records.of(rounds.required(round), track, ordinal);
        return Download.pdf(roll);
    }

    private Draw seen(UUID round, ApplicantKind track, int ordinal, IfMatch ifMatch, Caller caller) {
        impartiality.require(round, track, ordinal, caller);
        var draw = draws.pending(round, track, ordinal);
        ifMatch.match(draw.version());
        return draw;
    }

    private static ResponseEntity<One> tagged(HttpStatus status, Draw draw) {
        return ResponseEntity.status(status).eTag(ETags.of(draw.version())).body(One.of(draw));
    }
}
