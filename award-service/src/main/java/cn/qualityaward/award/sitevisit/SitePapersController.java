package cn.qualityaward.award.sitevisit;

import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.paper.Download;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.sitevisit.Meeting.Kind;
import cn.qualityaward.award.sitevisit.SiteVisitViews.Row;
import cn.qualityaward.official.Letter;
import cn.qualityaward.official.Roll;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is printed of a visit, and the list of all visits of a step. */
@RestController
@Transactional(readOnly = true)
@RequestMapping("/api/{tenant}/award")
@Tag(name = "sitevisit", description = "现场评审 site visits")
class SitePapersController {

    private static final String VISIT = "/applications/{application}/site-visit";

    private final Visiting visiting;
    private final SiteVisits visits;
    private final SignedPages pages;
    private final Applications applications;
    private final Programs programs;

    SitePapersController(
            Visiting visiting, SiteVisits visits, SignedPages pages, Applications applications, Programs programs) {
        this.visiting = visiting;
        this.visits = visits;
        this.pages = pages;
        this.applications = applications;
        this.programs = programs;
    }

    @Operation(summary = "Who is visited in a step, and how far that is")
    @GetMapping("/rounds/{round}/tracks/{track}/steps/{ordinal}/site-visits")
    @Seated({"office/officer", "office/head"})
    List<Row> list(
            @PathVariable UUID round, @PathVariable ApplicantKind track, @PathVariable int ordinal, Caller caller) {
        var begun = visits.findByRoundIdOrderById(round).stream()
                .filter(visit -> visit.ordinal() == ordinal)
                .collect(Collectors.toMap(SiteVisit::applicationId, Function.identity()));
        return applications.submitted(round, track).stream()
                .filter(application -> application.ordinal() >= ordinal && !application.recuses(caller.id()))
                .filter(application -> visiting.step(application)
                        .filter(step -> step.ordinal() == ordinal)
                        .isPresent())
                .map(application -> SiteVisitViews.row(application, Optional.ofNullable(begun.get(application.id()))))
                .toList();
    }

    @Operation(summary = "The plan that holds now, to be printed")
    @GetMapping(path = VISIT + "/plan/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Seated({"office/officer", "office/head", "expert/reviewer", "applicant/applicant"})
    ResponseEntity<byte[]> pdf(@PathVariable UUID application, Caller caller) throws IOException {
        var plan = plan(application, caller);
        return Download.pdf(plan);
    }

    @Operation(summary = "The plan that holds now, for a word processor")
    @GetMapping(path = VISIT + "/plan/docx", produces = Download.DOCX)
    @Seated({"office/officer", "office/head"})
    ResponseEntity<byte[]> docx(@PathVariable UUID application, Caller caller) throws IOException {
        var plan = plan(application, caller);
        return Download.docx(plan);
    }

    @Operation(summary = "The sheet to be signed at a meeting (签到表)")
    @GetMapping(path = VISIT + "/meetings/{meetingKind}/sheet", produces = MediaType.APPLICATION_PDF_VALUE)
    @Seated({"office/officer", "office/head", "expert/reviewer"})
    ResponseEntity<byte[]> sheet(@PathVariable UUID application, @PathVariable Kind meetingKind, Caller caller)
            throws IOException {
        var seen = visiting.seen(application, caller);
        Roll sheet = MeetingSheet.of(seen.application().name(), seen.visit().required(), meetingKind);
        return Download.pdf(sheet);
    }

    @Operation(summary = "One of the pages that were signed at a meeting, by its SHA-256")
    @GetMapping(VISIT + "/meetings/{meetingKind}/signed-pages/{page}")
    @Seated({"office/officer", "office/head", "expert/reviewer", "applicant/applicant"})
    ResponseEntity<byte[]> page(
            @PathVariable UUID application, @PathVariable Kind meetingKind, @PathVariable String page, Caller caller) {
        var seen = visiting.seen(application, caller);
        return pages.download(
                seen.visit().pages(meetingKind), page, seen.application().name() + meetingKind.title() + "签到表");
    }

    private Letter plan(UUID application, Caller caller) {
        var seen = visiting.seen(application, caller);
        return SitePlanPaper.of(
                seen.application().name(),
                seen.visit().required(),
                programs.policy(seen.application().roundId()).terms().office());
    }
}
