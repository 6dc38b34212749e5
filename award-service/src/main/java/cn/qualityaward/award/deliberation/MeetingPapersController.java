package cn.qualityaward.award.deliberation;

import cn.qualityaward.award.paper.Download;
import cn.qualityaward.award.paper.PaperFormat;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Rounds;
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

/** What is printed of a meeting, and what was signed of it. */
@RestController
@Transactional(readOnly = true)
@Seated({"leading-group/secretary", "leading-group/member", "government/signer", "office/officer", "office/head"})
@RequestMapping("/api/{tenant}/award/rounds/{round}/meetings/{meeting}")
class MeetingPapersController {

    private final Meetings meetings;
    private final PrintedMinutes printed;
    private final Programs programs;
    private final Rounds rounds;
    private final SignedPages pages;
    private final Withholding withholding;

    MeetingPapersController(
            Meetings meetings,
            PrintedMinutes printed,
            Programs programs,
            Rounds rounds,
            SignedPages pages,
            Withholding withholding) {
        this.meetings = meetings;
        this.printed = printed;
        this.programs = programs;
        this.rounds = rounds;
        this.pages = pages;
        this.withholding = withholding;
    }

    @Operation(summary = "会议通知")
    @GetMapping({"/notice/pdf", "/notice/docx"})
    ResponseEntity<byte[]> notice(@PathVariable UUID round, @PathVariable UUID meeting, PaperFormat format)
            throws IOException {
        return format.of(MeetingPapers.notice(
                meetings.required(round, meeting), rounds.required(round).title(), programs.policy(round)));
    }

    @Operation(summary = "签到表 to be signed")
    @GetMapping(path = "/sheet/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> sheet(@PathVariable UUID round, @PathVariable UUID meeting) throws IOException {
        var sheet = MeetingPapers.sheet(
                meetings.required(round, meeting), rounds.required(round).title());
        return Download.pdf(sheet);
    }

    @Operation(summary = "会议纪要 of the office's own meeting, to be signed, for a word processor")
    @GetMapping(path = "/minutes/docx", produces = Download.DOCX)
    ResponseEntity<byte[]> minutes(@PathVariable UUID round, @PathVariable UUID meeting, Caller caller)
            throws IOException {
        withholding.requireNothing(round, caller);
        var held = meetings.required(round, meeting);
        var text = held.minutes();
        if (text == null) {
            throw Refusal.conflict("meeting-unminuted").article(Meeting.ARTICLE);
        }
        return Download.docx(printed.of(held, text));
    }

    @Operation(summary = "One of the pages that were signed")
    @GetMapping("/signed-pages/{page}")
    ResponseEntity<byte[]> page(
            @PathVariable UUID round, @PathVariable UUID meeting, @PathVariable String page, Caller caller) {
        withholding.requireNothing(round, caller);
        return pages.download(meetings.required(round, meeting).pages(), page, "会议签字页");
    }
}
