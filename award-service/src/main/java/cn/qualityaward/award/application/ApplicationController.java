package cn.qualityaward.award.application;

import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.tenancy.access.AnySeat;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.ETags;
import cn.qualityaward.tenancy.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Transactional
@RequestMapping("/api/{tenant}/award/applications")
class ApplicationController {

    record Start(
            @NotNull UUID round,
            @NotNull ApplicantKind track,
            @NotNull @Valid ApplicationForm form) {}

    record Withdrawal(@NotBlank @Size(max = 1000) String reason) {}

    record Row(
            UUID id,
            UUID round,
            ApplicantKind track,
            String name,
            String division,
            Status status,
            @Nullable Instant submittedAt,
            @Nullable String classCode) {}

    record View(
            Row row,
            @Nullable Integer version,
            ApplicationForm form,
            @Nullable String receipt,
            @Nullable String sha256,
            List<Finding> eligibility,
            List<Passage> history) {}

    private final Applications applications;
    private final Dossiers dossiers;
    private final List<ApplicationReader> readers;
    private final ProcedureClock clock;

    ApplicationController(
            Applications applications, Dossiers dossiers, List<ApplicationReader> readers, ProcedureClock clock) {
        this.applications = applications;
        this.dossiers = dossiers;
        this.readers = readers;
        this.clock = clock;
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
        var county = caller.seats().stream()
                .filter(seat -> seat.kind().equals("county"))
                .findFirst();
        var all = seesAll(caller);
        return applications
                .page(
                        round,
                        status,
                        all || county.isEmpty() ? null : county.get().code(),
                        all || county.isPresent() ? null : caller.id(),
                        after,
                        Limit.of(size))
                .stream()
                .map(ApplicationController::row)
                .toList();
    }

    @Operation(summary = "One application with its form, findings (第十条、第十一条) and history")
    @GetMapping("/{application}")
    @AnySeat
    ResponseEntity<View> one(@PathVariable UUID application, Caller caller) {
        var found = applications.required(application);
        if (!mayRead(caller, found)) {
            throw Refusal.unknown("not-found");
        }
        return tagged(HttpStatus.OK, found);
    }

    @Operation(summary = "Start an application; nobody else can start it for the applicant (第五条)")
    @PostMapping
    @Seated("applicant/applicant")
    ResponseEntity<View> start(@Valid @RequestBody Start start, Caller caller) {
        return tagged(HttpStatus.CREATED, dossiers.start(start.round(), start.track(), caller.id(), start.form()));
    }

    @Operation(summary = "Save the form of a draft or of a returned application")
    @PutMapping("/{application}")
    @Seated("applicant/applicant")
    ResponseEntity<View> revise(
            @PathVariable UUID application,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ApplicationForm form,
            Caller caller) {
        var own = own(application, caller);
        ETags.match(ETags.required(ifMatch), own.version());
        own.revise(form);
        return tagged(HttpStatus.OK, applications.saveAndFlush(own));
    }

    @Operation(summary = "Submit: the dossier is sealed and gets its receipt (第十三条(一))")
    @PostMapping("/{application}/submission")
    @Seated("applicant/applicant")
    ResponseEntity<View> submit(@PathVariable UUID application, Caller caller) {
        return tagged(HttpStatus.OK, dossiers.submit(own(application, caller)));
    }

    @Operation(summary = "Withdraw before conferral (第五条)")
    @PostMapping("/{application}/withdrawal")
    @Seated("applicant/applicant")
    ResponseEntity<View> withdraw(
            @PathVariable UUID application, @Valid @RequestBody Withdrawal withdrawal, Caller caller) {
        var own = own(application, caller);
        own.withdraw(withdrawal.reason(), clock.now());
        return tagged(HttpStatus.OK, applications.saveAndFlush(own));
    }

    private Application own(UUID id, Caller caller) {
        var application = applications.required(id);
        if (!application.applicant().equals(caller.id())) {
            throw Refusal.unknown("not-found");
        }
        return application;
    }

    private boolean mayRead(Caller caller, Application application) {
        return application.applicant().equals(caller.id())
                || application.ordinal() >= 0
                        && (seesAll(caller)
                                || caller.seats().stream()
                                        .anyMatch(seat -> seat.kind().equals("county")
                                                && seat.code().equals(application.division()))
                                || readers.stream().anyMatch(reader -> reader.mayRead(caller, application)));
    }

    private static boolean seesAll(Caller caller) {
        return caller.seats().stream()
                .anyMatch(seat -> seat.kind().equals("office")
                        || seat.kind().equals("leading-group")
                        || seat.kind().equals("government"));
    }

    private ResponseEntity<View> tagged(HttpStatus status, Application application) {
        return ResponseEntity.status(status)
                .eTag(ETags.of(application.version() == null ? 0 : application.version()))
                .body(new View(
                        row(application),
                        application.version(),
                        application.form(),
                        application.receipt(),
                        application.sha256(),
                        dossiers.eligibility(application),
                        application.history()));
    }

    private static Row row(Application application) {
        return new Row(
                application.id(),
                application.roundId(),
                application.track(),
                application.name(),
                application.division(),
                application.status(),
                application.submittedAt(),
                application.classCode());
    }
}
