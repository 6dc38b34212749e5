package cn.qualityaward.tenancy.record;

import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.TenantDirectory;
import cn.qualityaward.tenancy.TenantScope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Has sealed what was recorded, a moment after it was: the tenants this instance recorded something for, and now and
 * then all of them, for what a killed instance left.
 */
class Sealing implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Sealing.class);
    private static final Duration PACE = Duration.ofMillis(500);
    private static final Duration ROUND = Duration.ofMinutes(1);

    private final Sealer sealer;
    private final TenantDirectory directory;
    private final Clock clock;
    private final Duration patience;
    private final Set<Integer> noted = ConcurrentHashMap.newKeySet();
    private final Map<Integer, Instant> waiting = new ConcurrentHashMap<>();
    private volatile Instant nextRound = Instant.MIN;
    private volatile boolean late;
    private volatile boolean running;
    private ScheduledExecutorService steady = newClockwork();

    Sealing(Sealer sealer, TenantDirectory directory, Clock clock, Duration patience) {
        this.sealer = sealer;
        this.directory = directory;
        this.clock = clock;
        this.patience = patience;
    }

    /** Something of that tenant has been committed. */
    void note(int tenant) {
        noted.add(tenant);
    }

    /** For how long the oldest entry has been waiting that could not be sealed: a forgotten open transaction shows here. */
    Duration behind() {
        return waiting.values().stream()
                .min(Comparator.naturalOrder())
                .map(since -> Duration.between(since, clock.instant()))
                .filter(Duration::isPositive)
                .orElse(Duration.ZERO);
    }

    boolean isLate() {
        return behind().compareTo(patience) > 0;
    }

    @Override
    public void start() {
        running = true;
        steady = newClockwork();
        steady.scheduleWithFixedDelay(this::pass, PACE.toMillis(), PACE.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        running = false;
        steady.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void pass() {
        if (clock.instant().isAfter(nextRound)) {
            directory.all().stream().map(Tenant::id).forEach(noted::add);
            nextRound = clock.instant().plus(ROUND);
        }
        Set.copyOf(noted).forEach(this::seal);
        tellWhenLate();
    }

    private void seal(int tenant) {
        noted.remove(tenant);
        try {
            var pass = TenantScope.call(tenant, sealer::seal);
            while (pass.more() && running) {
                pass = TenantScope.call(tenant, sealer::seal);
            }
            if (pass.elsewhere()) {
                noted.add(tenant);
            } else if (pass.waitingSince() == null) {
                waiting.remove(tenant);
            } else {
                waiting.put(tenant, pass.waitingSince());
                noted.add(tenant);
            }
        } catch (RuntimeException failure) {
            noted.add(tenant);
            log.warn("The record of tenant {} could not be sealed now: {}", tenant, failure.getMessage());
        }
    }

    private void tellWhenLate() {
        var now = isLate();
        if (now && !late) {
            log.error(
                    "The record has not been sealed for {} s: look for a forgotten open transaction in pg_stat_activity",
                    behind().toSeconds());
        } else if (late && !now) {
            log.info("The record is sealed again");
        }
        late = now;
    }

    private static ScheduledExecutorService newClockwork() {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name("sealing").factory());
    }
}
