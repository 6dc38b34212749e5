package cn.qualityaward.award.form;

import cn.qualityaward.award.form.Questionnaire.Asked;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Form;
import cn.qualityaward.award.program.ReviewRules;
import cn.qualityaward.tenancy.access.AnySeat;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/api/{tenant}/award")
class FormController {

    record Drafted(
            @NotNull @Valid Form form,
            @Nullable JsonNode rubric,
            @Min(2000) @Max(2999) int year) {}

    private final Questionnaires questionnaires;

    FormController(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    @Operation(
            summary = "What a round asks of a kind of applicant (第十条、第十一条)",
            description = "Its layout, and the JSON Schemas of a draft and of what may be submitted.")
    @GetMapping("/rounds/{round}/tracks/{track}/form")
    @AnySeat
    Asked asked(@PathVariable UUID round, @PathVariable ApplicantKind track) {
        return questionnaires.of(round, track).asked();
    }

    @Operation(
            summary = "What a form that is being written would ask",
            description = "Exactly as a round would ask it; nothing is saved.")
    @PostMapping("/forms/preview")
    @Seated({"admin/editor", "office/head"})
    Asked preview(@Valid @RequestBody Drafted drafted) {
        return questionnaires
                .of(drafted.form(), ReviewRules.categories(drafted.rubric()), drafted.year())
                .asked();
    }
}
