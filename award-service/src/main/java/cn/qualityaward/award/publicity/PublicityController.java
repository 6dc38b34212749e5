package cn.qualityaward.award.publicity;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** 宣传推广: the office records it; the leading group, the government and the discipline observer read along. */
@RestController
@Transactional
@RequestMapping("/api/{tenant}/award/publicity")
@Seated({"office/officer", "office/head", "leading-group/secretary", "government/signer", "observer/observer"})
@Tag(name = "publicity", description = "宣传推广 publicity")
class PublicityController {

    /** @param version what {@code If-Match} names when it is mended */
    record View(UUID id, @Nullable Integer version, Publicity.Text text, List<SignedPage> pages) {

        static View of(Publicity one) {
            return new View(one.id(), one.version(), one.text(), one.pages());
        }
    }

    private final Publicities publicities;
    private final Rounds rounds;
    private final SignedPages pages;
    private final ProcedureClock clock;

    PublicityController(Publicities publicities, Rounds rounds, SignedPages pages, ProcedureClock clock) {
        this.publicities = publicities;
        this.rounds = rounds;
        this.pages = pages;
        this.clock = clock;
    }

    @Operation(
            summary =
                    "What was done to make the award known, the latest first; of a round or a year where one is named")
    @GetMapping
    @Transactional(readOnly = true)
    List<View> all(@RequestParam @Nullable UUID round, @RequestParam @Nullable Integer year) {
        return of(round, year).stream().map(View::of).toList();
    }

    @Operation(summary = "宣传推广登记表, of a round or a year where one is named")
    @GetMapping({"/pdf", "/docx"})
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> register(
            @RequestParam @Nullable UUID round, @RequestParam @Nullable Integer year, PaperFormat format)
            throws IOException {
        var of = (round == null ? "" : rounds.required(round).title()) + (year == null ? "" : year + "年");
        return format.of(PublicityRegister.of(of, of(round, year)));
    }

    @Operation(summary = "Record what was done")
    @PostMapping
    @Seated({"office/officer", "office/head"})
    ResponseEntity<View> record(@Valid @RequestBody Publicity.Text text) {
        requireRound(text);
        return tagged(HttpStatus.CREATED, publicities.saveAndFlush(new Publicity(text, clock.today())));
    }

    @Operation(summary = "One of them, with its documents")
    @GetMapping("/{publicity}")
    @Transactional(readOnly = true)
    ResponseEntity<View> one(@PathVariable UUID publicity) {
        return tagged(HttpStatus.OK, publicities.required(publicity));
    }

    @Operation(summary = "Mend what was recorded; what it said before stands in the record")
    @PutMapping("/{publicity}")
    @Seated({"office/officer", "office/head"})
    ResponseEntity<View> mend(@PathVariable UUID publicity, IfMatch ifMatch, @Valid @RequestBody Publicity.Text text) {
        requireRound(text);
        return tagged(HttpStatus.OK, changed(publicity, ifMatch, one -> one.mend(text, clock.today())));
    }

    @Operation(summary = "Keep a page, a picture or the document itself, beside those there are")
    @PostMapping(path = "/{publicity}/pages", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Seated({"office/officer", "office/head"})
    ResponseEntity<View> keep(
            @PathVariable UUID publicity, IfMatch ifMatch, @RequestPart("scan") MultipartFile scan, Caller caller)
            throws IOException {
        var page = pages.keep(scan, caller);
        return tagged(HttpStatus.CREATED, changed(publicity, ifMatch, one -> one.keep(page)));
    }

    @Operation(summary = "One of its documents, by its SHA-256")
    @GetMapping("/{publicity}/pages/{page}")
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> page(@PathVariable UUID publicity, @PathVariable String page) {
        var one = publicities.required(publicity);
        return pages.download(one.pages(), page, one.text().subject());
    }

    private List<Publicity> of(@Nullable UUID round, @Nullable Integer year) {
        var all = round == null
                ? publicities.findAllByOrderByDoneOnDescIdDesc()
                : publicities.findByRoundIdOrderByDoneOnDescIdDesc(
                        rounds.required(round).id());
        return all.stream()
                .filter(one -> year == null || one.doneOn().getYear() == year)
                .toList();
    }

    private void requireRound(Publicity.Text text) {
        if (text.round() != null && rounds.findById(text.round()).isEmpty()) {
            throw Refusal.invalid("round-unknown").field("round").article(Publicity.ARTICLE);
        }
    }

    private Publicity changed(UUID id, IfMatch seen, Consumer<Publicity> change) {
        var publicity = publicities.required(id);
        seen.match(publicity.version());
        change.accept(publicity);
        return publicities.saveAndFlush(publicity);
    }

    private static ResponseEntity<View> tagged(HttpStatus status, Publicity publicity) {
        return ResponseEntity.status(status).eTag(ETags.of(publicity.version())).body(View.of(publicity));
    }
}
