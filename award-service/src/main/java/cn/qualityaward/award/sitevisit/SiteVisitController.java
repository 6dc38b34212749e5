package cn.qualityaward.award.sitevisit;

import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.sitevisit.Meeting.Attendance;
import cn.qualityaward.award.sitevisit.Meeting.Kind;
import cn.qualityaward.award.sitevisit.SiteVisitViews.View;
import cn.qualityaward.award.sitevisit.Visiting.Seen;
import cn.qualityaward.award.sitevisit.Visiting.Side;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.ETags;
import cn.qualityaward.tenancy.problem.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** 现场评审 of one applicant: planned and released by the office, its meetings signed in by the team's leader. */
@RestController
@Transactional
@RequestMapping("/api/{tenant}/award/applications/{application}/site-visit")
@Tag(name = "sitevisit", description = "现场评审 site visits")
class SiteVisitController {

    record Releasing(@Nullable @Size(max = 1_000) String reason) {}

    private final Visiting visiting;
    private final SiteVisitViews views;
    private final SignedPages pages;
    private final ProcedureClock clock;

    SiteVisitController(Visiting visiting, SiteVisitViews views, SignedPages pages, ProcedureClock clock) {
        this.visiting = visiting;
        this.views = views;
        this.pages = pages;
        this.clock = clock;
    }

    @Operation(summary = "The visit: what was released of it, and to the office and the team what it was drawn up from")
    @GetMapping
    @Transactional(readOnly = true)
    @Seated({"office/officer", "office/head", "expert/reviewer", "applicant/applicant"})
    ResponseEntity<View> one(@PathVariable UUID application, Caller caller) {
        return tagged(HttpStatus.OK, visiting.seen(application, caller), caller);
    }

    @Operation(summary = "Draw up the plan (现场评审实施方案); nobody else sees it before it is released")
    @PutMapping("/plan")
    @Seated({"office/officer", "office/head"})
    ResponseEntity<View> draft(
            @PathVariable UUID application, IfMatch ifMatch, @Valid @RequestBody SitePlan plan, Caller caller) {
        return changed(
                HttpStatus.OK,
                application,
                ifMatch,
                caller,
                seen -> seen.visit().draft(plan));
    }

    @Operation(summary = "Release the plan to the applicant and the team; one that follows another says why")
    @PostMapping("/releases")
    @Seated({"office/officer", "office/head"})
    ResponseEntity<View> release(
            @PathVariable UUID application, IfMatch ifMatch, @Valid @RequestBody Releasing releasing, Caller caller) {
        return changed(
                HttpStatus.CREATED,
                application,
                ifMatch,
                caller,
                seen -> seen.visit().release(visiting.team(seen), releasing.reason(), caller.name(), clock.now()));
    }

    @Operation(summary = "Sign a meeting in (签到): its leader there, or the office off the page that was signed")
    @PutMapping("/meetings/{meetingKind}")
    @Seated({"office/officer", "office/head", "expert/reviewer"})
    ResponseEntity<View> signIn(
            @PathVariable UUID application,
            @PathVariable Kind meetingKind,
            IfMatch ifMatch,
            @Valid @RequestBody Attendance attendance,
            Caller caller) {
        return changed(HttpStatus.OK, application, ifMatch, caller, seen -> {
            if (seen.side() == Side.OFFICE) {
                seen.visit().enterSigned(meetingKind, attendance, caller.name(), clock.now(), clock.today());
            } else {
                seen.visit().signIn(meetingKind, attendance, visiting.member(seen, caller), clock.now(), clock.today());
            }
        });
    }

    @Operation(summary = "Keep the scan of what was signed at a meeting, beside those there are")
    @PostMapping(path = "/meetings/{meetingKind}/signed-pages", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Seated({"office/officer", "office/head", "expert/reviewer"})
    ResponseEntity<View> keep(
            @PathVariable UUID application,
            @PathVariable Kind meetingKind,
            IfMatch ifMatch,
            @RequestPart("scan") MultipartFile scan,
            Caller caller)
            throws IOException {
        var seen = visiting.open(application, caller);
        if (seen.side() == Side.TEAM) {
            seen.visit().requireLeader(caller.id());
        }
        var page = pages.keep(scan, caller);
        return changed(
                HttpStatus.CREATED, seen, ifMatch, caller, one -> one.visit().keep(meetingKind, page));
    }

    private ResponseEntity<View> changed(
            HttpStatus status, UUID application, IfMatch ifMatch, Caller caller, Consumer<Seen> change) {
        return changed(status, visiting.open(application, caller), ifMatch, caller, change);
    }

    private ResponseEntity<View> changed(
            HttpStatus status, Seen seen, IfMatch ifMatch, Caller caller, Consumer<Seen> change) {
        ifMatch.match(SiteVisitViews.version(seen.visit()));
        change.accept(seen);
        visiting.keep(seen.visit());
        return tagged(status, seen, caller);
    }

    private ResponseEntity<View> tagged(HttpStatus status, Seen seen, Caller caller) {
        return ResponseEntity.status(status)
                .eTag(ETags.of(SiteVisitViews.version(seen.visit())))
                .body(views.of(seen, caller));
    }
}
