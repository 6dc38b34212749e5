package cn.qualityaward.award.conferral;

import cn.qualityaward.award.paper.PaperFormat;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.program.Authority;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The sheet of a request for approval, and 批复、会议纪要 by which it was decided, as it was signed. */
@RestController
@Transactional
@RequestMapping("/api/{tenant}/award/rounds/{round}/approvals/{approval}")
@Seated({"office/officer", "office/head", "government/signer", "leading-group/secretary"})
class ApprovalPageController {

    private final Approvals approvals;
    private final ApprovalSheets sheets;
    private final SignedPages pages;

    ApprovalPageController(Approvals approvals, ApprovalSheets sheets, SignedPages pages) {
        this.approvals = approvals;
        this.sheets = sheets;
        this.pages = pages;
    }

    @Operation(summary = "Keep the scan of the document by which the request was decided, beside those there are")
    @PostMapping(path = "/signed-pages", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(
            @PathVariable UUID round,
            @PathVariable UUID approval,
            @RequestPart("scan") MultipartFile scan,
            Caller caller)
            throws IOException {
        var asked = required(round, approval);
        asked.keep(pages.keep(scan, caller));
        approvals.save(asked);
    }

    @Operation(summary = "One of its scans, by its SHA-256")
    @GetMapping("/signed-pages/{page}")
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> page(@PathVariable UUID round, @PathVariable UUID approval, @PathVariable String page) {
        var asked = required(round, approval);
        return pages.download(asked.pages(), page, asked.requestNumber() + "批复");
    }

    @Operation(
            summary =
                    "Keep the scan of the document by which a body passed the request on (提报), beside those there are")
    @PostMapping(path = "/submissions/{body}/signed-pages", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(
            @PathVariable UUID round,
            @PathVariable UUID approval,
            @PathVariable Authority body,
            @RequestPart("scan") MultipartFile scan,
            Caller caller)
            throws IOException {
        var asked = required(round, approval);
        asked.keep(body, pages.keep(scan, caller));
        approvals.save(asked);
    }

    @Operation(summary = "One of its scans, by its SHA-256")
    @GetMapping("/submissions/{body}/signed-pages/{page}")
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> page(
            @PathVariable UUID round,
            @PathVariable UUID approval,
            @PathVariable Authority body,
            @PathVariable String page) {
        var asked = required(round, approval);
        return pages.download(asked.submission(body).pages(), page, asked.requestNumber() + "提报");
    }

    @Operation(summary = "报批单: the request's way through the policy's chain")
    @GetMapping({"/pdf", "/docx"})
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> sheet(@PathVariable UUID round, @PathVariable UUID approval, PaperFormat format)
            throws IOException {
        return format.of(sheets.of(required(round, approval)));
    }

    private Approval required(UUID round, UUID id) {
        return approvals.findByRoundIdOrderByIdDesc(round).stream()
                .filter(approval -> approval.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("not-found"));
    }
}
