package cn.qualityaward.award.dispatch;

import cn.qualityaward.award.dispatch.OutgoingDocument.Delivery;
import cn.qualityaward.award.dispatch.OutgoingDocument.Sealing;
import cn.qualityaward.award.paper.PaperFormat;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.ETags;
import cn.qualityaward.tenancy.problem.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 发文: the office drafts and keeps the registers, its head signs. */
@RestController
@RequestMapping("/api/{tenant}/award")
@Seated({"office/officer", "office/head"})
@Tag(name = "dispatch", description = "发文 outgoing documents and their registers")
class DispatchController {

    record NewDocument(@NotNull DocumentKind kind, @Nullable UUID application) {}

    /** @param number only where it comes from elsewhere */
    record Signature(
            @Nullable @Size(max = 60) @Pattern(regexp = ".*\\S.*")
            String number) {}

    record NewSealing(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 100) String seal,
            @Min(1) @Max(1000) int copies) {}

    record NewDelivery(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 200) String recipient,
            @NotBlank @Size(max = 100) String how) {}

    private static final int PAGE = 50;

    private final Dispatching dispatching;
    private final DocumentReaders readers;
    private final Prints prints;

    DispatchController(Dispatching dispatching, DocumentReaders readers, Prints prints) {
        this.dispatching = dispatching;
        this.readers = readers;
        this.prints = prints;
    }

    @Operation(summary = "The documents of a round, the newest first")
    @GetMapping("/rounds/{round}/documents")
    @Transactional(readOnly = true)
    List<DocumentView> ofRound(@PathVariable UUID round, Caller caller) {
        return readers.ofRound(round, caller).stream().map(DocumentView::of).toList();
    }

    @Operation(
            summary = "The register of what was signed (发文登记簿), the newest first",
            description = "At most 50; `before` is the last id of the page before.")
    @GetMapping("/documents")
    @Transactional(readOnly = true)
    List<DocumentView> register(@RequestParam(required = false) @Nullable UUID before, Caller caller) {
        return readers.signed(before, PAGE, caller).stream()
                .map(DocumentView::of)
                .toList();
    }

    @Operation(
            summary = "Draft a document from what the round says",
            description = "A list needs somebody on it; feedback needs the application that did not go on.")
    @PostMapping("/rounds/{round}/documents")
    ResponseEntity<DocumentView> draft(
            @PathVariable UUID round, @Valid @RequestBody NewDocument document, Caller caller) {
        readers.requireUnbiased(round, document.kind(), document.application(), caller);
        return tagged(HttpStatus.CREATED, dispatching.draft(round, document.kind(), document.application()));
    }

    @Operation(summary = "One document with its registers")
    @GetMapping("/documents/{document}")
    ResponseEntity<DocumentView> one(@PathVariable UUID document, Caller caller) {
        return tagged(HttpStatus.OK, readers.readable(document, caller));
    }

    @Operation(summary = "Change a draft")
    @PutMapping("/documents/{document}")
    ResponseEntity<DocumentView> revise(
            @PathVariable UUID document, IfMatch ifMatch, @Valid @RequestBody Text text, Caller caller) {
        readers.readable(document, caller);
        return tagged(HttpStatus.OK, dispatching.revise(document, ifMatch, text));
    }

    @Operation(summary = "Give up a draft")
    @DeleteMapping("/documents/{document}")
    ResponseEntity<DocumentView> discard(@PathVariable UUID document, IfMatch ifMatch, Caller caller) {
        readers.readable(document, caller);
        return tagged(HttpStatus.OK, dispatching.discard(document, ifMatch));
    }

    @Operation(summary = "Sign a document (签发): it gets its number and date, and changes no more")
    @PostMapping("/documents/{document}/signature")
    @Seated("office/head")
    ResponseEntity<DocumentView> sign(
            @PathVariable UUID document, IfMatch ifMatch, @Valid @RequestBody Signature signature, Caller caller) {
        readers.readable(document, caller);
        return tagged(HttpStatus.OK, dispatching.sign(document, ifMatch, signature.number(), caller.name()));
    }

    @Operation(summary = "Register that a seal was set (用印登记)")
    @PostMapping("/documents/{document}/sealings")
    ResponseEntity<DocumentView> seal(
            @PathVariable UUID document, IfMatch ifMatch, @Valid @RequestBody NewSealing sealing, Caller caller) {
        readers.readable(document, caller);
        return tagged(
                HttpStatus.OK,
                dispatching.seal(
                        document, ifMatch, new Sealing(sealing.on(), sealing.seal(), sealing.copies(), caller.name())));
    }

    @Operation(summary = "Register that somebody received it (签收登记)")
    @PostMapping("/documents/{document}/deliveries")
    ResponseEntity<DocumentView> deliver(
            @PathVariable UUID document, IfMatch ifMatch, @Valid @RequestBody NewDelivery delivery, Caller caller) {
        readers.readable(document, caller);
        return tagged(
                HttpStatus.OK,
                dispatching.deliver(
                        document,
                        ifMatch,
                        new Delivery(delivery.on(), delivery.recipient(), delivery.how(), caller.name())));
    }

    @Operation(summary = "Laid out as GB/T 9704-2012 asks")
    @GetMapping({"/documents/{document}/pdf", "/documents/{document}/docx"})
    ResponseEntity<byte[]> paper(@PathVariable UUID document, PaperFormat format, Caller caller) throws IOException {
        return format.of(prints.of(readers.readable(document, caller)));
    }

    private static ResponseEntity<DocumentView> tagged(HttpStatus status, OutgoingDocument document) {
        return ResponseEntity.status(status).eTag(ETags.of(document.version())).body(DocumentView.of(document));
    }
}
