package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.publicnotice.Splitting.Split;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
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

/** 分开办理, with the document by which it was decided, as that was signed. */
@RestController
@Seated({"leading-group/secretary", "leading-group/member", "government/signer", "office/officer", "office/head"})
@RequestMapping("/api/{tenant}/award")
class HoldSplitController {

    record Record(Split decided, List<SignedPage> pages) {

        static Record of(PublicNotice notice) {
            return new Record(Objects.requireNonNull(notice.split()), notice.splitPages());
        }
    }

    private final HoldSplitting holds;
    private final SignedPages pages;
    private final Programs programs;

    HoldSplitController(HoldSplitting holds, SignedPages pages, Programs programs) {
        this.holds = holds;
        this.pages = pages;
        this.programs = programs;
    }

    @Operation(
            summary =
                    "Decide that a name objected to holds up nobody else, where the policy holds the whole list (第十五条)")
    @PostMapping("/rounds/{round}/hold-split")
    @Seated({"leading-group/secretary", "government/signer"})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void split(@PathVariable UUID round, @Valid @RequestBody Split split, Caller caller) {
        holds.split(round, split, programs.policy(round).deliberator().decidedBy(caller));
    }

    @Operation(summary = "By what the hold of a notice's list was taken apart, with its reason and what was signed")
    @GetMapping("/notices/{notice}/hold-split")
    Record decided(@PathVariable UUID notice, Caller caller) {
        return Record.of(holds.decided(notice, caller.id()));
    }

    @Operation(summary = "Keep the scan of that document, beside those there are")
    @PostMapping(path = "/notices/{notice}/hold-split/signed-pages", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Seated({"office/officer", "office/head", "leading-group/secretary", "government/signer"})
    @ResponseStatus(HttpStatus.CREATED)
    @Transactional
    Record keep(@PathVariable UUID notice, @RequestPart("scan") MultipartFile scan, Caller caller) throws IOException {
        return Record.of(holds.keep(notice, pages.keep(scan, caller), caller.id()));
    }

    @Operation(summary = "One of its scans, by its SHA-256")
    @GetMapping("/notices/{notice}/hold-split/signed-pages/{page}")
    ResponseEntity<byte[]> page(@PathVariable UUID notice, @PathVariable String page, Caller caller) {
        return pages.download(holds.decided(notice, caller.id()).splitPages(), page, "分开办理决定");
    }
}
