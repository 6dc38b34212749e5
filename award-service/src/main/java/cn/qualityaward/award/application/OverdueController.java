package cn.qualityaward.award.application;

import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
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
class OverdueController {

    record Extension(
            @NotNull LocalDate to,
            @NotBlank @Size(max = 1000) String reason) {}

    record Termination(@NotBlank @Size(max = 1000) String reason) {}

    private final Overdue overdue;

    OverdueController(Overdue overdue) {
        this.overdue = overdue;
    }

    @Operation(summary = "Give one application more time to be handed in, for its county or for its completion (延期)")
    @PostMapping("/extension")
    @Seated("office/head")
    void extend(@PathVariable UUID application, @Valid @RequestBody Extension extension, Caller caller) {
        overdue.extend(application, extension.to(), extension.reason(), Decider.seated(caller, "office", "head"));
    }

    @Operation(summary = "End an application that waits for what can no longer come (终止, 第十三条)")
    @PostMapping("/termination")
    @Seated("office/head")
    void end(@PathVariable UUID application, @Valid @RequestBody Termination termination, Caller caller) {
        overdue.end(application, termination.reason(), Decider.seated(caller, "office", "head"));
    }
}
