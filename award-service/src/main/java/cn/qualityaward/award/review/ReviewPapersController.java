package cn.qualityaward.award.review;

import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.DossierRead;
import cn.qualityaward.award.application.Reading;
import cn.qualityaward.award.paper.PaperFormat;
import cn.qualityaward.award.program.ApplicantKind;
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

/** 评分表、合议记录 to be signed and kept, for whoever may see them on the screen; the reading is recorded (第二十三条). */
@RestController
@Transactional
@RequestMapping("/api/{tenant}/award/rounds/{round}/tracks/{track}/steps/{ordinal}")
class ReviewPapersController {

    private final Reviews reviews;
    private final ConsensusDesk consensus;
    private final ReviewPapers papers;
    private final Applications applications;
    private final Reading reading;

    ReviewPapersController(
            Reviews reviews, ConsensusDesk consensus, ReviewPapers papers, Applications applications, Reading reading) {
        this.reviews = reviews;
        this.consensus = consensus;
        this.papers = papers;
        this.applications = applications;
        this.reading = reading;
    }

    @Operation(summary = "评分表 of the reviewer who asks, once it is in")
    @GetMapping({"/sheets/{application}/pdf", "/sheets/{application}/docx"})
    @Seated("expert/reviewer")
    ResponseEntity<byte[]> own(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            @PathVariable UUID application,
            PaperFormat format,
            Caller caller)
            throws IOException {
        var desk = reviews.desk(round, track, ordinal, caller);
        var sheet = reviews.own(desk, application, caller.id());
        sheet.lockedAt();
        var of = applications.required(application);
        reading.opened(of, DossierRead.Part.SHEET, ordinal, caller);
        return format.of(papers.sheet(desk, sheet, of.name(), caller));
    }

    @Operation(summary = "评分表 of one reviewer for whoever may see all of them side by side, once all are in")
    @GetMapping({"/consensus/{application}/sheets/{expert}/pdf", "/consensus/{application}/sheets/{expert}/docx"})
    @Seated({"expert/reviewer", "office/officer", "office/head"})
    ResponseEntity<byte[]> another(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            @PathVariable UUID application,
            @PathVariable UUID expert,
            PaperFormat format,
            Caller caller)
            throws IOException {
        var desk = reviews.desk(round, track, ordinal, caller);
        var reviewed = seen(desk, application, caller);
        var sheet = papers.of(desk, reviewed, expert);
        return format.of(papers.sheet(desk, sheet, reviewed.application().name(), caller));
    }

    @Operation(summary = "合议记录: what was agreed on beside what each of them marked (第十三条(三))")
    @GetMapping({"/consensus/{application}/pdf", "/consensus/{application}/docx"})
    @Seated({"expert/reviewer", "office/officer", "office/head"})
    ResponseEntity<byte[]> consensus(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            @PathVariable UUID application,
            PaperFormat format,
            Caller caller)
            throws IOException {
        var desk = reviews.desk(round, track, ordinal, caller);
        var reviewed = seen(desk, application, caller);
        return format.of(papers.consensus(desk, reviewed)
                .orElseThrow(() -> Refusal.conflict("consensus-unconfirmed")
                        .article(desk.step().kind().article())));
    }

    private Reviewed seen(Desk desk, UUID application, Caller caller) {
        var reviewed = consensus.seen(desk, application, caller);
        reading.opened(
                reviewed.application(), DossierRead.Part.MARKS, desk.step().ordinal(), caller);
        return reviewed;
    }
}
