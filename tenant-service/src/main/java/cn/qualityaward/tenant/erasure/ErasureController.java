package cn.qualityaward.tenant.erasure;

import cn.qualityaward.tenancy.access.OperatorOnly;
import cn.qualityaward.tenancy.problem.Refusal;
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

/** Shows the operator what is being erased, what stands in the way, and what was erased. */
@RestController
@OperatorOnly
@Tag(name = "platform", description = "平台运营 the operator")
class ErasureController {

    private final Ledger ledger;
    private final Registry registry;
    private final Retention retention;

    ErasureController(Ledger ledger, Registry registry, Retention retention) {
        this.ledger = ledger;
        this.registry = registry;
        this.retention = retention;
    }

    @Operation(summary = "Erasures of closed tenants whose time is over: RUNNING, STUCK with the reason, or DONE")
    @GetMapping("/api/platform/erasures")
    List<Ledger.View> all() {
        return ledger.all();
    }

    @Operation(summary = "Try again now; whoever's time is not over stays as it is")
    @PostMapping("/api/platform/erasures/{code}/retry")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void again(@PathVariable String code) {
        var waiting = ledger.all().stream()
                .filter(one -> one.code().equals(code) && one.state() != Ledger.State.DONE)
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("nothing-to-erase").with("tenant", code));
        retention.again(registry.find(waiting.code()).orElseThrow().id());
    }
}
