package cn.qualityaward.award.application;

import cn.qualityaward.award.application.ApplicationViews.Row;
import cn.qualityaward.award.application.ApplicationViews.View;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.tenancy.access.AnySeat;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.ETags;
import cn.qualityaward.tenancy.problem.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/{tenant}/award/applications")
class ApplicationController {

    record Start(
            @NotNull UUID round,
            @NotNull ApplicantKind track,
            @NotNull @Valid ApplicationForm form) {}

    record Withdrawal(@NotBlank @Size(max = 1000) String reason) {}

    private final ApplicationViews views;
    private final Readership readership;
    private final Reading reading;
    private final Dossiers dossiers;

    ApplicationController(ApplicationViews views, Readership readership, Reading reading, Dossiers dossiers) {
        this.views = views;
        this.readership = readership;
        this.reading = reading;
        this.dossiers = dossiers;
    }

    @Operation(summary = "Applications the caller may see: an applicant's own, a county's own area, all for the office")
    @GetMapping
    @AnySeat
    List<Row> page(
            @RequestParam @Nullable UUID round,
            @RequestParam @Nullable Status status,
            @RequestParam @Nullable UUID after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size,
            Caller caller) {
        return views.page(round, status, after, size, caller);
    }

    @Operation(
            summary = "One application with its form, findings (第十条、第十一条) and history; the reading is recorded (第二十三条)")
    @GetMapping("/{application}")
    @AnySeat
    ResponseEntity<View> one(@PathVariable UUID application, Caller caller) {
        var readable = readership.readable(application, caller);
        reading.opened(readable, DossierRead.Part.FORM, null, caller);
        return tagged(HttpStatus.OK, readable, caller);
    }

    @Operation(summary = "Start an application; nobody else can start it for the applicant (第五条)")
    @PostMapping
    @Seated("applicant/applicant")
    ResponseEntity<View> start(@Valid @RequestBody Start start, Caller caller) {
        return tagged(
                HttpStatus.CREATED, dossiers.start(start.round(), start.track(), caller.id(), start.form()), caller);
    }

    @Operation(summary = "Save the form of a draft or of a returned application")
    @PutMapping("/{application}")
    @Seated("applicant/applicant")
    ResponseEntity<View> revise(
            @PathVariable UUID application, IfMatch ifMatch, @Valid @RequestBody ApplicationForm form, Caller caller) {
        return tagged(HttpStatus.OK, dossiers.revise(application, caller.id(), ifMatch, form), caller);
    }

    @Operation(
            summary = "Submit: the dossier is sealed and gets its receipt (第十三条(一))",
            description = "With If-Match only as it was seen: others may have written since.")
    @PostMapping("/{application}/submission")
    @Seated("applicant/applicant")
    ResponseEntity<View> submit(@PathVariable UUID application, @Nullable IfMatch ifMatch, Caller caller) {
        return tagged(HttpStatus.OK, dossiers.submit(application, caller.id(), ifMatch, dossiers.region()), caller);
    }

    @Operation(summary = "Withdraw before conferral (第五条)")
    @PostMapping("/{application}/withdrawal")
    @Seated("applicant/applicant")
    ResponseEntity<View> withdraw(
            @PathVariable UUID application, @Valid @RequestBody Withdrawal withdrawal, Caller caller) {
        return tagged(HttpStatus.OK, dossiers.withdraw(application, caller.id(), withdrawal.reason()), caller);
    }

    private ResponseEntity<View> tagged(HttpStatus status, Application application, Caller caller) {
        return ResponseEntity.status(status)
                .eTag(ETags.of(application.version() == null ? 0 : application.version()))
                .body(views.of(application, caller));
    }
}
