package cn.qualityaward.award.evaluation;

import cn.qualityaward.award.evaluation.SocialEvaluation.Result;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Transactional
@RequestMapping("/api/{tenant}/award/rounds/{round}/tracks/{track}/social-evaluation")
class EvaluationController {

    record Results(@NotNull List<@NotNull @Valid Result> results) {}

    private final Evaluating evaluating;

    EvaluationController(Evaluating evaluating) {
        this.evaluating = evaluating;
    }

    @Operation(summary = "Enter the social evaluation of everybody who stands at it, and close the stage (社会评价)")
    @PostMapping
    @Seated("office/officer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void enter(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @Valid @RequestBody Results results,
            Caller caller) {
        evaluating.enter(round, track, results.results(), Decider.seated(caller, "office", "officer"));
    }
}
