package cn.qualityaward.award.deliberation;

import cn.qualityaward.award.deliberation.Meeting.Cancelled;
import cn.qualityaward.award.deliberation.Resolution.Text;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.ETags;
import cn.qualityaward.tenancy.problem.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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

/** 会议 on the list of a round: the office's own, and that of whoever deliberates. */
@RestController
@Transactional
@RequestMapping("/api/{tenant}/award/rounds/{round}/meetings")
class MeetingController {

    /**
     * @param version what {@code If-Match} names
     * @param told who was told what, as it went out
     */
    record One(
            UUID id,
            @Nullable Integer version,
            MeetingBody body,
            Notice notice,
            @Nullable Text minutes,
            @Nullable Instant adoptedAt,
            List<SignedPage> pages,
            List<Told> told,
            @Nullable Cancelled cancelled) {

        static One of(Meeting meeting) {
            return new One(
                    meeting.id(),
                    meeting.version(),
                    meeting.body(),
                    meeting.notice(),
                    meeting.minutes(),
                    meeting.adoptedAt(),
                    meeting.pages(),
                    meeting.told(),
                    meeting.cancelled());
        }
    }

    /**
     * @param quorum of the office's own meeting, in per cent; none where the policy asks for none
     * @param resolved whether nothing more is to be met about
     * @param calls whose meetings the body in which the caller sits may call
     */
    record View(@Nullable Integer quorum, boolean resolved, List<One> meetings, List<MeetingBody> calls) {}

    private final Meetings meetings;
    private final Convening convening;
    private final Deliberation deliberation;
    private final Programs programs;
    private final SignedPages pages;
    private final Withholding withholding;

    MeetingController(
            Meetings meetings,
            Convening convening,
            Deliberation deliberation,
            Programs programs,
            SignedPages pages,
            Withholding withholding) {
        this.meetings = meetings;
        this.convening = convening;
        this.deliberation = deliberation;
        this.programs = programs;
        this.pages = pages;
        this.withholding = withholding;
    }

    @Operation(summary = "The meetings on the list of a round, and whether the office meets on it first (第十四条)")
    @GetMapping
    @Transactional(readOnly = true)
    @Seated({"leading-group/secretary", "leading-group/member", "government/signer", "office/officer", "office/head"})
    View all(@PathVariable UUID round, Caller caller) {
        var withheld = withholding.from(round, caller);
        return new View(
                programs.policy(round).officeMeetingQuorum(),
                deliberation.resolved(round).isPresent(),
                meetings.findByRoundIdOrderById(round).stream()
                        .map(One::of)
                        .map(withheld::of)
                        .toList(),
                Stream.of(MeetingBody.values())
                        .filter(body -> convening.mayCall(round, body, caller))
                        .toList());
    }

    @Operation(summary = "Write the minutes of the office's own meeting, to be signed: who came, and what it proposes")
    @PutMapping("/{meeting}/minutes")
    @Seated({"office/officer", "office/head"})
    ResponseEntity<One> minute(
            @PathVariable UUID round,
            @PathVariable UUID meeting,
            IfMatch ifMatch,
            @Valid @RequestBody Text text,
            Caller caller) {
        return tagged(
                HttpStatus.OK, convening.minute(convening.seen(round, meeting, ifMatch, caller), text, office(caller)));
    }

    @Operation(summary = "Adopt the signed minutes: from now on they are what is deliberated on")
    @PostMapping("/{meeting}/adoption")
    @Seated("office/head")
    ResponseEntity<One> adopt(@PathVariable UUID round, @PathVariable UUID meeting, IfMatch ifMatch, Caller caller) {
        return tagged(HttpStatus.OK, convening.adopt(convening.seen(round, meeting, ifMatch, caller), office(caller)));
    }

    @Operation(summary = "Keep the scan of what was signed: the sheet, the minutes")
    @PostMapping(path = "/{meeting}/signed-pages", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Seated({"office/officer", "office/head", "leading-group/secretary", "government/signer"})
    ResponseEntity<One> keep(
            @PathVariable UUID round,
            @PathVariable UUID meeting,
            IfMatch ifMatch,
            @RequestPart("scan") MultipartFile scan,
            Caller caller)
            throws IOException {
        return tagged(
                HttpStatus.CREATED,
                convening.keep(convening.seen(round, meeting, ifMatch, caller), pages.keep(scan, caller)));
    }

    private static Decider office(Caller caller) {
        return Decider.seated(caller, "office", caller.holds("office", "head") ? "head" : "officer");
    }

    static ResponseEntity<One> tagged(HttpStatus status, Meeting meeting) {
        return ResponseEntity.status(status).eTag(ETags.of(meeting.version())).body(One.of(meeting));
    }
}
