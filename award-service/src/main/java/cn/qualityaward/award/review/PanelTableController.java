package cn.qualityaward.award.review;

import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.DossierRead;
import cn.qualityaward.award.application.Reading;
import cn.qualityaward.award.paper.PaperFormat;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 陈述答辩评分总表: for the office, and for whoever presides over the panel. */
@RestController
@Transactional
@Seated({"office/officer", "office/head", "expert/reviewer"})
@RequestMapping("/api/{tenant}/award/rounds/{round}/tracks/{track}/steps/{ordinal}/panel-table")
class PanelTableController {

    private final Reviews reviews;
    private final PanelTables tables;
    private final Rounds rounds;
    private final Applications applications;
    private final Reading reading;

    PanelTableController(
            Reviews reviews, PanelTables tables, Rounds rounds, Applications applications, Reading reading) {
        this.applications = applications;
        this.reading = reading;
        this.reviews = reviews;
        this.tables = tables;
        this.rounds = rounds;
    }

    @Operation(
            summary =
                    "The whole defense panel's marks in the order of the lot, once every sheet is in; before that how many are (第十三条(五))")
    @GetMapping
    PanelTable table(
            @PathVariable UUID round, @PathVariable ApplicantKind track, @PathVariable int ordinal, Caller caller) {
        return read(reviews.desk(round, track, ordinal, caller), caller);
    }

    @Operation(summary = "陈述答辩评分总表 to be signed")
    @GetMapping({"/pdf", "/docx"})
    ResponseEntity<byte[]> paper(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            PaperFormat format,
            Caller caller)
            throws IOException {
        var desk = reviews.desk(round, track, ordinal, caller);
        var table = read(desk, caller);
        if (!table.over()) {
            throw Refusal.conflict("panel-table-early")
                    .article(desk.step().kind().article());
        }
        return format.of(PanelTablePaper.of(table, rounds.required(round).title(), track));
    }

    /** Whose marks it tells has been opened (第二十三条). */
    private PanelTable read(Desk desk, Caller caller) {
        var table = tables.of(desk, caller);
        table.rows().stream()
                .filter(row -> row.mean() != null)
                .forEach(row -> reading.opened(
                        applications.required(row.application()),
                        DossierRead.Part.MARKS,
                        desk.step().ordinal(),
                        caller));
        return table;
    }
}
