package cn.qualityaward.tenant.directory;

import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.TenantDirectory;
import cn.qualityaward.tenancy.wall.TenantTransactions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one writer of the directory that every process reads. A change is told as soon as it is committed; what a failing
 * Redis missed, the whole list says again at a steady pace. One tells at a time and reads what it tells just before, or an
 * older list could bring a suspended tenant back.
 */
@Component
class DirectoryPublisher {

    private static final Logger log = LoggerFactory.getLogger(DirectoryPublisher.class);
    private static final long ONE_AT_A_TIME = 7_305_221;

    private final Registry registry;
    private final StringRedisTemplate redis;
    private final JsonMapper json;
    private final JdbcClient db;
    private final TransactionTemplate transaction;

    DirectoryPublisher(
            Registry registry,
            StringRedisTemplate redis,
            JsonMapper json,
            JdbcClient db,
            PlatformTransactionManager transactions) {
        this.registry = registry;
        this.redis = redis;
        this.json = json;
        this.db = db;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setName(TenantTransactions.JOBS + "directory");
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void tell(TenantChanged change) {
        alone(() -> registry.find(change.tenant().code()).ifPresent(tenant -> publish(List.of(tenant))));
    }

    @Scheduled(fixedDelay = 30_000)
    void tellAll() {
        alone(() -> {
            var told = redis.opsForHash().keys(TenantDirectory.KEY);
            var tenants = registry.all();
            publish(tenants);
            forget(told, tenants);
        });
    }

    private void alone(Runnable telling) {
        try {
            transaction.executeWithoutResult(tx -> {
                db.sql("select pg_advisory_xact_lock(?)")
                        .param(ONE_AT_A_TIME)
                        .query((row, number) -> true)
                        .single();
                telling.run();
            });
        } catch (RuntimeException unreachable) {
            log.warn("The directory could not be told: {}", unreachable.getMessage());
        }
    }

    private void publish(List<Tenant> tenants) {
        if (tenants.isEmpty()) {
            return;
        }
        redis.<String, String>opsForHash()
                .putAll(
                        TenantDirectory.KEY,
                        tenants.stream().collect(Collectors.toMap(Tenant::code, json::writeValueAsString)));
        redis.convertAndSend(
                TenantDirectory.KEY, tenants.stream().map(Tenant::code).collect(Collectors.joining(",")));
    }

    /** What an earlier database left behind; it was told before the list was read, so no new tenant is taken for one. */
    private void forget(Set<Object> told, List<Tenant> tenants) {
        var gone = new HashSet<>(told);
        tenants.forEach(tenant -> gone.remove(tenant.code()));
        if (!gone.isEmpty()) {
            redis.opsForHash().delete(TenantDirectory.KEY, gone.toArray());
        }
    }
}
