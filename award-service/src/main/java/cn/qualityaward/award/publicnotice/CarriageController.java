package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.program.PolicySource;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** 官方网站同步公示 of a notice, with the pages that show it. */
@RestController
@Seated({"office/officer", "office/head"})
@RequestMapping("/api/{tenant}/award/notices/{notice}/carriage")
class CarriageController {

    /** @param recorded as it was entered, the last of them in force */
    record Record(@Nullable Integer version, List<Carriage> recorded, List<SignedPage> pages) {

        static Record of(PublicNotice notice) {
            return new Record(notice.version(), notice.carriages(), notice.carriagePages());
        }
    }

    private final Carrying carrying;
    private final SignedPages pages;
    private final PolicySource tenant;

    CarriageController(Carrying carrying, SignedPages pages, PolicySource tenant) {
        this.carrying = carrying;
        this.pages = pages;
        this.tenant = tenant;
    }

    @Operation(summary = "Where and since when an official website carries the notice, as it was entered")
    @GetMapping
    Record carriage(@PathVariable UUID notice) {
        return Record.of(carrying.of(notice));
    }

    @Operation(
            summary = "Record the address and the time at which an official website carried the notice (第十四条)",
            description =
                    "Where the policy asks for it, the days of the notice count from then, or from its publication"
                            + " here, whichever came later.")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Record record(@PathVariable UUID notice, @Valid @RequestBody Carriage.Text text) {
        return Record.of(carrying.record(notice, text, tenant.calendar()));
    }

    @Operation(
            summary = "Correct what was entered, with the reason; the end of the notice never moves to an earlier day")
    @PostMapping("/corrections")
    @ResponseStatus(HttpStatus.CREATED)
    Record correct(@PathVariable UUID notice, IfMatch ifMatch, @Valid @RequestBody Carriage.Correction correction) {
        return Record.of(carrying.correct(notice, ifMatch, correction, tenant.calendar()));
    }

    @Operation(summary = "Keep a page or screenshot that shows it")
    @PostMapping(path = "/scans", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Transactional
    Record keep(@PathVariable UUID notice, @RequestPart("scan") MultipartFile scan, Caller caller) throws IOException {
        return Record.of(carrying.keep(notice, pages.keep(scan, caller)));
    }

    @Operation(summary = "One of its pages, by its SHA-256")
    @GetMapping("/scans/{page}")
    ResponseEntity<byte[]> one(@PathVariable UUID notice, @PathVariable String page) {
        var carried = carrying.of(notice);
        return pages.download(carried.carriagePages(), page, carried.title());
    }
}
