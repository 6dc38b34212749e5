package cn.qualityaward.award.recommendation;

import cn.qualityaward.award.application.Readership;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** 推荐意见 and the two signed and sealed pages: the check's and the recommendation's, each uploaded by whoever signed. */
@RestController
@Transactional
@Seated({
    "county/board",
    "county/signer",
    "department/signer",
    "association/signer",
    "office/officer",
    "office/head",
    "leading-group/secretary",
    "government/signer"
})
@RequestMapping("/api/{tenant}/award/applications/{application}")
class OpinionController {

    /**
     * @param signer the name of who signed it here
     * @param signedOn 签署日期, of a paper the day that stands on it
     * @param paper the number of the paper it was entered from
     * @param corrected whether it says so since a correction (更正)
     */
    record Opinion(
            String unit,
            boolean recommended,
            String opinion,
            @Nullable String signer,
            Instant signedAt,
            LocalDate signedOn,
            @Nullable String paper,
            List<SignedPage> signedPages,
            boolean corrected) {}

    private final Readership readership;
    private final Recommenders recommenders;
    private final Recommendations.Signatures signatures;
    private final Recommendations.LocalChecks checks;
    private final SignedPages pages;

    OpinionController(
            Readership readership,
            Recommenders recommenders,
            Recommendations.Signatures signatures,
            Recommendations.LocalChecks checks,
            SignedPages pages) {
        this.readership = readership;
        this.recommenders = recommenders;
        this.signatures = signatures;
        this.checks = checks;
        this.pages = pages;
    }

    @Operation(summary = "Whether it was recommended and with what opinion; nothing while nobody signed")
    @GetMapping("/recommendations")
    @Transactional(readOnly = true)
    List<Opinion> signed(@PathVariable UUID application, Caller caller) {
        return signatures.standing(readership.readable(application, caller).id()).stream()
                .map(OpinionController::opinion)
                .toList();
    }

    @Operation(summary = "Upload the signed and sealed recommendation; whoever signed does")
    @PostMapping(path = "/recommendations/signed-pages", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Seated({"county/signer", "department/signer", "association/signer"})
    @ResponseStatus(HttpStatus.CREATED)
    Opinion keepRecommendation(@PathVariable UUID application, @RequestPart("scan") MultipartFile scan, Caller caller)
            throws IOException {
        var signed = signed(readership.readable(application, caller).id());
        recommenders.requireOwn(caller, signed.unit(), "signer");
        signed.keep(pages.keep(scan, caller));
        return opinion(signatures.save(signed));
    }

    @Operation(summary = "One of its signed and sealed pages, by its SHA-256")
    @GetMapping("/recommendations/signed-pages/{page}")
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> recommendation(@PathVariable UUID application, @PathVariable String page, Caller caller) {
        var read = readership.readable(application, caller);
        return pages.download(signed(read.id()).signedPages(), page, "推荐意见-" + read.name());
    }

    @Operation(summary = "Upload the signed and sealed page of a check of truth and completeness; whoever checked does")
    @PostMapping(path = "/local-checks/{check}/signed-pages", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Seated({"county/board", "department/signer", "association/signer"})
    @ResponseStatus(HttpStatus.CREATED)
    LocalCheckController.Checked keepCheck(
            @PathVariable UUID application,
            @PathVariable UUID check,
            @RequestPart("scan") MultipartFile scan,
            Caller caller)
            throws IOException {
        var checked = checks.required(readership.readable(application, caller), check);
        recommenders.requireOwn(caller, checked.unit(), "board");
        checked.keep(pages.keep(scan, caller));
        return LocalCheckController.Checked.of(checks.save(checked));
    }

    @Operation(summary = "One of its signed and sealed pages, by its SHA-256")
    @GetMapping("/local-checks/{check}/signed-pages/{page}")
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> check(
            @PathVariable UUID application, @PathVariable UUID check, @PathVariable String page, Caller caller) {
        var read = readership.readable(application, caller);
        return pages.download(checks.required(read, check).signedPages(), page, "真实性完整性审查意见-" + read.name());
    }

    private Recommendation signed(UUID application) {
        return signatures.standing(application).orElseThrow(() -> Refusal.unknown("not-found"));
    }

    private static Opinion opinion(Recommendation signed) {
        return new Opinion(
                signed.unit(),
                signed.recommended(),
                signed.opinion(),
                signed.signer(),
                signed.signedAt(),
                signed.signedOn(),
                signed.paper(),
                signed.signedPages(),
                signed.corrected());
    }
}
