package cn.qualityaward.tenant.export;

import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.TenantScope;
import cn.qualityaward.tenancy.access.OperatorOnly;
import cn.qualityaward.tenancy.holdings.Holdings;
import cn.qualityaward.tenant.directory.Registry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How much a tenant uses, in numbers only. */
@RestController
@OperatorOnly
@Tag(name = "platform", description = "平台运营 the operator")
class UsageController {

    /**
     * @param requests that the gateways let in this month, beside those they refused
     * @param accounts people who hold or held a seat, applicants included
     * @param storage per service; one that cannot be asked now is missing
     */
    record Usage(String month, long requests, long refused, long accounts, List<Storage> storage) {}

    /**
     * @param files that people handed in (附件、扫描件)
     * @param bytes of these files
     */
    record Storage(String service, long rows, long files, long bytes) {}

    private final Holdings holdings;
    private final AwardHoldings award;
    private final Registry registry;
    private final StringRedisTemplate redis;
    private final Clock clock;

    UsageController(Holdings holdings, AwardHoldings award, Registry registry, StringRedisTemplate redis, Clock clock) {
        this.holdings = holdings;
        this.award = award;
        this.registry = registry;
        this.redis = redis;
        this.clock = clock;
    }

    @Operation(summary = "Requests of this month, accounts, and storage of a tenant")
    @GetMapping("/api/platform/tenants/{code}/usage")
    Usage usage(@PathVariable String code) {
        var tenant = registry.required(code);
        var month = YearMonth.now(clock.withZone(ZoneId.of("Asia/Shanghai"))).toString();
        var own = TenantScope.call(tenant.id(), holdings::size);
        return new Usage(
                month,
                counted(month, code),
                counted(month, code + ":refused"),
                own.rows().getOrDefault("person", 0L),
                storage(tenant, own));
    }

    private List<Storage> storage(Tenant tenant, Holdings.Size own) {
        var storage = new ArrayList<>(List.of(of("tenant", own)));
        award.size(tenant).map(size -> of("award", size)).ifPresent(storage::add);
        return storage;
    }

    private static Storage of(String service, Holdings.Size size) {
        var rows = size.rows().values().stream().mapToLong(Long::longValue).sum();
        return new Storage(service, rows, size.files(), size.bytes());
    }

    private long counted(String month, String what) {
        var count = redis.<String, String>opsForHash().get("usage:" + month, what);
        return count == null ? 0 : Long.parseLong(count);
    }
}
