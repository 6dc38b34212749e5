package cn.qualityaward.award.deliberation;

import cn.qualityaward.award.paper.SignedPages;
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

/** 会议纪要 or, of a written circulation (书面传签), what was circulated, as it was signed. */
@RestController
@Transactional
@RequestMapping("/api/{tenant}/award/rounds/{round}/resolution/signed-pages")
class ResolutionPageController {

    private final Resolutions resolutions;
    private final SignedPages pages;
    private final Withholding withholding;

    ResolutionPageController(Resolutions resolutions, SignedPages pages, Withholding withholding) {
        this.resolutions = resolutions;
        this.pages = pages;
        this.withholding = withholding;
    }

    @Operation(summary = "Keep the scan of what was signed of the resolution that holds, beside those there are")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Seated({"office/officer", "office/head", "leading-group/secretary", "government/signer"})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@PathVariable UUID round, @RequestPart("scan") MultipartFile scan, Caller caller) throws IOException {
        withholding.requireNothing(round, caller);
        var resolution = resolutions
                .standing(round)
                .orElseThrow(() -> Refusal.conflict("list-unresolved").article(Resolution.ARTICLE));
        resolution.keep(pages.keep(scan, caller));
        resolutions.saveAndFlush(resolution);
    }

    @Operation(summary = "One of its scans, or of a resolution that was taken back, by its SHA-256")
    @GetMapping("/{page}")
    @Transactional(readOnly = true)
    @Seated({"leading-group/secretary", "leading-group/member", "government/signer", "office/officer", "office/head"})
    ResponseEntity<byte[]> page(@PathVariable UUID round, @PathVariable String page, Caller caller) {
        withholding.requireNothing(round, caller);
        var kept = resolutions.findByRoundIdOrderById(round).stream()
                .flatMap(resolution -> resolution.pages().stream())
                .toList();
        return pages.download(kept, page, "审议决定");
    }
}
