package cn.qualityaward.tenant.directory;

import cn.qualityaward.tenancy.ReservedWords;
import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.Tenant.Status;
import cn.qualityaward.tenancy.TenantScope;
import cn.qualityaward.tenancy.problem.Refusal;
import cn.qualityaward.tenant.directory.TenantChanged.TenantResumed;
import cn.qualityaward.tenant.directory.TenantChanged.TenantSuspended;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes tenants in, suspends and resumes them: each time one transaction in the scope of the tenant concerned. */
@Component
class Tenants {

    private static final String SEED = "xilingol-2023";

    private final Registry registry;
    private final Units units;
    private final Divisions divisions;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final URI sharedPool;

    Tenants(
            Registry registry,
            Units units,
            Divisions divisions,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            @Value("${award.placement.default}") URI sharedPool) {
        this.registry = registry;
        this.units = units;
        this.divisions = divisions;
        this.transaction = transaction;
        this.events = events;
        this.sharedPool = sharedPool;
    }

    Tenant found(NewTenant wanted) {
        requireFree(wanted.code());
        if (wanted.parent() != null) {
            required(wanted.parent());
        }
        var tenant = new Tenant(
                registry.nextId(), wanted.code(), wanted.name(), wanted.mongolianName(), Status.ACTIVE, sharedPool);
        return within(tenant.id(), () -> {
            registry.add(tenant, wanted.parent());
            var areas = Objects.requireNonNullElse(wanted.divisions(), List.<Division>of());
            units.addFirst(areas, Objects.requireNonNullElse(wanted.units(), List.of()));
            divisions.replace(areas);
            events.publishEvent(new TenantFounded(
                    tenant,
                    Objects.requireNonNullElse(wanted.preset(), SEED),
                    Objects.requireNonNullElse(wanted.terms(), Map.of())));
            return tenant;
        });
    }

    Tenant suspend(String code) {
        return mark(code, Status.SUSPENDED);
    }

    Tenant resume(String code) {
        return mark(code, Status.ACTIVE);
    }

    List<Tenant> all() {
        return registry.all();
    }

    private Tenant mark(String code, Status status) {
        var before = required(code);
        if (before.status() == status) {
            throw Refusal.conflict("tenant-already").with("tenant", code).with("status", status);
        }
        return within(before.id(), () -> {
            registry.mark(before.id(), status);
            var now = required(code);
            events.publishEvent(now.active() ? new TenantResumed(now) : new TenantSuspended(now));
            return now;
        });
    }

    private Tenant required(String code) {
        return registry.find(code)
                .orElseThrow(() -> Refusal.unknown("tenant-unknown").with("tenant", code));
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
