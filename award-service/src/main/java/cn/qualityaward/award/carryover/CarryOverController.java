package cn.qualityaward.award.carryover;

import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.carryover.Bundle.Region;
import cn.qualityaward.award.carryover.Consenting.Stamped;
import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.TenantDirectory;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Comparator;
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

/** What leaves: chosen and consented to by the applicant alone. */
@RestController
@Seated("applicant/applicant")
@RequestMapping("/api/{tenant}/award/applications/{application}/carry-overs")
class CarryOverController {

    /** @param to the code of the region that is to receive it */
    record Text(
            @NotBlank @Size(max = 60) String to,
            @NotNull @Valid Parts parts) {}

    record Consented(UUID id, String to, int submission, Parts parts, String consentedBy, Instant consentedAt) {}

    record View(List<Region> regions, List<Consented> consents) {}

    private final Consenting consenting;
    private final Consents consents;
    private final Applications applications;
    private final TenantDirectory directory;

    CarryOverController(
            Consenting consenting, Consents consents, Applications applications, TenantDirectory directory) {
        this.consenting = consenting;
        this.consents = consents;
        this.applications = applications;
        this.directory = directory;
    }

    @Operation(summary = "What of the dossier was let go along to which region, and which regions there are")
    @GetMapping
    @Transactional(readOnly = true)
    View all(@PathVariable String tenant, @PathVariable UUID application, Caller caller) {
        if (!applications.required(application).actsFor(caller.id())) {
            throw Refusal.unknown("not-found");
        }
        return new View(
                directory.all().stream()
                        .filter(Tenant::active)
                        .filter(region -> !region.code().equals(tenant))
                        .map(CarryOverController::region)
                        .sorted(Comparator.comparing(Region::code))
                        .toList(),
                consents.findByApplicationIdOrderById(application).stream()
                        .map(one -> new Consented(
                                one.id(),
                                one.toName(),
                                one.submission(),
                                one.parts(),
                                one.consentedBy(),
                                one.consentedAt()))
                        .toList());
    }

    @Operation(
            summary = "Consent to taking parts of the sealed dossier to another region, and get them stamped (第二十三条)",
            description = "Good for this account, that region and 90 days. Files go along by their fingerprints.")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Stamped consent(
            @PathVariable String tenant, @PathVariable UUID application, @Valid @RequestBody Text text, Caller caller) {
        var to = directory
                .find(text.to())
                .filter(Tenant::active)
                .orElseThrow(() ->
                        Refusal.invalid("carry-over-region-unknown").field("to").article("第二十三条"));
        var from = directory.find(tenant).orElseThrow(() -> Refusal.unknown("not-found"));
        return consenting.consent(application, text.parts(), region(from), region(to), caller);
    }

    private static Region region(Tenant tenant) {
        return new Region(tenant.code(), tenant.name());
    }
}
