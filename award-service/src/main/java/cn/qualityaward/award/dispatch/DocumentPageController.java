package cn.qualityaward.award.dispatch;

import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.ETags;
import cn.qualityaward.tenancy.problem.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** What an outgoing document looks like once it bears signature and seal. */
@RestController
@Transactional
@RequestMapping("/api/{tenant}/award/documents/{document}/signed-pages")
@Seated({"office/officer", "office/head"})
@Tag(name = "dispatch")
class DocumentPageController {

    private final Dispatching dispatching;
    private final DocumentReaders readers;
    private final SignedPages pages;

    DocumentPageController(Dispatching dispatching, DocumentReaders readers, SignedPages pages) {
        this.dispatching = dispatching;
        this.readers = readers;
        this.pages = pages;
    }

    @Operation(summary = "Keep the scan of a document that bears its seal, beside those there are")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<DocumentView> keep(
            @PathVariable UUID document, IfMatch ifMatch, @RequestPart("scan") MultipartFile scan, Caller caller)
            throws IOException {
        readers.readable(document, caller);
        var kept = dispatching.keep(document, ifMatch, pages.keep(scan, caller));
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag(ETags.of(kept.version()))
                .body(DocumentView.of(kept));
    }

    @Operation(summary = "One of its scans, by its SHA-256")
    @GetMapping("/{page}")
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> one(@PathVariable UUID document, @PathVariable String page, Caller caller) {
        var known = readers.readable(document, caller);
        return pages.download(known.signedPages(), page, known.text().title());
    }
}
