package cn.qualityaward.tenant.basis;

import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 第一条: whoever keeps the policy answers for what it rests on. */
@RestController
@Seated({"admin/editor", "office/head"})
@RequestMapping("/api/{tenant}/tenant/basis-alerts")
@Tag(name = "basis", description = "制定依据 legal bases that were repealed")
class AlertController {

    record Acknowledgement(@NotBlank @Size(max = 500) String reason) {}

    private final Alerts alerts;

    AlertController(Alerts alerts) {
        this.alerts = alerts;
    }

    @Operation(summary = "Repealed documents that the policy rests on or rested on, the newest alert first")
    @GetMapping
    List<AlertView> all() {
        return alerts.all();
    }

    @Operation(
            summary = "Say why the policy still rests on it",
            description = "Or publish a version without it, which answers by itself.")
    @PostMapping("/{alert}/acknowledgement")
    AlertView acknowledge(@PathVariable UUID alert, @Valid @RequestBody Acknowledgement answer) {
        return alerts.acknowledge(alert, answer.reason());
    }
}
