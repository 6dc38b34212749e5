package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.publicnotice.Removal.Decision;
import cn.qualityaward.award.publicnotice.Removals.Put;
import cn.qualityaward.award.publicnotice.Removing.Proposing;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
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
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** 取消: put by the office to whoever deliberates, who decides with the signed document. */
@RestController
@Seated({"leading-group/secretary", "government/signer"})
@RequestMapping("/api/{tenant}/award/objections")
class RemovalController {

    private final Removing removing;
    private final Removals removals;
    private final SignedPages pages;

    RemovalController(Removing removing, Removals removals, SignedPages pages) {
        this.removing = removing;
        this.removals = removals;
        this.pages = pages;
    }

    @Operation(
            summary = "Find an objection right and put it to whoever deliberates to take the name off (提请取消)",
            description = "application: whom it turned out to be about, where the objection itself names nobody.")
    @PostMapping("/{objection}/proposal")
    @Seated({"office/officer", "office/head"})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void propose(@PathVariable UUID objection, @Valid @RequestBody Proposing proposing, Caller caller) {
        removing.propose(objection, proposing, ObjectionController.of(caller));
    }

    @Operation(summary = "Objections that were put to the caller's body to take a name off, and what was decided")
    @GetMapping("/removals")
    List<Put> put(Caller caller) {
        return removals.of(caller);
    }

    @Operation(summary = "Take the name off the list or leave it on, by a document that was signed (第十五条)")
    @PostMapping(path = "/{objection}/removal", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    void decide(
            @PathVariable UUID objection,
            @Valid @RequestPart("decision") Decision decision,
            @RequestPart("scan") MultipartFile scan,
            Caller caller)
            throws IOException {
        var by = removing.deliberator(objection).decidedBy(caller);
        removing.decide(objection, decision, List.of(pages.keep(scan, caller)), by);
    }

    @Operation(summary = "The signed document by which it was decided, by its SHA-256")
    @GetMapping("/{objection}/removal/signed-pages/{page}")
    @Seated({"leading-group/secretary", "government/signer", "office/officer", "office/head"})
    ResponseEntity<byte[]> page(@PathVariable UUID objection, @PathVariable String page, Caller caller) {
        return pages.download(removals.pages(objection, caller.id()), page, "取消决定");
    }
}
