package cn.qualityaward.award.review;

import cn.qualityaward.award.application.DossierRead;
import cn.qualityaward.award.application.Reading;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.review.ReportViews.Row;
import cn.qualityaward.award.review.ReportViews.View;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.ETags;
import cn.qualityaward.tenancy.problem.IfMatch;
import cn.qualityaward.tenancy.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 材料评审报告、现场评审报告: written and issued by whoever leads, read by who reviewed the applicant and by the office. */
@RestController
@Transactional
@Seated({"expert/reviewer", "office/officer", "office/head"})
@RequestMapping("/api/{tenant}/award/rounds/{round}/tracks/{track}/steps/{ordinal}/reports")
class ReportController {

    /** @param reason why it is issued anew; empty for the first edition */
    record Issuing(@NotNull @Size(max = 1_000) String reason) {}

    private final Reviews reviews;
    private final ReportDesk reports;
    private final ReportViews views;
    private final Reading reading;

    ReportController(Reviews reviews, ReportDesk reports, ReportViews views, Reading reading) {
        this.reviews = reviews;
        this.reports = reports;
        this.views = views;
        this.reading = reading;
    }

    @Operation(summary = "How far the reports on who stands in a step are (第十三条(三)、(四))")
    @GetMapping
    @Transactional(readOnly = true)
    List<Row> all(
            @PathVariable UUID round, @PathVariable ApplicantKind track, @PathVariable int ordinal, Caller caller) {
        return views.all(desk(round, track, ordinal, caller), caller);
    }

    @Operation(
            summary =
                    "The report on one applicant: what is written to its writer and the office, what was issued to all who reviewed it")
    @GetMapping("/{application}")
    ResponseEntity<View> one(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            @PathVariable UUID application,
            Caller caller) {
        var desk = desk(round, track, ordinal, caller);
        var reviewed = reports.seen(desk, application, caller);
        reading.opened(reviewed.application(), DossierRead.Part.MARKS, ordinal, caller);
        return tagged(desk, reviewed, caller);
    }

    @Operation(summary = "What the report says of the items, and its opinion")
    @PutMapping("/{application}")
    ResponseEntity<View> write(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            @PathVariable UUID application,
            IfMatch ifMatch,
            @Valid @RequestBody ReportText text,
            Caller caller) {
        var desk = desk(round, track, ordinal, caller);
        var reviewed = reports.seen(desk, application, caller);
        ifMatch.match(version(desk, reviewed));
        reports.write(desk, reviewed, text, caller);
        return tagged(desk, reviewed, caller);
    }

    @Operation(summary = "Issue the report as it was seen (出具): the paper is made and kept under its SHA-256")
    @PostMapping("/{application}/editions")
    ResponseEntity<View> issue(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            @PathVariable UUID application,
            IfMatch ifMatch,
            @Valid @RequestBody Issuing issuing,
            Caller caller) {
        var desk = desk(round, track, ordinal, caller);
        var reviewed = reports.seen(desk, application, caller);
        ifMatch.match(version(desk, reviewed));
        reports.issue(desk, reviewed, issuing.reason(), caller);
        return tagged(desk, reviewed, caller);
    }

    /** A step of which there are reports. */
    private Desk desk(UUID round, ApplicantKind track, int ordinal, Caller caller) {
        var desk = reviews.desk(round, track, ordinal, caller);
        if (!desk.isReported()) {
            throw Refusal.unknown("not-found");
        }
        return desk;
    }

    private int version(Desk desk, Reviewed reviewed) {
        return ReportViews.version(reports.begun(desk, reviewed).orElse(null));
    }

    private ResponseEntity<View> tagged(Desk desk, Reviewed reviewed, Caller caller) {
        var view = views.of(desk, reviewed, caller);
        return ResponseEntity.ok().eTag(ETags.of(view.version())).body(view);
    }
}
