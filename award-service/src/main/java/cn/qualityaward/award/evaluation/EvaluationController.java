package cn.qualityaward.award.evaluation;

import cn.qualityaward.award.application.Impartiality;
import cn.qualityaward.award.evaluation.SocialEvaluation.Result;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.time.LocalDate;
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
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@Transactional
@RequestMapping("/api/{tenant}/award/rounds/{round}/tracks/{track}/social-evaluation")
class EvaluationController {

    record Results(@NotNull List<@NotNull @Valid Result> results) {}

    /** @param score of 100, with both decimals */
    record Entered(
            UUID application, String name, String score, String source, LocalDate date, List<SignedPage> pages) {}

    private final Evaluating evaluating;
    private final Rounds rounds;
    private final Impartiality impartiality;
    private final SignedPages pages;

    EvaluationController(Evaluating evaluating, Rounds rounds, Impartiality impartiality, SignedPages pages) {
        this.evaluating = evaluating;
        this.rounds = rounds;
        this.impartiality = impartiality;
        this.pages = pages;
    }

    @Operation(summary = "The social evaluation as it was entered, with the documents it comes from")
    @GetMapping
    @Seated({"office/officer", "office/head"})
    @Transactional(readOnly = true)
    List<Entered> entered(@PathVariable UUID round, @PathVariable ApplicantKind track, Caller caller) {
        var names = evaluating.names(round, track);
        return readable(round, track, caller).stream()
                .map(one -> new Entered(
                        one.id(),
                        names.getOrDefault(one.id(), ""),
                        one.said(),
                        one.source(),
                        one.sourceDate(),
                        one.pages()))
                .toList();
    }

    private List<SocialEvaluation> readable(UUID round, ApplicantKind track, Caller caller) {
        impartiality.require(rounds.required(round).id(), StageKind.SOCIAL_EVALUATION, caller);
        return evaluating.entered(round, track);
    }

    @Operation(summary = "Enter the social evaluation of everybody who stands at it, and close the stage (社会评价)")
    @PostMapping
    @Seated("office/officer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void enter(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @Valid @RequestBody Results results,
            Caller caller) {
        evaluating.enter(round, track, results.results(), Decider.seated(caller, "office", "officer"));
    }

    @Operation(summary = "Keep a scan of the document a score comes from, of everybody's that comes from it")
    @PostMapping(path = "/{application}/pages", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Seated("office/officer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable UUID application,
            @RequestPart("scan") MultipartFile scan,
            Caller caller)
            throws IOException {
        impartiality.require(rounds.required(round).id(), StageKind.SOCIAL_EVALUATION, caller);
        evaluating.keep(round, track, application, pages.keep(scan, caller));
    }

    @Operation(summary = "One of the scans, by its SHA-256")
    @GetMapping("/{application}/pages/{page}")
    @Seated({"office/officer", "office/head"})
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> page(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable UUID application,
            @PathVariable String page,
            Caller caller) {
        var kept = readable(round, track, caller).stream()
                .filter(one -> one.id().equals(application))
                .flatMap(one -> one.pages().stream())
                .toList();
        return pages.download(kept, page, "社会评价");
    }
}
