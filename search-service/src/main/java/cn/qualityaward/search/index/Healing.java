package cn.qualityaward.search.index;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sees whether the index still is what was once built from the record, at the start and at a steady pace, and has it
 * built where it is not: nobody has to notice that Elasticsearch lost its data.
 */
@Component
class Healing implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Healing.class);

    private final Rebuild rebuild;
    private final Duration pace;
    private volatile ScheduledExecutorService steady = newClockwork();
    private volatile boolean running;

    Healing(Rebuild rebuild, @Value("${award.healing}") Duration pace) {
        this.rebuild = rebuild;
        this.pace = pace;
    }

    private void look() {
        try {
            if (rebuild.healIfNeeded()) {
                log.warn("The index was not there as built from the record; it has been built anew");
            }
        } catch (RuntimeException unready) {
            log.info("The index cannot be looked after now: {}", unready.getMessage());
        }
    }

    @Override
    public void start() {
        running = true;
        steady = newClockwork();
        steady.scheduleWithFixedDelay(this::look, 0, pace.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        running = false;
        steady.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private static ScheduledExecutorService newClockwork() {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name("healing").factory());
    }
}
