package cn.qualityaward.search.index;

import cn.qualityaward.search.index.RebuildProgress.State;
import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.TenantDirectory;
import cn.qualityaward.tenancy.problem.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the index anew from every tenant's record and then puts it in the place of the old one. Searches see the old
 * one until then; what is published meanwhile goes into both. Lease and progress are where every instance sees them.
 */
@Component
class Rebuild {

    private static final Logger log = LoggerFactory.getLogger(Rebuild.class);

    private final Generations generations;
    private final Replay replay;
    private final Writes writes;
    private final TenantDirectory directory;
    private final StringRedisTemplate redis;
    private final JsonMapper json;
    private final Clock clock;
    private final String progressKey;
    private final String leaseKey;

    Rebuild(
            PublicationIndex index,
            Generations generations,
            Replay replay,
            Writes writes,
            TenantDirectory directory,
            StringRedisTemplate redis,
            JsonMapper json,
            Clock clock) {
        this.generations = generations;
        this.replay = replay;
        this.writes = writes;
        this.directory = directory;
        this.redis = redis;
        this.json = json;
        this.clock = clock;
        this.progressKey = "rebuild:" + index.name();
        this.leaseKey = progressKey + ":lease";
    }

    /** Begins, and goes on in the background. */
    RebuildProgress begin() {
        var tenants = List.copyOf(directory.all());
        if (tenants.isEmpty()) {
            // not read yet rather than none: an empty index must not take the place of a full one
            throw Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
        }
        var lease = RebuildLease.take(redis, leaseKey);
        var start = note(RebuildProgress.start(clock.instant(), tenants.size()));
        Thread.ofVirtual().name("rebuild").start(() -> run(tenants, lease, start));
        return start;
    }

    Optional<RebuildProgress> latest() {
        return Optional.ofNullable(redis.opsForValue().get(progressKey))
                .map(noted -> json.readValue(noted, RebuildProgress.class))
                .map(noted -> noted.state() == State.RUNNING && !redis.hasKey(leaseKey) ? noted.abandoned() : noted);
    }

    private void run(List<Tenant> tenants, RebuildLease lease, RebuildProgress start) {
        var progress = start;
        try (lease) {
            var next = generations.begin(clock.instant());
            for (var tenant : tenants) {
                progress = read(tenant, lease, progress).tenantRead();
            }
            generations.promote(next);
            note(progress.ended(State.DONE, clock.instant(), null));
        } catch (RuntimeException failure) {
            log.error("The rebuild failed; the index in use is untouched", failure);
            note(progress.ended(State.FAILED, clock.instant(), failure.toString()));
        }
    }

    private RebuildProgress read(Tenant tenant, RebuildLease lease, RebuildProgress before) {
        var progress = before;
        Long after = 0L;
        while (after != null) {
            var page = replay.after(after, tenant);
            lease.renew();
            if (!page.items().isEmpty()) {
                writes.putIntoNext(page.items());
            }
            progress = note(progress.read(page.items().size()));
            after = page.next();
        }
        return progress;
    }

    private RebuildProgress note(RebuildProgress progress) {
        redis.opsForValue().set(progressKey, json.writeValueAsString(progress));
        return progress;
    }
}
