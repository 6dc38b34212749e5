package cn.qualityaward.tenant.directory;

import cn.qualityaward.tenancy.access.OperatorOnly;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the operator can place a tenant. */
@RestController
@OperatorOnly
@RequestMapping("/api/platform/pools")
@Tag(name = "platform", description = "平台运营 the operator")
class PoolController {

    record Pool(String name, URI address) {}

    private final Pools pools;

    PoolController(Pools pools) {
        this.pools = pools;
    }

    @Operation(summary = "Award-services that a tenant can be placed on", description = "As configured, by name.")
    @GetMapping
    List<Pool> all() {
        return pools.all().entrySet().stream()
                .map(pool -> new Pool(pool.getKey(), pool.getValue()))
                .toList();
    }
}
