package cn.qualityaward.award.review;

import cn.qualityaward.award.application.Impartiality;
import cn.qualityaward.award.paper.PaperFormat;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 进入现场评审名单: the office's own copy, with those who are not on it. */
@RestController
@Transactional(readOnly = true)
@Seated({"office/officer", "office/head"})
@RequestMapping("/api/{tenant}/award/rounds/{round}/tracks/{track}/steps/{ordinal}/shortlist")
class ShortlistController {

    private final Reviews reviews;
    private final Shortlisting shortlisting;
    private final Rounds rounds;
    private final Impartiality impartiality;

    ShortlistController(Reviews reviews, Shortlisting shortlisting, Rounds rounds, Impartiality impartiality) {
        this.reviews = reviews;
        this.shortlisting = shortlisting;
        this.rounds = rounds;
        this.impartiality = impartiality;
    }

    @Operation(
            summary =
                    "Who went on from a closed step (进入现场评审名单), who did not and why, and what it was chosen by, to be kept (第十三条(三))")
    @GetMapping({"/pdf", "/docx"})
    ResponseEntity<byte[]> paper(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            PaperFormat format,
            Caller caller)
            throws IOException {
        impartiality.require(round, track, ordinal, caller);
        var desk = reviews.desk(round, track, ordinal, caller);
        var rows = shortlisting.rows(desk);
        return format.of(ShortlistPaper.of(
                rounds.required(round).title(), track, shortlisting.title(desk), shortlisting.basis(desk), rows));
    }
}
