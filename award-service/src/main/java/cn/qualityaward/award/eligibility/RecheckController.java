package cn.qualityaward.award.eligibility;

import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 条件复查 of a whole list at once; whoever something was found against is entered in their own dossier instead. */
@RestController
@RequestMapping("/api/{tenant}/award/rounds/{round}/rechecks")
class RecheckController {

    /**
     * @param applications of whom nothing was found
     * @param basis what it was judged by, e.g. the written answers of the departments
     */
    record Clean(
            @NotEmpty @Size(max = 500) Set<@NotNull UUID> applications,
            @NotBlank @Size(max = 500) String basis) {}

    private final Rechecking rechecking;

    RecheckController(Rechecking rechecking) {
        this.rechecking = rechecking;
    }

    @Operation(
            summary = "Find again that neither accidents nor records stand against those named",
            description =
                    "Each is found by itself, condition by condition. All of them, or none: refused where one of them"
                            + " is not to be looked at again.")
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Seated("office/officer")
    void clean(@PathVariable UUID round, @Valid @RequestBody Clean clean, Caller caller) {
        rechecking.clean(round, clean.applications(), clean.basis(), caller);
    }
}
