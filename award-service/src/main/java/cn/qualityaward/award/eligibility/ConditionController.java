package cn.qualityaward.award.eligibility;

import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.program.PolicySource;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ResponseStatus(HttpStatus.NO_CONTENT)
@RequestMapping("/api/{tenant}/award/applications/{application}")
class ConditionController {

    record Disqualification(@NotBlank @Size(max = 1000) String reason) {}

    private final Determining determining;
    private final PolicySource tenant;
    private final PrerequisiteCheck prerequisites;

    ConditionController(Determining determining, PolicySource tenant, PrerequisiteCheck prerequisites) {
        this.determining = determining;
        this.tenant = tenant;
        this.prerequisites = prerequisites;
    }

    @Operation(summary = "Find in writing whether an undetermined condition is met (书面认定)")
    @PostMapping("/determinations")
    @Seated("office/head")
    void determine(@PathVariable UUID application, @Valid @RequestBody Determination.Text text, Caller caller) {
        determining.determine(application, text, tenant.codesOfDivisions(), Decider.seated(caller, "office", "head"));
    }

    @Operation(summary = "End an application that no longer fulfils a condition of the policy, at whatever stage")
    @PostMapping("/disqualification")
    @Seated("office/head")
    void disqualify(@PathVariable UUID application, @Valid @RequestBody Disqualification why, Caller caller) {
        determining.disqualify(application, why.reason(), Decider.seated(caller, "office", "head"));
    }

    @Operation(summary = "Ask the other region's public certificate check again about the award presented")
    @PostMapping("/prerequisite-check")
    @Seated({"office/officer", "office/head"})
    void check(@PathVariable UUID application) {
        prerequisites.askAgain(application);
    }
}
