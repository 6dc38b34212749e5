package cn.qualityaward.tenant.directory;

import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.TenantDirectory;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one writer of the directory that every process reads. A change is told as soon as it is committed; what a failing
 * Redis missed, the whole list says again at a steady pace.
 */
@Component
class DirectoryPublisher {

    private static final Logger log = LoggerFactory.getLogger(DirectoryPublisher.class);

    private final Registry registry;
    private final StringRedisTemplate redis;
    private final JsonMapper json;

    DirectoryPublisher(Registry registry, StringRedisTemplate redis, JsonMapper json) {
        this.registry = registry;
        this.redis = redis;
        this.json = json;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void tell(TenantChanged change) {
        publish(List.of(change.tenant()));
    }

    @Scheduled(fixedDelay = 30_000)
    void tellAll() {
        var tenants = registry.all();
        publish(tenants);
        forget(tenants);
    }

    private void publish(List<Tenant> tenants) {
        if (tenants.isEmpty()) {
            return;
        }
        try {
            redis.<String, String>opsForHash()
                    .putAll(
                            TenantDirectory.KEY,
                            tenants.stream().collect(Collectors.toMap(Tenant::code, json::writeValueAsString)));
            redis.convertAndSend(
                    TenantDirectory.KEY, tenants.stream().map(Tenant::code).collect(Collectors.joining(",")));
        } catch (RuntimeException unreachable) {
            log.warn("The directory could not be told: {}", unreachable.getMessage());
        }
    }

    /** What an earlier database left behind. */
    private void forget(List<Tenant> tenants) {
        var gone = new HashSet<Object>(redis.opsForHash().keys(TenantDirectory.KEY));
        tenants.forEach(tenant -> gone.remove(tenant.code()));
        if (!gone.isEmpty()) {
            redis.opsForHash().delete(TenantDirectory.KEY, gone.toArray());
        }
    }
}
