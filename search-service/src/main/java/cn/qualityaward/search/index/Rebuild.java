package cn.qualityaward.search.index;

import cn.qualityaward.search.index.RebuildProgress.State;
import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.TenantDirectory;
import cn.qualityaward.tenancy.problem.Refusal;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Makes the index anew from every tenant's record and then puts it in the place of the old one. Searches see the old
 * one until then; what is published meanwhile goes into both.
 */
@Component
class Rebuild {

    private static final Logger log = LoggerFactory.getLogger(Rebuild.class);

    private final Generations generations;
    private final Replay replay;
    private final Writes writes;
    private final RebuildLedger ledger;
    private final TenantDirectory directory;
    private final Clock clock;

    Rebuild(
            Generations generations,
            Replay replay,
            Writes writes,
            RebuildLedger ledger,
            TenantDirectory directory,
            Clock clock) {
        this.generations = generations;
        this.replay = replay;
        this.writes = writes;
        this.ledger = ledger;
        this.directory = directory;
        this.clock = clock;
    }

    /** Begins, and goes on in the background. */
    RebuildProgress begin() {
        var tenants = List.copyOf(directory.all());
        if (tenants.isEmpty()) {
            // not read yet rather than none: an empty index must not take the place of a full one
            throw Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
        }
        var lease = ledger.take();
        var start = ledger.note(RebuildProgress.start(clock.instant(), tenants.size()));
        Thread.ofVirtual().name("rebuild").start(() -> run(tenants, lease, start));
        return start;
    }

    /**
     * Builds the index here and now if it was never built from the record. Looked at again with the right to rebuild in
     * hand: of several instances that find it so, the others find it built.
     *
     * @return whether this instance built it
     */
    boolean healIfNeeded() {
        if (generations.built()) {
            return false;
        }
        var tenants = List.copyOf(directory.all());
        if (tenants.isEmpty()) {
            return false; // nothing was ever published, or the directory is not read yet
        }
        var lease = ledger.takeIfFree();
        if (lease.isEmpty()) {
            return false;
        }
        if (generations.built()) {
            lease.get().close();
            return false;
        }
        return run(tenants, lease.get(), ledger.note(RebuildProgress.start(clock.instant(), tenants.size())));
    }

    private boolean run(List<Tenant> tenants, RebuildLease lease, RebuildProgress start) {
        var progress = start;
        try (lease) {
            var next = generations.begin(clock.instant());
            for (var tenant : tenants) {
                progress = read(tenant, lease, progress).tenantRead();
            }
            generations.promote(next);
            ledger.note(progress.ended(State.DONE, clock.instant(), null));
            return true;
        } catch (RuntimeException failure) {
            log.error("The rebuild failed; the index in use is untouched", failure);
            ledger.note(progress.ended(State.FAILED, clock.instant(), failure.toString()));
            return false;
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
            progress = ledger.note(progress.read(page.items().size()));
            after = page.next();
        }
        return progress;
    }
}
