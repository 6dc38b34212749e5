package cn.qualityaward.tenant.directory;

import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.OperatorOnly;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the operator of the platform does with tenants; none of it opens a tenant's data. */
@RestController
@OperatorOnly
@RequestMapping("/api/platform/tenants")
@Tag(name = "platform", description = "平台运营 the operator")
class TenantController {

    record Closing(
            @NotBlank @Size(max = 500) String reason,
            @NotNull LocalDate keepUntil) {}

    /** @param pool the name of the award-service that is to serve it; the shared one when absent */
    record Placement(@Nullable @Size(max = 60) String pool) {}

    /** @param host none: it answers under the platform's own alone */
    record Host(@Size(max = 253) @Nullable String host) {}

    record Limit(@Min(1) @Max(10_000) @Nullable Integer perSecond) {}

    private final Tenants tenants;

    TenantController(Tenants tenants) {
        this.tenants = tenants;
    }

    @Operation(summary = "All tenants and where they are served")
    @GetMapping
    List<TenantView> all() {
        return tenants.all();
    }

    @Operation(
            summary = "Take a tenant in",
            description =
                    "It has its drafts, units and divisions at once; its organization and groups in Keycloak follow.")
    @PostMapping
    ResponseEntity<Tenant> found(@Valid @RequestBody NewTenant wanted) {
        var tenant = tenants.found(wanted);
        return ResponseEntity.created(URI.create("/api/platform/tenants/" + tenant.code()))
                .body(tenant);
    }

    @Operation(summary = "Suspend a tenant: it answers no request, its data stays")
    @PostMapping("/{code}/suspend")
    Tenant suspend(@PathVariable String code) {
        return tenants.suspend(code);
    }

    @Operation(summary = "Close a tenant: no logins; its data is kept until a day, and until then it can be reopened")
    @PostMapping("/{code}/close")
    Tenant close(@PathVariable String code, @Valid @RequestBody Closing wanted, Caller operator) {
        return tenants.close(code, wanted.reason(), wanted.keepUntil(), operator.name());
    }

    @Operation(summary = "Take a closing back")
    @PostMapping("/{code}/reopen")
    Tenant reopen(@PathVariable String code) {
        return tenants.reopen(code);
    }

    @Operation(
            summary = "Move a tenant to another award-service, or back to the shared pool",
            description =
                    "One of those configured (award.placement.pools), while it runs; requests under way end where they"
                            + " began.")
    @PutMapping("/{code}/placement")
    Tenant move(@PathVariable String code, @Valid @RequestBody Placement wanted) {
        return tenants.move(code, wanted.pool());
    }

    @Operation(summary = "Requests per second of all its visitors together; none is the platform's own limit")
    @PutMapping("/{code}/limit")
    Tenant limit(@PathVariable String code, @Valid @RequestBody Limit wanted) {
        return tenants.limit(code, wanted.perSecond());
    }

    @Operation(
            summary = "The host name a tenant's site also answers under, or none",
            description = "At once, without a restart; its addresses below the platform's own stay.")
    @PutMapping("/{code}/host")
    Tenant host(@PathVariable String code, @Valid @RequestBody Host wanted) {
        return tenants.host(code, wanted.host());
    }

    @Operation(summary = "Resume a suspended tenant")
    @PostMapping("/{code}/resume")
    Tenant resume(@PathVariable String code) {
        return tenants.resume(code);
    }
}
