package cn.qualityaward.tenant.provisioning;

import cn.qualityaward.tenancy.TenantScope;
import cn.qualityaward.tenant.directory.Registry;
import cn.qualityaward.tenant.directory.Units;
import cn.qualityaward.tenant.directory.UnitsChanged;
import io.namastack.outbox.Outbox;
import io.namastack.outbox.annotation.OutboxHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

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

    Provisioning(Outbox outbox, Registry registry, Units units, Organizations organizations, Progress progress) {
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
