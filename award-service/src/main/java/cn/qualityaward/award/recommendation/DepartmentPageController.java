package cn.qualityaward.award.recommendation;

import cn.qualityaward.award.application.Readership;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** 部门意见 under the department's own seal: whoever checked uploads what the departments gave them. */
@RestController
@Transactional
@RequestMapping("/api/{tenant}/award/applications/{application}/local-checks/{check}/department-pages")
class DepartmentPageController {

    private final Readership readership;
    private final Recommenders recommenders;
    private final Recommendations.LocalChecks checks;
    private final SignedPages pages;

    DepartmentPageController(
            Readership readership, Recommenders recommenders, Recommendations.LocalChecks checks, SignedPages pages) {
        this.readership = readership;
        this.recommenders = recommenders;
        this.checks = checks;
        this.pages = pages;
    }

    @Operation(
            summary = "Upload a department's opinion as it was sealed; whoever checked does",
            description = "The department by the name under which the check has its opinion.")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Seated({"county/board", "department/signer", "association/signer"})
    @ResponseStatus(HttpStatus.CREATED)
    LocalCheckController.Checked keep(
            @PathVariable UUID application,
            @PathVariable UUID check,
            @RequestParam String department,
            @RequestPart("scan") MultipartFile scan,
            Caller caller)
            throws IOException {
        var checked = checks.required(readership.readable(application, caller), check);
        recommenders.requireOwn(caller, checked.unit(), "board");
        checked.keep(department, pages.keep(scan, caller));
        return LocalCheckController.Checked.of(checks.save(checked));
    }

    @Operation(summary = "One of them, by its SHA-256")
    @GetMapping("/{page}")
    @Transactional(readOnly = true)
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
    ResponseEntity<byte[]> page(
            @PathVariable UUID application, @PathVariable UUID check, @PathVariable String page, Caller caller) {
        var read = readership.readable(application, caller);
        var sealed = checks.required(read, check).departmentPages().stream()
                .map(DepartmentPage::page)
                .toList();
        return pages.download(sealed, page, "部门意见-" + read.name());
    }
}
