package cn.qualityaward.award.agency;

import cn.qualityaward.award.agency.AgencySelection.Decision;
import cn.qualityaward.award.agency.AgencySelection.Ending;
import cn.qualityaward.award.agency.AgencySelection.Paper;
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
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
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

/** 选定评审机构: for which steps of a round, by which decision, under which contract. */
@RestController
@Transactional
@RequestMapping("/api/{tenant}/award")
@Seated({"office/officer", "office/head"})
@Tag(name = "agency", description = "评审机构 review agencies and their selection")
class SelectionController {

    record Selected(@NotNull UUID agency, @Valid @NotNull Decision decision) {}

    /**
     * @param version what {@code If-Match} names when it is changed
     * @param name as it was when it was selected
     * @param applies whether it has itself handed in an application in the round
     * @param pledged whether it has spoken of everybody whom it would review, on a paper that is kept (第十八条)
     * @param waiting with how many of them it has to do, where the office has not found on it
     */
    record View(
            UUID id,
            @Nullable Integer version,
            UUID round,
            UUID agency,
            String name,
            String creditCode,
            Decision decision,
            @Nullable Ending ending,
            List<SignedPage> decisionPages,
            List<SignedPage> contractPages,
            boolean applies,
            boolean pledged,
            long waiting) {}

    private final Selecting selecting;
    private final AgencyPledging pledging;
    private final Selections selections;
    private final Rounds rounds;
    private final SignedPages pages;
    private final ProcedureClock clock;

    SelectionController(
            Selecting selecting,
            AgencyPledging pledging,
            Selections selections,
            Rounds rounds,
            SignedPages pages,
            ProcedureClock clock) {
        this.selecting = selecting;
        this.pledging = pledging;
        this.selections = selections;
        this.rounds = rounds;
        this.pages = pages;
        this.clock = clock;
    }

    @Operation(summary = "The agencies selected for a round, those whose commission ended too")
    @GetMapping("/rounds/{round}/agency-selections")
    @Transactional(readOnly = true)
    List<View> ofRound(@PathVariable UUID round, Caller caller) {
        return selections.findByRoundIdOrderById(rounds.required(round).id()).stream()
                .map(selection -> view(selection, caller))
                .toList();
    }

    @Operation(summary = "Record which agency was selected, for which steps and by which decision (第八条(三))")
    @PostMapping("/rounds/{round}/agency-selections")
    ResponseEntity<View> select(@PathVariable UUID round, @Valid @RequestBody Selected selected, Caller caller) {
        return tagged(HttpStatus.CREATED, selecting.select(round, selected.agency(), selected.decision()), caller);
    }

    @Operation(summary = "One selection")
    @GetMapping("/agency-selections/{selection}")
    @Transactional(readOnly = true)
    ResponseEntity<View> one(@PathVariable UUID selection, Caller caller) {
        return tagged(HttpStatus.OK, selections.required(selection), caller);
    }

    @Operation(summary = "Put right what was recorded, the number of the contract for one, while the commission stands")
    @PutMapping("/agency-selections/{selection}")
    ResponseEntity<View> correct(
            @PathVariable UUID selection, IfMatch ifMatch, @Valid @RequestBody Decision decision, Caller caller) {
        return tagged(HttpStatus.OK, selecting.correct(selection, ifMatch, decision), caller);
    }

    @Operation(summary = "The commission ended, with the reason; the papers stay")
    @PostMapping("/agency-selections/{selection}/ending")
    ResponseEntity<View> end(
            @PathVariable UUID selection, IfMatch ifMatch, @Valid @RequestBody Ending ending, Caller caller) {
        return tagged(
                HttpStatus.OK,
                selecting.change(selection, ifMatch, chosen -> chosen.end(ending, clock.today())),
                caller);
    }

    @Operation(summary = "Keep a scan of the decision")
    @PostMapping(path = "/agency-selections/{selection}/decision", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<View> keepDecision(
            @PathVariable UUID selection, IfMatch ifMatch, @RequestPart("scan") MultipartFile scan, Caller caller)
            throws IOException {
        return kept(selection, ifMatch, Paper.DECISION, scan, caller);
    }

    @Operation(summary = "Keep a scan of the contract")
    @PostMapping(path = "/agency-selections/{selection}/contract", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<View> keepContract(
            @PathVariable UUID selection, IfMatch ifMatch, @RequestPart("scan") MultipartFile scan, Caller caller)
            throws IOException {
        return kept(selection, ifMatch, Paper.CONTRACT, scan, caller);
    }

    @Operation(summary = "A scan of the decision, by its SHA-256")
    @GetMapping("/agency-selections/{selection}/decision/{page}")
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> decision(@PathVariable UUID selection, @PathVariable String page) {
        var chosen = selections.required(selection);
        return pages.download(chosen.pages(Paper.DECISION), page, chosen.agencyName() + "选定文件");
    }

    @Operation(summary = "A scan of the contract, by its SHA-256")
    @GetMapping("/agency-selections/{selection}/contract/{page}")
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> contract(@PathVariable UUID selection, @PathVariable String page) {
        var chosen = selections.required(selection);
        return pages.download(chosen.pages(Paper.CONTRACT), page, chosen.agencyName() + "委托合同");
    }

    private ResponseEntity<View> kept(UUID selection, IfMatch ifMatch, Paper paper, MultipartFile scan, Caller caller)
            throws IOException {
        var page = pages.keep(scan, caller);
        return tagged(
                HttpStatus.CREATED, selecting.change(selection, ifMatch, chosen -> chosen.keep(paper, page)), caller);
    }

    private View view(AgencySelection selection, Caller caller) {
        return new View(
                selection.id(),
                selection.version(),
                selection.roundId(),
                selection.agencyId(),
                selection.agencyName(),
                selection.creditCode(),
                selection.decision(),
                selection.ending(),
                selection.pages(Paper.DECISION),
                selection.pages(Paper.CONTRACT),
                selecting.applies(selection.roundId(), selection.creditCode()),
                pledging.spoken(selection),
                pledging.waiting(selection, caller));
    }

    private ResponseEntity<View> tagged(HttpStatus status, AgencySelection selection, Caller caller) {
        return ResponseEntity.status(status).eTag(ETags.of(selection.version())).body(view(selection, caller));
    }
}
