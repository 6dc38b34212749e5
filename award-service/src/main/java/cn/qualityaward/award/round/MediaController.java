package cn.qualityaward.award.round;

import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** 媒体发布记录 of an announcement, with the page or screenshot of each. */
@RestController
@Transactional
@RequestMapping("/api/{tenant}/award/rounds/{round}/media")
@Seated({"office/officer", "office/head"})
class MediaController {

    record MediumView(String outlet, LocalDate date, String reference, List<SignedPage> pages) {}

    private final Rounds rounds;
    private final MediaRecord kept;
    private final SignedPages pages;

    MediaController(Rounds rounds, MediaRecord kept, SignedPages pages) {
        this.rounds = rounds;
        this.kept = kept;
        this.pages = pages;
    }

    @Operation(summary = "In which media the round was announced, in the order of the announcement")
    @GetMapping
    @Transactional(readOnly = true)
    List<MediumView> all(@PathVariable UUID round) {
        return views(round);
    }

    @Operation(summary = "Keep the page or screenshot in which a medium carried the announcement")
    @PostMapping(path = "/{medium}/scans", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    List<MediumView> keep(
            @PathVariable UUID round, @PathVariable int medium, @RequestPart("scan") MultipartFile scan, Caller caller)
            throws IOException {
        var outlet = medium(round, medium).outlet();
        var own = pages(round);
        own.keep(medium, outlet, pages.keep(scan, caller));
        kept.saveAndFlush(own);
        return views(round);
    }

    @Operation(summary = "One of its pages, by its SHA-256")
    @GetMapping("/{medium}/scans/{page}")
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> one(@PathVariable UUID round, @PathVariable int medium, @PathVariable String page) {
        return pages.download(
                pages(round).of(medium), page, medium(round, medium).outlet());
    }

    private MediaPages pages(UUID round) {
        return kept.of(round);
    }

    private List<MediumView> views(UUID round) {
        var own = pages(round);
        var media = media(round);
        return IntStream.range(0, media.size())
                .mapToObj(place -> view(media.get(place), own.of(place)))
                .toList();
    }

    private static MediumView view(Announcement.Medium medium, List<SignedPage> pages) {
        return new MediumView(medium.outlet(), medium.date(), medium.reference(), pages);
    }

    private Announcement.Medium medium(UUID round, int place) {
        var media = media(round);
        if (place < 0 || place >= media.size()) {
            throw Refusal.unknown("not-found");
        }
        return media.get(place);
    }

    private List<Announcement.Medium> media(UUID round) {
        var announcement = rounds.required(round).announcement();
        return announcement == null ? List.of() : announcement.media();
    }
}
