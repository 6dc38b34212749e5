package cn.qualityaward.award.review;

import cn.qualityaward.award.paper.Download;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.official.Letter;
import cn.qualityaward.official.LetterDocx;
import cn.qualityaward.official.LetterPdf;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Transactional(readOnly = true)
@Seated({"office/officer", "office/head"})
@RequestMapping("/api/{tenant}/award/rounds/{round}/tracks/{track}/steps/{ordinal}/collations/{application}")
class CollationController {

    private final Reviews reviews;
    private final Standings standings;
    private final Reports reports;

    CollationController(Reviews reviews, Standings standings, Reports reports) {
        this.reviews = reviews;
        this.standings = standings;
        this.reports = reports;
    }

    @Operation(
            summary =
                    "One applicant's sheets item by item, with the spread of the marks, once all of them are in (第十三条(三))")
    @GetMapping
    Collation collation(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            @PathVariable UUID application,
            Caller caller) {
        return standings.collation(reviews.desk(round, track, ordinal), application, caller.id());
    }

    @Operation(summary = "材料评审报告、现场评审报告 to be edited, as docx")
    @GetMapping("/docx")
    ResponseEntity<byte[]> docx(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            @PathVariable UUID application,
            Caller caller)
            throws IOException {
        var report = report(reviews.desk(round, track, ordinal), application, caller);
        return Download.docx(report.title(), LetterDocx.print(report));
    }

    @Operation(summary = "材料评审报告、现场评审报告 to be printed, as PDF")
    @GetMapping("/pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            @PathVariable UUID application,
            Caller caller)
            throws IOException {
        var report = report(reviews.desk(round, track, ordinal), application, caller);
        return Download.pdf(report.title(), LetterPdf.print(report));
    }

    private Letter report(Desk desk, UUID application, Caller caller) {
        var collation = standings.collation(desk, application, caller.id());
        return reports.of(desk, standings.of(desk, application).application(), collation);
    }
}
