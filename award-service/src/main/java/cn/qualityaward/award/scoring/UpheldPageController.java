package cn.qualityaward.award.scoring;

import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The document by which a list stayed as it was proposed (维持原名单), as it was signed. */
@RestController
@Transactional
@RequestMapping("/api/{tenant}/award/rounds/{round}/tracks/{track}/candidates/upheld/signed-pages")
class UpheldPageController {

    private final Scoring scoring;
    private final Rankings rankings;
    private final Rounds rounds;
    private final Applications applications;
    private final SignedPages pages;

    UpheldPageController(
            Scoring scoring, Rankings rankings, Rounds rounds, Applications applications, SignedPages pages) {
        this.scoring = scoring;
        this.rankings = rankings;
        this.rounds = rounds;
        this.applications = applications;
        this.pages = pages;
    }

    @Operation(summary = "Keep the scan of the document of the last such decision, beside those there are")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Seated({"office/officer", "office/head"})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @RequestPart("scan") MultipartFile scan,
            Caller caller)
            throws IOException {
        rounds.shared(round);
        var ranking = readable(round, track, caller);
        ranking.keep(pages.keep(scan, caller));
        rankings.save(ranking);
    }

    @Operation(summary = "One of its scans, or of such a decision on a list that was taken back, by its SHA-256")
    @GetMapping("/{page}")
    @Transactional(readOnly = true)
    @Seated({"office/officer", "office/head", "leading-group/secretary", "leading-group/member", "government/signer"})
    ResponseEntity<byte[]> page(
            @PathVariable UUID round, @PathVariable ApplicantKind track, @PathVariable String page, Caller caller) {
        return pages.download(readable(round, track, caller).signed(), page, "维持原名单");
    }

    /** Whoever steps back from one does not read what was decided on all. */
    private Ranking readable(UUID round, ApplicantKind track, Caller caller) {
        var ranking = scoring.required(round, track);
        applications.findByIdIn(ranking.applications()).forEach(one -> one.requireUnbiased(caller.id()));
        return ranking;
    }
}
