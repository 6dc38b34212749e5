package cn.qualityaward.award.incoming;

import cn.qualityaward.award.incoming.IncomingPaper.Completion;
import cn.qualityaward.award.incoming.IncomingPaper.Handling;
import cn.qualityaward.award.incoming.IncomingPaper.Registration;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.paper.SignedPages;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** 收文登记簿: what came in, for whom it is, and what became of it. */
@RestController
@Transactional
@RequestMapping("/api/{tenant}/award/incoming-papers")
@Seated({"office/officer", "office/head"})
@Tag(name = "incoming", description = "收文 incoming papers")
class IncomingController {

    /**
     * @param number 收文号
     * @param version what {@code If-Match} names when it is changed
     */
    record View(
            UUID id,
            @Nullable Integer version,
            String number,
            Registration registration,
            @Nullable Handling handling,
            @Nullable Completion completion,
            List<SignedPage> scans) {

        static View of(IncomingPaper paper) {
            return new View(
                    paper.id(),
                    paper.version(),
                    paper.number(),
                    paper.registration(),
                    paper.handling(),
                    paper.completion(),
                    paper.scans());
        }
    }

    private static final int PAGE = 50;

    private final Receiving receiving;
    private final OpenPapers papers;
    private final SignedPages pages;

    IncomingController(Receiving receiving, OpenPapers papers, SignedPages pages) {
        this.receiving = receiving;
        this.papers = papers;
        this.pages = pages;
    }

    @Operation(
            summary = "The register of incoming papers, the newest first",
            description = "At most 50; `before` is the last id of the page before.")
    @GetMapping
    @Transactional(readOnly = true)
    List<View> register(
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam(required = false) @Nullable UUID before,
            Caller caller) {
        return papers.register(open, before, PAGE, caller).stream()
                .map(View::of)
                .toList();
    }

    @Operation(summary = "Register a paper: it gets its number (收文号)")
    @PostMapping
    ResponseEntity<View> register(@Valid @RequestBody Registration registration, Caller caller) {
        return tagged(HttpStatus.CREATED, receiving.register(registration, caller));
    }

    @Operation(summary = "One paper")
    @GetMapping("/{incoming}")
    @Transactional(readOnly = true)
    ResponseEntity<View> one(@PathVariable UUID incoming, Caller caller) {
        return tagged(HttpStatus.OK, papers.required(incoming, caller));
    }

    @Operation(summary = "Put right what was registered, until it is done")
    @PutMapping("/{incoming}")
    ResponseEntity<View> change(
            @PathVariable UUID incoming,
            IfMatch ifMatch,
            @Valid @RequestBody Registration registration,
            Caller caller) {
        return tagged(HttpStatus.OK, receiving.change(incoming, ifMatch, registration, caller));
    }

    @Operation(summary = "Hand it to whoever handles it (拟办)")
    @PostMapping("/{incoming}/handling")
    ResponseEntity<View> hand(
            @PathVariable UUID incoming, IfMatch ifMatch, @Valid @RequestBody Handling handling, Caller caller) {
        return tagged(HttpStatus.OK, receiving.change(incoming, ifMatch, caller, paper -> paper.hand(handling)));
    }

    @Operation(summary = "It is done (办结)")
    @PostMapping("/{incoming}/completion")
    ResponseEntity<View> complete(
            @PathVariable UUID incoming, IfMatch ifMatch, @Valid @RequestBody Completion completion, Caller caller) {
        return tagged(HttpStatus.OK, receiving.complete(incoming, ifMatch, completion, caller));
    }

    @Operation(summary = "Keep its scan, beside those there are")
    @PostMapping(path = "/{incoming}/scans", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<View> scan(
            @PathVariable UUID incoming, IfMatch ifMatch, @RequestPart("scan") MultipartFile scan, Caller caller)
            throws IOException {
        var page = pages.keep(scan, caller);
        return tagged(HttpStatus.CREATED, receiving.change(incoming, ifMatch, caller, paper -> paper.scan(page)));
    }

    @Operation(summary = "One of its scans, by its SHA-256")
    @GetMapping("/{incoming}/scans/{page}")
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> page(@PathVariable UUID incoming, @PathVariable String page, Caller caller) {
        var paper = papers.required(incoming, caller);
        return pages.download(paper.scans(), page, paper.registration().title());
    }

    private static ResponseEntity<View> tagged(HttpStatus status, IncomingPaper paper) {
        return ResponseEntity.status(status).eTag(ETags.of(paper.version())).body(View.of(paper));
    }
}
