package cn.qualityaward.tenant.directory;

import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.access.OperatorOnly;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the operator of the platform does with tenants; none of it opens a tenant's data. */
@RestController
@OperatorOnly
@RequestMapping("/api/platform/tenants")
@Tag(name = "platform", description = "平台运营 the operator")
class TenantController {

    private final Tenants tenants;

    TenantController(Tenants tenants) {
        this.tenants = tenants;
    }

    @Operation(summary = "All tenants and where they are served")
    @GetMapping
    List<Tenant> all() {
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

    @Operation(summary = "Resume a suspended tenant")
    @PostMapping("/{code}/resume")
    Tenant resume(@PathVariable String code) {
        return tenants.resume(code);
    }
}
