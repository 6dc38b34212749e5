package cn.qualityaward.award.matter;

import cn.qualityaward.award.matter.MatterViews.View;
import cn.qualityaward.award.paper.PaperFormat;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.ETags;
import cn.qualityaward.tenancy.problem.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** What lies with a major matter: what was enclosed, the minutes that were signed, and its sheet (重大事项研究决定单). */
@RestController
@Transactional
@RequestMapping("/api/{tenant}/award/matters/{matter}")
@Seated({
    "office/officer",
    "office/head",
    "leading-group/secretary",
    "leading-group/member",
    "government/signer",
    "observer/observer"
})
@Tag(name = "matter")
class MatterPagesController {

    private final Matters matters;
    private final MatterReaders readers;
    private final MatterViews views;
    private final SignedPages pages;
    private final Rounds rounds;
    private final Programs programs;

    MatterPagesController(
            Matters matters,
            MatterReaders readers,
            MatterViews views,
            SignedPages pages,
            Rounds rounds,
            Programs programs) {
        this.matters = matters;
        this.readers = readers;
        this.views = views;
        this.pages = pages;
        this.rounds = rounds;
        this.programs = programs;
    }

    @Operation(summary = "Enclose the scan of a paper, until it is decided")
    @PostMapping(path = "/attachments", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Seated({"office/officer", "office/head", "leading-group/secretary"})
    ResponseEntity<View> attach(
            @PathVariable UUID matter, IfMatch ifMatch, @RequestPart("scan") MultipartFile scan, Caller caller)
            throws IOException {
        var open = seen(matter, ifMatch, caller);
        open.attach(pages.keep(scan, caller), caller);
        return kept(open);
    }

    @Operation(summary = "One of the enclosed papers, by its SHA-256")
    @GetMapping("/attachments/{page}")
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> attachment(@PathVariable UUID matter, @PathVariable String page, Caller caller) {
        var readable = readable(matter, caller);
        return pages.download(readable.attachments(), page, readable.text().title() + "附件");
    }

    @Operation(summary = "Keep the scan of the signed minutes (会议纪要), once it is decided")
    @PostMapping(path = "/minutes", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Seated({"office/officer", "office/head", "leading-group/secretary", "government/signer"})
    ResponseEntity<View> keepMinutes(
            @PathVariable UUID matter, IfMatch ifMatch, @RequestPart("scan") MultipartFile scan, Caller caller)
            throws IOException {
        var decided = seen(matter, ifMatch, caller);
        decided.keepMinutes(pages.keep(scan, caller));
        return kept(decided);
    }

    @Operation(summary = "One page of the minutes, by its SHA-256")
    @GetMapping("/minutes/{page}")
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> minutes(@PathVariable UUID matter, @PathVariable String page, Caller caller) {
        var readable = readable(matter, caller);
        return pages.download(readable.minutes(), page, readable.text().title() + "会议纪要");
    }

    @Operation(summary = "重大事项研究决定单, to be printed (/pdf) or edited (/docx)")
    @GetMapping({"/pdf", "/docx"})
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> sheet(@PathVariable UUID matter, PaperFormat format, Caller caller) throws IOException {
        var readable = readable(matter, caller);
        var round = rounds.required(readable.roundId());
        return format.of(MatterSheet.of(
                readable,
                round.title(),
                programs.policy(round.id()).terms(),
                readers.about(readable.text().applications())));
    }

    private Matter readable(UUID id, Caller caller) {
        return readers.requireReadable(matters.required(id), caller);
    }

    private Matter seen(UUID id, IfMatch ifMatch, Caller caller) {
        var matter = readable(id, caller);
        ifMatch.match(matter.version());
        return matter;
    }

    private ResponseEntity<View> kept(Matter matter) {
        var saved = matters.saveAndFlush(matter);
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag(ETags.of(saved.version()))
                .body(views.of(saved));
    }
}
