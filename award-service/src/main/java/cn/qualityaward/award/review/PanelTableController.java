package cn.qualityaward.award.review;

import cn.qualityaward.award.paper.Download;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.official.Roll;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 陈述答辩评分总表: for the office, and for whoever presides over the panel. */
@RestController
@Transactional(readOnly = true)
@Seated({"office/officer", "office/head", "expert/reviewer"})
@RequestMapping("/api/{tenant}/award/rounds/{round}/tracks/{track}/steps/{ordinal}/panel-table")
class PanelTableController {

    private final Reviews reviews;
    private final PanelTables tables;
    private final Rounds rounds;

    PanelTableController(Reviews reviews, PanelTables tables, Rounds rounds) {
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
        return tables.of(reviews.desk(round, track, ordinal), caller);
    }

    @Operation(summary = "陈述答辩评分总表 to be signed, as PDF")
    @GetMapping(path = "/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> pdf(
            @PathVariable UUID round, @PathVariable ApplicantKind track, @PathVariable int ordinal, Caller caller)
            throws IOException {
        var paper = paper(round, track, ordinal, caller);
        return Download.pdf(paper);
    }

    @Operation(summary = "陈述答辩评分总表 for a word processor")
    @GetMapping(path = "/docx", produces = Download.DOCX)
    ResponseEntity<byte[]> docx(
            @PathVariable UUID round, @PathVariable ApplicantKind track, @PathVariable int ordinal, Caller caller)
            throws IOException {
        var paper = paper(round, track, ordinal, caller);
        return Download.docx(paper);
    }

    private Roll paper(UUID id, ApplicantKind track, int ordinal, Caller caller) {
        var desk = reviews.desk(id, track, ordinal);
        var table = tables.of(desk, caller);
        if (!table.over()) {
            throw Refusal.conflict("panel-table-early")
                    .article(desk.step().kind().article());
        }
        return PanelTablePaper.of(table, rounds.required(id).title(), track);
    }
}
