package cn.qualityaward.tenant.provisioning;

import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.TenantScope;
import cn.qualityaward.tenant.directory.Registry;
import cn.qualityaward.tenant.directory.Units;
import cn.qualityaward.tenant.directory.UnitsChanged;
import io.namastack.outbox.Outbox;
import io.namastack.outbox.annotation.OutboxHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings Keycloak to what the tenant's units say: asked for in the transaction of the change, tried until it is so. */
@Component
class Provisioning {

    private static final Logger log = LoggerFactory.getLogger(Provisioning.class);

    /** What the outbox carries: the tenant, and nothing of it. */
    record Wanted(int tenant) {}

    private final Outbox outbox;
    private final Registry registry;
    private final Units units;
    private final Organizations organizations;
    private final Progress progress;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Provisioning(
            Outbox outbox,
            Registry registry,
            Units units,
            Organizations organizations,
            Progress progress,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.transaction = transaction;
        this.events = events;
        this.outbox = outbox;
        this.registry = registry;
        this.units = units;
        this.organizations = organizations;
        this.progress = progress;
    }

    @EventListener
    void want(UnitsChanged change) {
        var tenant = TenantScope.required();
        progress.pending(tenant);
        outbox.schedule(new Wanted(tenant), "provisioning-" + tenant);
    }

    /** Now, whatever the next attempt's time is: a record of its own does not wait for the one that failed. */
    void again(Tenant tenant) {
        TenantScope.run(
                tenant.id(),
                () -> transaction.executeWithoutResult(status -> {
                    progress.pending(tenant.id());
                    outbox.schedule(new Wanted(tenant.id()), "provisioning-" + tenant.id() + "-" + Ids.next());
                    events.publishEvent(new ProvisioningRetried(tenant.code()));
                }));
    }

    /** Public, or the outbox does not see it. */
    @OutboxHandler
    public void provision(Wanted wanted) {
        var tenant = registry.byId(wanted.tenant()).orElseThrow();
        try {
            progress.trying(tenant.id());
            organizations.provision(tenant, units.all());
            progress.done(tenant.id());
        } catch (RuntimeException refused) {
            log.warn("Provisioning {} failed and will be tried again: {}", tenant.code(), refused.getMessage());
            progress.failed(tenant.id(), String.valueOf(refused.getMessage()));
            throw refused;
        }
    }
}
