package cn.qualityaward.award.review;

import cn.qualityaward.award.application.DossierRead;
import cn.qualityaward.award.application.Reading;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.review.ConsensusViews.Row;
import cn.qualityaward.award.review.ConsensusViews.View;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.ETags;
import cn.qualityaward.tenancy.problem.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
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

/** 合议: for whoever reviewed an applicant, and for the office to look at. */
@RestController
@Transactional
@RequestMapping("/api/{tenant}/award/rounds/{round}/tracks/{track}/steps/{ordinal}/consensus")
class ConsensusController {

    record Written(@NotNull Map<String, @NotNull @Valid Agreed> agreed) {}

    record Signed(
            @NotNull Boolean agrees,
            @NotNull @Size(max = 2_000) String opinion) {}

    record Reason(@NotBlank @Size(max = 1_000) String reason) {}

    private final Reviews reviews;
    private final ConsensusDesk consensus;
    private final ConsensusViews views;
    private final Reading reading;

    ConsensusController(Reviews reviews, ConsensusDesk consensus, ConsensusViews views, Reading reading) {
        this.reading = reading;
        this.reviews = reviews;
        this.consensus = consensus;
        this.views = views;
    }

    @Operation(
            summary =
                    "Whose marks are to be agreed on; to the leader and the office also who has submitted and how far the marks lie apart (第十三条(三))")
    @GetMapping
    @Transactional(readOnly = true)
    @Seated({"expert/reviewer", "office/officer", "office/head"})
    List<Row> all(
            @PathVariable UUID round, @PathVariable ApplicantKind track, @PathVariable int ordinal, Caller caller) {
        var desk = reviews.desk(round, track, ordinal, caller);
        return caller.sitsIn("office") ? views.toOffice(desk, caller.id()) : views.toReviewer(desk, caller.id());
    }

    @Operation(
            summary =
                    "One applicant's marks side by side, and what is agreed, once all sheets are in; the reading is recorded")
    @GetMapping("/{application}")
    @Seated({"expert/reviewer", "office/officer", "office/head"})
    ResponseEntity<View> one(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            @PathVariable UUID application,
            Caller caller) {
        var desk = reviews.desk(round, track, ordinal, caller);
        var reviewed = consensus.seen(desk, application, caller);
        reading.opened(reviewed.application(), DossierRead.Part.MARKS, ordinal, caller);
        return tagged(desk, reviewed, caller);
    }

    @Operation(
            summary = "The leader writes down what is agreed: per cent of an item's points, in steps of five, and why")
    @PutMapping("/{application}")
    @Seated("expert/reviewer")
    ResponseEntity<View> write(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            @PathVariable UUID application,
            IfMatch ifMatch,
            @Valid @RequestBody Written written,
            Caller caller) {
        var desk = reviews.desk(round, track, ordinal, caller);
        var reviewed = consensus.seen(desk, application, caller.id());
        ifMatch.match(ConsensusViews.version(reviewed.consensus()));
        consensus.write(desk, reviewed, written.agreed(), caller.id());
        return tagged(desk, consensus.seen(desk, application, caller.id()), caller);
    }

    @Operation(
            summary =
                    "The leader confirms what is agreed as it was seen; it is sealed, and the others are asked to sign")
    @PostMapping("/{application}/confirmation")
    @Seated("expert/reviewer")
    ResponseEntity<View> confirm(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            @PathVariable UUID application,
            IfMatch ifMatch,
            Caller caller) {
        var desk = reviews.desk(round, track, ordinal, caller);
        var reviewed = consensus.seen(desk, application, caller.id());
        ifMatch.match(ConsensusViews.version(reviewed.consensus()));
        consensus.confirm(desk, reviewed, caller.id());
        return tagged(desk, consensus.seen(desk, application, caller.id()), caller);
    }

    @Operation(summary = "Another reviewer signs what is agreed as they saw it, or says why not (保留意见)")
    @PostMapping("/{application}/signatures")
    @Seated("expert/reviewer")
    ResponseEntity<View> sign(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            @PathVariable UUID application,
            IfMatch ifMatch,
            @Valid @RequestBody Signed signed,
            Caller caller) {
        var desk = reviews.desk(round, track, ordinal, caller);
        var reviewed = consensus.seen(desk, application, caller.id());
        ifMatch.match(ConsensusViews.version(reviewed.consensus()));
        consensus.sign(desk, reviewed, caller.id(), signed.agrees(), signed.opinion());
        return tagged(desk, consensus.seen(desk, application, caller.id()), caller);
    }

    @Operation(summary = "The leader opens it again, with the reason; what was confirmed is kept and holds no more")
    @PostMapping("/{application}/reversal")
    @Seated("expert/reviewer")
    ResponseEntity<View> takeBack(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            @PathVariable UUID application,
            @Valid @RequestBody Reason reason,
            Caller caller) {
        var desk = reviews.desk(round, track, ordinal, caller);
        consensus.takeBack(desk, consensus.seen(desk, application, caller.id()), reason.reason(), caller.id());
        return tagged(desk, consensus.seen(desk, application, caller.id()), caller);
    }

    private ResponseEntity<View> tagged(Desk desk, Reviewed reviewed, Caller caller) {
        var view = views.of(desk, reviewed, caller.id());
        return ResponseEntity.ok().eTag(ETags.of(view.version())).body(view);
    }
}
