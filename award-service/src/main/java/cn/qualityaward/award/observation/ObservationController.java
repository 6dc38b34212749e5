package cn.qualityaward.award.observation;

import cn.qualityaward.award.paper.PaperFormat;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.ETags;
import cn.qualityaward.tenancy.problem.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
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

/** 邀请监督: the office invites, prints the sheet, and records who came and what they said. */
@RestController
@Transactional
@RequestMapping("/api/{tenant}/award")
@Seated({"office/officer", "office/head"})
@Tag(name = "observation", description = "邀请监督 observers invited from outside")
class ObservationController {

    /** @param version what {@code If-Match} names when it is changed */
    record View(
            UUID id,
            @Nullable Integer version,
            UUID round,
            Observation.Plan plan,
            List<Guest> guests,
            boolean held,
            List<SignedPage> sheets) {

        static View of(Observation one) {
            return new View(one.id(), one.version(), one.roundId(), one.plan(), one.guests(), one.held(), one.sheets());
        }
    }

    private final Observations observations;
    private final Rounds rounds;
    private final SignedPages pages;
    private final ProcedureClock clock;

    ObservationController(Observations observations, Rounds rounds, SignedPages pages, ProcedureClock clock) {
        this.observations = observations;
        this.rounds = rounds;
        this.pages = pages;
        this.clock = clock;
    }

    @Operation(summary = "Who was invited to watch the steps of a round (第二十条)")
    @GetMapping("/rounds/{round}/observations")
    @Transactional(readOnly = true)
    List<View> ofRound(@PathVariable UUID round) {
        return observations.findByRoundIdOrderById(rounds.required(round).id()).stream()
                .map(View::of)
                .toList();
    }

    @Operation(summary = "接受监督情况登记表 of a round")
    @GetMapping({"/rounds/{round}/observations/pdf", "/rounds/{round}/observations/docx"})
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> register(@PathVariable UUID round, PaperFormat format) throws IOException {
        return format.of(
                ObservationPapers.register(rounds.required(round).title(), observations.findByRoundIdOrderById(round)));
    }

    @Operation(summary = "Invite media, social organizations and citizens to watch")
    @PostMapping("/rounds/{round}/observations")
    ResponseEntity<View> plan(@PathVariable UUID round, @Valid @RequestBody Observation.Text text) {
        var planned = new Observation(rounds.required(round).id(), text);
        return tagged(HttpStatus.CREATED, observations.saveAndFlush(planned));
    }

    @Operation(summary = "One invitation, with who came")
    @GetMapping("/observations/{observation}")
    @Transactional(readOnly = true)
    ResponseEntity<View> one(@PathVariable UUID observation) {
        return tagged(HttpStatus.OK, observations.required(observation));
    }

    @Operation(summary = "Change what is planned and who is invited, until it was held")
    @PutMapping("/observations/{observation}")
    ResponseEntity<View> change(
            @PathVariable UUID observation, IfMatch ifMatch, @Valid @RequestBody Observation.Text text) {
        return tagged(HttpStatus.OK, changed(observation, ifMatch, planned -> planned.change(text)));
    }

    @Operation(
            summary = "Who came, whether they signed the pledge, and what they said; told anew, it is this that holds")
    @PutMapping("/observations/{observation}/attendance")
    ResponseEntity<View> held(
            @PathVariable UUID observation, IfMatch ifMatch, @Valid @RequestBody Observation.Held how) {
        return tagged(HttpStatus.OK, changed(observation, ifMatch, planned -> planned.held(how, clock.today())));
    }

    @Operation(summary = "The sheet to be signed (观摩签到表), with the pledge")
    @GetMapping({"/observations/{observation}/sign-in-sheet/pdf", "/observations/{observation}/sign-in-sheet/docx"})
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> signInSheet(@PathVariable UUID observation, PaperFormat format) throws IOException {
        return format.of(ObservationPapers.signInSheet(observations.required(observation)));
    }

    @Operation(summary = "Keep the scan of a sheet that was signed, beside those there are")
    @PostMapping(path = "/observations/{observation}/sheets", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<View> keep(
            @PathVariable UUID observation, IfMatch ifMatch, @RequestPart("scan") MultipartFile scan, Caller caller)
            throws IOException {
        var sheet = pages.keep(scan, caller);
        return tagged(HttpStatus.CREATED, changed(observation, ifMatch, held -> held.keep(sheet)));
    }

    @Operation(summary = "One of the sheets, by its SHA-256")
    @GetMapping("/observations/{observation}/sheets/{page}")
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> sheet(@PathVariable UUID observation, @PathVariable String page) {
        var held = observations.required(observation);
        return pages.download(held.sheets(), page, held.plan().subject() + "观摩签到表");
    }

    private Observation changed(UUID id, IfMatch seen, Consumer<Observation> change) {
        var observation = observations.required(id);
        seen.match(observation.version());
        change.accept(observation);
        return observations.saveAndFlush(observation);
    }

    private static ResponseEntity<View> tagged(HttpStatus status, Observation observation) {
        return ResponseEntity.status(status)
                .eTag(ETags.of(observation.version()))
                .body(View.of(observation));
    }
}
