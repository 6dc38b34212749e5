package cn.qualityaward.tenant.provisioning;

import cn.qualityaward.tenancy.access.OperatorOnly;
import cn.qualityaward.tenant.directory.Registry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Shows the operator which tenants still wait for Keycloak, and why. */
@RestController
@OperatorOnly
@Tag(name = "platform", description = "平台运营 the operator")
class ProvisioningController {

    private final Progress progress;
    private final Provisioning provisioning;
    private final Registry registry;

    ProvisioningController(Progress progress, Provisioning provisioning, Registry registry) {
        this.progress = progress;
        this.provisioning = provisioning;
        this.registry = registry;
    }

    @Operation(summary = "Try again now: the organization, its groups, and everybody who waits for a seat")
    @PostMapping("/api/platform/provisioning/{code}/retry")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void again(@PathVariable String code) {
        provisioning.again(registry.required(code));
    }

    @Operation(summary = "Provisioning of every tenant: PENDING, DONE, or STUCK with the reason")
    @GetMapping("/api/platform/provisioning")
    List<Progress.View> all() {
        return progress.all();
    }
}
