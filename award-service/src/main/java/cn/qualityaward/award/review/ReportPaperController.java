package cn.qualityaward.award.review;

import cn.qualityaward.award.application.DossierRead;
import cn.qualityaward.award.application.Reading;
import cn.qualityaward.award.paper.Download;
import cn.qualityaward.award.paper.PaperFormat;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.IfMatch;
import cn.qualityaward.tenancy.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** 评审报告 on paper: the draft, every edition as it was issued, and its scans; the reading is recorded (第二十三条). */
@RestController
@Transactional
@Seated({"expert/reviewer", "office/officer", "office/head"})
@RequestMapping("/api/{tenant}/award/rounds/{round}/tracks/{track}/steps/{ordinal}/reports/{application}")
class ReportPaperController {

    private final Reviews reviews;
    private final ReportDesk reports;
    private final ReportPapers papers;
    private final SignedPages pages;
    private final Reading reading;

    ReportPaperController(
            Reviews reviews, ReportDesk reports, ReportPapers papers, SignedPages pages, Reading reading) {
        this.reviews = reviews;
        this.reports = reports;
        this.papers = papers;
        this.pages = pages;
        this.reading = reading;
    }

    @Operation(summary = "The report as it is written so far, marked as a draft (草稿); of a defense its summary")
    @GetMapping({"/pdf", "/docx"})
    ResponseEntity<byte[]> draft(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            @PathVariable UUID application,
            PaperFormat format,
            Caller caller)
            throws IOException {
        var desk = reviews.desk(round, track, ordinal, caller);
        var reviewed = seen(desk, application, caller);
        reports.requireInsight(desk, reviewed, caller);
        return format.of(papers.draft(desk, reviewed, reports.of(desk, reviewed).text(), caller));
    }

    @Operation(summary = "One edition: the very paper that was issued")
    @GetMapping("/editions/{number}")
    ResponseEntity<byte[]> edition(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            @PathVariable UUID application,
            @PathVariable int number,
            Caller caller)
            throws IOException {
        var desk = reviews.desk(round, track, ordinal, caller);
        var reviewed = seen(desk, application, caller);
        var edition = editions(desk, reviewed, caller).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("not-found"));
        try (var content = pages.content(edition.paper())) {
            return Download.of(
                    reviewed.application().name() + ReportPaper.title(desk.step()) + ".pdf",
                    MediaType.APPLICATION_PDF,
                    content.readAllBytes());
        }
    }

    @Operation(
            summary = "Keep a scan of the edition that stands, signed and sealed: whoever keeps it names that edition")
    @PostMapping(path = "/pages", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            @PathVariable UUID application,
            IfMatch ifMatch,
            @RequestPart("scan") MultipartFile scan,
            Caller caller)
            throws IOException {
        var desk = reviews.desk(round, track, ordinal, caller);
        var reviewed = reports.seen(desk, application, caller);
        reports.begun(desk, reviewed).flatMap(ReviewReport::issued).ifPresent(last -> ifMatch.match(last.number()));
        reports.keep(desk, reviewed, pages.keep(scan, caller), caller);
    }

    @Operation(summary = "One of the scans, by its SHA-256")
    @GetMapping("/pages/{page}")
    ResponseEntity<byte[]> page(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            @PathVariable UUID application,
            @PathVariable String page,
            Caller caller) {
        var desk = reviews.desk(round, track, ordinal, caller);
        var reviewed = seen(desk, application, caller);
        List<SignedPage> kept = editions(desk, reviewed, caller).stream()
                .flatMap(one -> one.pages().stream())
                .toList();
        return pages.download(kept, page, reviewed.application().name() + ReportPaper.title(desk.step()));
    }

    private List<Edition> editions(Desk desk, Reviewed reviewed, Caller caller) {
        if (!reports.isReadable(reviewed, caller)) {
            reviewed.standing().requireComplete(desk);
        }
        return reports.begun(desk, reviewed).map(ReviewReport::editions).orElse(List.of());
    }

    private Reviewed seen(Desk desk, UUID application, Caller caller) {
        var reviewed = reports.seen(desk, application, caller);
        reading.opened(
                reviewed.application(), DossierRead.Part.MARKS, desk.step().ordinal(), caller);
        return reviewed;
    }
}
