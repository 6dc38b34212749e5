package cn.qualityaward.award.training;

import cn.qualityaward.award.expert.KnownExperts;
import cn.qualityaward.award.expert.KnownExperts.Known;
import cn.qualityaward.award.paper.PaperFormat;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.ETags;
import cn.qualityaward.tenancy.problem.IfMatch;
import cn.qualityaward.tenancy.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** 动员培训: the office plans it, prints the sheet, and keeps what was signed. */
@RestController
@Transactional
@RequestMapping("/api/{tenant}/award")
@Seated({"office/officer", "office/head"})
@Tag(name = "training", description = "动员培训 trainings")
class TrainingController {

    record Experts(@NotNull @Size(max = 500) Set<@NotNull UUID> experts) {}

    record Attendance(@Min(0) @Max(100_000) int attended) {}

    /** @param version what {@code If-Match} names when it is changed */
    record View(
            UUID id,
            @Nullable Integer version,
            UUID round,
            Training.Text text,
            @Nullable Integer attended,
            List<Known> experts,
            List<SignedPage> sheets) {}

    private final Trainings trainings;
    private final Rounds rounds;
    private final KnownExperts known;
    private final SignedPages pages;
    private final ProcedureClock clock;

    TrainingController(
            Trainings trainings, Rounds rounds, KnownExperts known, SignedPages pages, ProcedureClock clock) {
        this.trainings = trainings;
        this.rounds = rounds;
        this.known = known;
        this.pages = pages;
        this.clock = clock;
    }

    @Operation(summary = "The trainings of a round")
    @GetMapping("/rounds/{round}/trainings")
    @Transactional(readOnly = true)
    List<View> ofRound(@PathVariable UUID round) {
        var all = trainings.findByRoundIdOrderById(rounds.required(round).id());
        var experts = known.of(
                all.stream().flatMap(training -> training.experts().stream()).toList());
        return all.stream().map(training -> view(training, experts)).toList();
    }

    @Operation(summary = "Plan a training")
    @PostMapping("/rounds/{round}/trainings")
    ResponseEntity<View> plan(@PathVariable UUID round, @Valid @RequestBody Training.Text text) {
        var planned = new Training(rounds.required(round).id(), text);
        return tagged(HttpStatus.CREATED, trainings.saveAndFlush(planned));
    }

    @Operation(summary = "One training")
    @GetMapping("/trainings/{training}")
    @Transactional(readOnly = true)
    ResponseEntity<View> one(@PathVariable UUID training) {
        return tagged(HttpStatus.OK, trainings.required(training));
    }

    @Operation(summary = "Change what is planned, until it was held")
    @PutMapping("/trainings/{training}")
    ResponseEntity<View> change(@PathVariable UUID training, IfMatch ifMatch, @Valid @RequestBody Training.Text text) {
        return tagged(HttpStatus.OK, changed(training, ifMatch, planned -> planned.change(text)));
    }

    @Operation(summary = "It was held, and so many came")
    @PostMapping("/trainings/{training}/attendance")
    ResponseEntity<View> held(@PathVariable UUID training, IfMatch ifMatch, @Valid @RequestBody Attendance attendance) {
        return tagged(
                HttpStatus.OK,
                changed(training, ifMatch, planned -> planned.held(attendance.attended(), clock.today())));
    }

    @Operation(summary = "Experts of the pool among those who came; told anew, it is this that holds")
    @PutMapping("/trainings/{training}/experts")
    ResponseEntity<View> experts(@PathVariable UUID training, IfMatch ifMatch, @Valid @RequestBody Experts came) {
        if (known.of(came.experts()).size() < came.experts().size()) {
            throw Refusal.invalid("expert-unknown").field("experts").article("第八条(二)");
        }
        return tagged(HttpStatus.OK, changed(training, ifMatch, held -> held.attendedBy(came.experts())));
    }

    @Operation(summary = "The sheet to be signed (签到表)")
    @GetMapping({"/trainings/{training}/sign-in-sheet/pdf", "/trainings/{training}/sign-in-sheet/docx"})
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> paper(@PathVariable UUID training, PaperFormat format) throws IOException {
        return format.of(SignInSheet.of(trainings.required(training).text()));
    }

    @Operation(summary = "Keep the scan of a sheet that was signed, beside those there are")
    @PostMapping(path = "/trainings/{training}/sheets", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<View> keep(
            @PathVariable UUID training, IfMatch ifMatch, @RequestPart("scan") MultipartFile scan, Caller caller)
            throws IOException {
        var sheet = pages.keep(scan, caller);
        return tagged(HttpStatus.CREATED, changed(training, ifMatch, held -> held.keep(sheet)));
    }

    @Operation(summary = "One of the sheets, by its SHA-256")
    @GetMapping("/trainings/{training}/sheets/{page}")
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> sheet(@PathVariable UUID training, @PathVariable String page) {
        var held = trainings.required(training);
        return pages.download(held.sheets(), page, held.text().subject() + "签到表");
    }

    private Training changed(UUID id, IfMatch seen, Consumer<Training> change) {
        var training = trainings.required(id);
        seen.match(training.version());
        change.accept(training);
        return trainings.saveAndFlush(training);
    }

    private ResponseEntity<View> tagged(HttpStatus status, Training training) {
        return ResponseEntity.status(status)
                .eTag(ETags.of(training.version()))
                .body(view(training, known.of(training.experts())));
    }

    private static View view(Training training, List<Known> known) {
        return new View(
                training.id(),
                training.version(),
                training.roundId(),
                training.text(),
                training.attended(),
                known.stream()
                        .filter(one -> training.experts().contains(one.expert()))
                        .toList(),
                training.sheets());
    }
}
