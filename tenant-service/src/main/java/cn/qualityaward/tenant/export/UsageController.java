package cn.qualityaward.tenant.export;

import cn.qualityaward.tenancy.TenantScope;
import cn.qualityaward.tenancy.access.OperatorOnly;
import cn.qualityaward.tenant.directory.Registry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.transaction.support.TransactionTemplate;
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
     * @param bytes of this service's rows; what award-service keeps is not in it
     */
    record Usage(String month, long requests, long refused, long accounts, long bytes) {}

    private final OwnRows rows;
    private final Registry registry;
    private final StringRedisTemplate redis;
    private final TransactionTemplate transaction;
    private final Clock clock;

    UsageController(
            OwnRows rows, Registry registry, StringRedisTemplate redis, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.registry = registry;
        this.redis = redis;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Operation(summary = "Requests of this month, accounts, and storage of a tenant")
    @GetMapping("/api/platform/tenants/{code}/usage")
    Usage usage(@PathVariable String code) {
        var tenant = registry.required(code);
        var month = YearMonth.now(clock.withZone(ZoneId.of("Asia/Shanghai"))).toString();
        return TenantScope.call(
                tenant.id(),
                () -> transaction.execute(status -> new Usage(
                        month,
                        counted(month, code),
                        counted(month, code + ":refused"),
                        rows.count("person"),
                        rows.bytes())));
    }

    private long counted(String month, String what) {
        var count = redis.<String, String>opsForHash().get("usage:" + month, what);
        return count == null ? 0 : Long.parseLong(count);
    }
}
