package cn.qualityaward.award.vote;

import cn.qualityaward.award.application.Impartiality;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.Refusal;
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

/** 投票表决记录 as it was signed, of the count that holds and of those that were taken back. */
@RestController
@Transactional
@RequestMapping("/api/{tenant}/award/rounds/{round}/tracks/{track}/vote/signed-pages")
class VotePageController {

    private final Ballots ballots;
    private final SignedPages pages;
    private final Impartiality impartiality;

    VotePageController(Ballots ballots, SignedPages pages, Impartiality impartiality) {
        this.ballots = ballots;
        this.pages = pages;
        this.impartiality = impartiality;
    }

    @Operation(summary = "Keep the scan of the signed count that holds, beside those there are")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Seated({"office/officer", "office/head"})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @RequestPart("scan") MultipartFile scan,
            Caller caller)
            throws IOException {
        impartiality.require(round, StageKind.VOTE, caller);
        var counted = ballots.standing(round, track)
                .orElseThrow(() -> Refusal.conflict("vote-uncounted").article(StageKind.VOTE.article()));
        counted.keep(pages.keep(scan, caller));
        ballots.saveAndFlush(counted);
    }

    @Operation(summary = "One of its scans, or of a count that was taken back, by its SHA-256")
    @GetMapping("/{page}")
    @Transactional(readOnly = true)
    @Seated({"office/officer", "office/head", "leading-group/secretary", "leading-group/member", "government/signer"})
    ResponseEntity<byte[]> page(
            @PathVariable UUID round, @PathVariable ApplicantKind track, @PathVariable String page, Caller caller) {
        impartiality.require(round, StageKind.VOTE, caller);
        var kept = ballots.findByRoundIdAndTrackOrderById(round, track).stream()
                .flatMap(ballot -> ballot.pages().stream())
                .toList();
        return pages.download(kept, page, "投票表决记录");
    }
}
