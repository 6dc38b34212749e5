package cn.qualityaward.award.eligibility;

import cn.qualityaward.award.application.Finding.Result;
import cn.qualityaward.award.application.Readership;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 逐条审查, for those who examine a dossier and those who decide after them; its applicant reads none of it. */
@RestController
@RequestMapping("/api/{tenant}/award/applications/{application}/appraisals")
class AppraisalController {

    record Sheet(@NotEmpty @Size(max = 30) List<Appraisal.@NotNull @Valid Text> appraisals) {}

    /**
     * @param unit that found it, as kind/code
     * @param corrected whether it says so since a correction (更正)
     */
    record Appraised(
            UUID id,
            String condition,
            Result result,
            String basis,
            String unit,
            Instant appraisedAt,
            boolean corrected) {}

    private final Readership readership;
    private final Appraisals appraisals;
    private final Appraising appraising;

    AppraisalController(Readership readership, Appraisals appraisals, Appraising appraising) {
        this.readership = readership;
        this.appraisals = appraisals;
        this.appraising = appraising;
    }

    @Operation(summary = "What was found of each condition of Articles 10 and 11, the earliest first")
    @GetMapping
    @Transactional(readOnly = true)
    @Seated({
        "county/board",
        "county/signer",
        "department/signer",
        "association/signer",
        "office/officer",
        "office/head",
        "leading-group/secretary",
        "government/signer"
    })
    List<Appraised> all(@PathVariable UUID application, Caller caller) {
        return appraisals
                .findByApplicationIdOrderById(
                        readership.readable(application, caller).id())
                .stream()
                .map(one -> new Appraised(
                        one.id(),
                        one.condition(),
                        one.result(),
                        one.basis(),
                        one.unit(),
                        one.appraisedAt(),
                        one.corrected()))
                .toList();
    }

    @Operation(
            summary = "Find condition by condition, on the spot or in the office, while the dossier is examined there",
            description = "What is not named stays as it was found before; the latest of a condition counts.")
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Seated({"county/board", "department/signer", "association/signer", "office/officer"})
    void appraise(@PathVariable UUID application, @Valid @RequestBody Sheet sheet, Caller caller) {
        appraising.appraise(readership.readable(application, caller).id(), sheet.appraisals(), caller);
    }
}
