package cn.qualityaward.tenant.provisioning;

import cn.qualityaward.tenancy.access.OperatorOnly;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the operator which tenants still wait for Keycloak, and why. */
@RestController
@OperatorOnly
@Tag(name = "platform", description = "平台运营 the operator")
class ProvisioningController {

    private final Progress progress;

    ProvisioningController(Progress progress) {
        this.progress = progress;
    }

    @Operation(summary = "Provisioning of every tenant: PENDING, DONE, or STUCK with the reason")
    @GetMapping("/api/platform/provisioning")
    List<Progress.View> all() {
        return progress.all();
    }
}
