package cn.qualityaward.award.form;

import cn.qualityaward.award.form.Questionnaire.Asked;
import cn.qualityaward.award.paper.Download;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Open;
import cn.qualityaward.tenancy.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 申报表 of announced rounds, for whoever thinks of applying (第二十条); on paper too. */
@RestController
@Open
@Transactional(readOnly = true)
@RequestMapping("/api/{tenant}/award/public/rounds/{round}/tracks/{track}/form")
class PublicForms {

    private final Questionnaires questionnaires;
    private final Rounds rounds;

    PublicForms(Questionnaires questionnaires, Rounds rounds) {
        this.questionnaires = questionnaires;
        this.rounds = rounds;
    }

    @Operation(summary = "What an announced round asks of a kind of applicant")
    @GetMapping
    Asked asked(@PathVariable UUID round, @PathVariable ApplicantKind track) {
        return of(announced(round, track), track);
    }

    @Operation(summary = "The same as an empty form, for whoever applies on paper")
    @GetMapping("/docx")
    ResponseEntity<byte[]> blank(@PathVariable UUID round, @PathVariable ApplicantKind track) throws IOException {
        var announced = announced(round, track);
        var form = BlankForm.of(announced.title(), track, of(announced, track));
        return Download.docx(form);
    }

    private Asked of(Round announced, ApplicantKind track) {
        return questionnaires.of(announced.id(), track).asked();
    }

    /** Of what is not announced nobody outside knows that it is there. */
    private Round announced(UUID id, ApplicantKind track) {
        var round = rounds.required(id);
        if (!round.wasAnnounced() || !round.kinds().contains(track)) {
            throw Refusal.unknown("not-found");
        }
        return round;
    }
}
