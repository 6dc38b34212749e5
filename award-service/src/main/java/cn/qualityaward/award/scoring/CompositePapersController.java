package cn.qualityaward.award.scoring;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Impartiality;
import cn.qualityaward.award.paper.PaperFormat;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.award.scoring.Ranking.Ranked;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 综合评分表 as it is signed and kept. */
@RestController
@Transactional(readOnly = true)
@Seated({"office/officer", "office/head", "leading-group/secretary", "leading-group/member", "government/signer"})
@RequestMapping("/api/{tenant}/award/rounds/{round}/tracks/{track}/composite")
class CompositePapersController {

    private final Scoring scoring;
    private final Programs programs;
    private final Rounds rounds;
    private final Applications applications;
    private final Impartiality impartiality;

    CompositePapersController(
            Scoring scoring, Programs programs, Rounds rounds, Applications applications, Impartiality impartiality) {
        this.scoring = scoring;
        this.programs = programs;
        this.rounds = rounds;
        this.applications = applications;
        this.impartiality = impartiality;
    }

    @Operation(summary = "综合评分表 to be signed, with the candidates once they are proposed (第十四条)")
    @GetMapping({"/pdf", "/docx"})
    ResponseEntity<byte[]> paper(
            @PathVariable UUID round, @PathVariable ApplicantKind track, PaperFormat format, Caller caller)
            throws IOException {
        impartiality.requireOfScored(round, track, caller);
        var ranking = scoring.required(round, track);
        return format.of(CompositePaper.of(
                rounds.required(round).title(),
                ranking,
                scoring.pinned(round, track),
                programs.policy(round).classes(),
                applications
                        .findByIdIn(ranking.ranked().stream()
                                .map(Ranked::application)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Application::id, Application::name))));
    }
}
