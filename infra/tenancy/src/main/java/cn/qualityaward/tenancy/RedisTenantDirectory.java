package cn.qualityaward.tenancy;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.redis.connection.Message;
import org.springframework.data.redis.connection.MessageListener;
import org.springframework.data.redis.core.StringRedisTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A snapshot of the directory in memory. Publishing is lossy, so a message is only a nudge: the snapshot is also read
 * anew at a steady pace, and when a code is asked for that nobody knew a moment ago.
 */
class RedisTenantDirectory implements TenantDirectory, MessageListener, DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(RedisTenantDirectory.class);
    private static final Duration PACE = Duration.ofSeconds(30), LOOK_AGAIN = Duration.ofMillis(200);

    private final StringRedisTemplate redis;
    private final JsonMapper json;
    private final SmartLifecycle nudges;
    private final ScheduledExecutorService steady = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("directory").factory());
    private final AtomicLong lookedAgain = new AtomicLong(System.nanoTime());
    private volatile Map<String, Tenant> byCode = Map.of();

    RedisTenantDirectory(StringRedisTemplate redis, JsonMapper json, SmartLifecycle nudges) {
        this.redis = redis;
        this.json = json;
        this.nudges = nudges;
        steady.scheduleWithFixedDelay(this::refresh, 0, PACE.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public Optional<Tenant> find(String code) {
        var known = byCode.get(code);
        if (known == null && mayLookAgain()) {
            reload();
            known = byCode.get(code);
        }
        return Optional.ofNullable(known);
    }

    /** A nudge may be late or lost; but whoever asks for codes that do not exist must not make Redis work for each. */
    private boolean mayLookAgain() {
        var last = lookedAgain.get();
        var now = System.nanoTime();
        return now - last > LOOK_AGAIN.toNanos() && lookedAgain.compareAndSet(last, now);
    }

    @Override
    public Optional<Tenant> byId(int id) {
        return byCode.values().stream().filter(tenant -> tenant.id() == id).findFirst();
    }

    @Override
    public Collection<Tenant> all() {
        return byCode.values();
    }

    @Override
    public void onMessage(Message message, byte @org.jspecify.annotations.Nullable [] pattern) {
        reload();
    }

    private void refresh() {
        reload();
        try {
            if (!nudges.isRunning()) {
                nudges.start();
                reload(); // what was published before we listened
            }
        } catch (RuntimeException unreachable) {
            log.warn("Changes of the tenant directory cannot be heard: {}", unreachable.getMessage());
        }
    }

    /** An unreachable Redis keeps the last snapshot: known tenants go on being served. */
    private synchronized void reload() {
        try {
            byCode = redis.<String, String>opsForHash().entries(KEY).values().stream()
                    .map(this::read)
                    .collect(Collectors.toUnmodifiableMap(Tenant::code, tenant -> tenant));
        } catch (RuntimeException unreachable) {
            log.warn("The tenant directory could not be read: {}", unreachable.getMessage());
        }
    }

    private Tenant read(String value) throws JacksonException {
        return json.readValue(value, Tenant.class);
    }

    @Override
    public void destroy() {
        steady.shutdownNow();
    }
}
