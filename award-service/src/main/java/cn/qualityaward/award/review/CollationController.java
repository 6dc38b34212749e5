package cn.qualityaward.award.review;

import cn.qualityaward.award.application.DossierRead;
import cn.qualityaward.award.application.Reading;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Transactional
@Seated({"office/officer", "office/head"})
@RequestMapping("/api/{tenant}/award/rounds/{round}/tracks/{track}/steps/{ordinal}/collations/{application}")
class CollationController {

    private final Reviews reviews;
    private final Standings standings;
    private final ReportPapers reports;
    private final Reading reading;

    CollationController(Reviews reviews, Standings standings, ReportPapers reports, Reading reading) {
        this.reading = reading;
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
        var desk = reviews.desk(round, track, ordinal, caller);
        var collation = collation(desk, application, caller);
        return collation.issuedBy(
                reports.issuer(desk, standings.of(desk, application).application()));
    }

    private Collation collation(Desk desk, UUID id, Caller caller) {
        var collation = standings.collation(desk, id, caller.id());
        var application = standings.of(desk, id).application();
        reading.opened(application, DossierRead.Part.MARKS, desk.step().ordinal(), caller);
        return collation;
    }
}
