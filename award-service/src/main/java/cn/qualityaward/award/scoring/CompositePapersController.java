package cn.qualityaward.award.scoring;

import cn.qualityaward.award.application.Impartiality;
import cn.qualityaward.award.paper.PaperFormat;
import cn.qualityaward.award.program.ApplicantKind;
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

/** 综合评分表 as it is signed and kept. */
@RestController
@Transactional(readOnly = true)
@Seated({"office/officer", "office/head", "leading-group/secretary", "leading-group/member", "government/signer"})
@RequestMapping("/api/{tenant}/award/rounds/{round}/tracks/{track}/composite")
class CompositePapersController {

    private final Scoring scoring;
    private final PrintedComposite printed;
    private final Impartiality impartiality;

    CompositePapersController(Scoring scoring, PrintedComposite printed, Impartiality impartiality) {
        this.scoring = scoring;
        this.printed = printed;
        this.impartiality = impartiality;
    }

    @Operation(summary = "综合评分表 to be signed, with the candidates once they are proposed (第十四条)")
    @GetMapping({"/pdf", "/docx"})
    ResponseEntity<byte[]> paper(
            @PathVariable UUID round, @PathVariable ApplicantKind track, PaperFormat format, Caller caller)
            throws IOException {
        impartiality.requireOfScored(round, track, caller);
        return format.of(printed.of(scoring.required(round, track)));
    }
}
