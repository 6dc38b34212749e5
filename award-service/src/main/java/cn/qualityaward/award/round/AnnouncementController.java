package cn.qualityaward.award.round;

import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.ETags;
import cn.qualityaward.tenancy.problem.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 申报公告 of a round: an officer drafts it, the head publishes it once the media have carried it. */
@RestController
@Transactional
@RequestMapping("/api/{tenant}/award/rounds/{round}/announcement")
class AnnouncementController {

    /** @param announcement none before one was drafted */
    record Drafted(@Nullable Announcement announcement) {}

    private final Announcing announcing;
    private final Rounds rounds;
    private final RoundViews views;

    AnnouncementController(Announcing announcing, Rounds rounds, RoundViews views) {
        this.announcing = announcing;
        this.rounds = rounds;
        this.views = views;
    }

    @Operation(summary = "The announcement as it is drafted or published")
    @GetMapping
    @Transactional(readOnly = true)
    @Seated({"office/officer", "office/head"})
    ResponseEntity<Drafted> drafted(@PathVariable UUID round) {
        return tagged(rounds.required(round));
    }

    @Operation(summary = "Draft the announcement, or draft it anew, once the rules are approved (第十三条)")
    @PutMapping
    @Seated({"office/officer", "office/head"})
    ResponseEntity<Drafted> draft(
            @PathVariable UUID round, IfMatch ifMatch, @Valid @RequestBody Announcement announcement) {
        var planned = rounds.required(round);
        ifMatch.match(planned.version());
        return tagged(announcing.draft(planned, announcement));
    }

    @Operation(
            summary = "Publish the drafted announcement and open the window, once each medium's page is on file (第十三条)")
    @PostMapping
    @Seated("office/head")
    ResponseEntity<RoundViews.View> publish(@PathVariable UUID round) {
        var announced = announcing.publish(round);
        return ResponseEntity.ok().eTag(ETags.of(announced.version())).body(views.of(announced));
    }

    private static ResponseEntity<Drafted> tagged(Round round) {
        return ResponseEntity.ok().eTag(ETags.of(round.version())).body(new Drafted(round.announcement()));
    }
}
