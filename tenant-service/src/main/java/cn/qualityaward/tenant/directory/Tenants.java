package cn.qualityaward.tenant.directory;

import cn.qualityaward.tenancy.ReservedWords;
import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.Tenant.Status;
import cn.qualityaward.tenancy.TenantScope;
import cn.qualityaward.tenancy.problem.Refusal;
import cn.qualityaward.tenant.directory.TenantChanged.TenantClosed;
import cn.qualityaward.tenant.directory.TenantChanged.TenantHosted;
import cn.qualityaward.tenant.directory.TenantChanged.TenantLimited;
import cn.qualityaward.tenant.directory.TenantChanged.TenantMoved;
import cn.qualityaward.tenant.directory.TenantChanged.TenantReopened;
import cn.qualityaward.tenant.directory.TenantChanged.TenantResumed;
import cn.qualityaward.tenant.directory.TenantChanged.TenantSuspended;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes tenants in, suspends and resumes them: each time one transaction in the scope of the tenant concerned. */
@Component
class Tenants {

    /** Logs are to be kept that long in any case (网络安全法). */
    private static final int KEPT_AT_LEAST = 6;

    private final Registry registry;
    private final Closings closings;
    private final Units units;
    private final Divisions divisions;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Pools pools;
    private final HostNames hosts;
    private final Clock clock;

    Tenants(
            Registry registry,
            Closings closings,
            Units units,
            Divisions divisions,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Pools pools,
            HostNames hosts,
            Clock clock) {
        this.pools = pools;
        this.hosts = hosts;
        this.clock = clock;
        this.registry = registry;
        this.closings = closings;
        this.units = units;
        this.divisions = divisions;
        this.transaction = transaction;
        this.events = events;
    }

    Tenant found(NewTenant wanted) {
        requireFree(wanted.code());
        var tier = Tier.below(wanted.parent() == null ? null : registry.tierOf(wanted.parent()), wanted.tier());
        var tenant = new Tenant(
                registry.nextId(), wanted.code(), wanted.name(), null, Status.ACTIVE, pools.address(Pools.SHARED));
        return within(tenant.id(), () -> {
            registry.add(tenant, wanted.parent(), tier);
            var areas = Objects.requireNonNullElse(wanted.divisions(), List.<Division>of());
            units.addFirst(areas, Objects.requireNonNullElse(wanted.units(), List.of()));
            divisions.replace(areas);
            events.publishEvent(new TenantFounded(
                    tenant,
                    wanted.preset(),
                    Objects.requireNonNullElse(wanted.terms(), Map.of()),
                    wanted.mongolianName()));
            if (wanted.administrator() != null) {
                events.publishEvent(new AdministratorNamed(
                        wanted.administrator().name(), wanted.administrator().address()));
            }
            return tenant;
        });
    }

    Tenant suspend(String code) {
        return mark(code, Status.SUSPENDED);
    }

    Tenant resume(String code) {
        return mark(code, Status.ACTIVE);
    }

    /** Nobody logs in any more; everything is kept until that day at least. */
    Tenant close(String code, String reason, LocalDate keepUntil, String by) {
        var before = registry.required(code);
        if (before.status() == Status.CLOSED) {
            throw already(before);
        }
        var earliest = today().plusMonths(KEPT_AT_LEAST);
        if (keepUntil.isBefore(earliest) || keepUntil.isAfter(earliest.plusYears(100))) {
            throw Refusal.invalid("kept-too-short").with("earliest", earliest).field("keepUntil");
        }
        return within(before.id(), () -> {
            if (!closings.close(before.id(), reason, keepUntil, by)) {
                throw already(registry.required(code));
            }
            return told(code, now -> new TenantClosed(now, reason, keepUntil));
        });
    }

    /** Until the data may be erased, closing is taken back as if it had not been. */
    Tenant reopen(String code) {
        var before = registry.required(code);
        before.requireClosed();
        return within(before.id(), () -> {
            registry.lock(before.id());
            var until = closings.keptUntil(before.id()).orElseThrow();
            if (today().isAfter(until)) {
                throw Refusal.conflict("retention-over").with("tenant", code).with("keepUntil", until);
            }
            mark(before, Status.ACTIVE);
            return told(code, TenantReopened::new);
        });
    }

    /** Requests under way end where they began; the next one goes where the directory says then. */
    Tenant move(String code, @Nullable String pool) {
        var before = registry.required(code);
        var to = Objects.requireNonNullElse(pool, Pools.SHARED);
        pools.requireAlive(to);
        return within(before.id(), () -> {
            registry.place(before.id(), to);
            return told(code, now -> new TenantMoved(now, before.award()));
        });
    }

    Tenant limit(String code, @Nullable Integer perSecond) {
        var before = registry.required(code);
        return within(before.id(), () -> {
            registry.limit(before.id(), perSecond);
            return told(code, TenantLimited::new);
        });
    }

    /** Its addresses below the platform's own go on as before. */
    Tenant host(String code, @Nullable String host) {
        var before = registry.required(code);
        var name = hosts.checked(host);
        return within(before.id(), () -> {
            registry.host(before.id(), name);
            return told(code, now -> new TenantHosted(now, before.host()));
        });
    }

    List<TenantView> all() {
        return registry.views();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai"));
    }

    private Tenant told(String code, Function<Tenant, TenantChanged> change) {
        var now = registry.required(code);
        events.publishEvent(change.apply(now));
        return now;
    }

    private static Refusal already(Tenant tenant) {
        return Refusal.conflict("tenant-already").with("tenant", tenant.code()).with("status", tenant.status());
    }

    private Tenant mark(String code, Status status) {
        var before = registry.required(code);
        if (before.status() == Status.CLOSED) {
            throw before.absent();
        }
        if (before.status() == status) {
            throw already(before);
        }
        return within(before.id(), () -> {
            mark(before, status);
            return told(code, now -> now.active() ? new TenantResumed(now) : new TenantSuspended(now));
        });
    }

    /** Nobody else has changed it meanwhile: suspending must not undo a closing. */
    private void mark(Tenant before, Status status) {
        if (!registry.mark(before.id(), before.status(), status)) {
            throw already(registry.required(before.code()));
        }
    }

    private void requireFree(String code) {
        if (ReservedWords.contains(code)) {
            throw Refusal.invalid("code-reserved").with("code", code).field("code");
        }
        if (registry.find(code).isPresent()) {
            throw Refusal.conflict("code-taken").with("code", code).field("code");
        }
    }

    private Tenant within(int tenant, Supplier<Tenant> work) {
        return TenantScope.call(tenant, () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }
}
