package cn.qualityaward.tenant.policy;

import cn.qualityaward.tenant.directory.TenantFounded;
import cn.qualityaward.tenant.document.Documents;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** A new tenant begins with a draft: a preset in its own words. */
@Component
class FirstPolicy {

    private final Documents<Policy> policies;

    FirstPolicy(Documents<Policy> policies) {
        this.policies = policies;
    }

    @EventListener
    void begin(TenantFounded tenant) {
        policies.begin(tenant.preset(), preset -> inOwnWords(preset, tenant));
    }

    private static ObjectNode inOwnWords(ObjectNode preset, TenantFounded tenant) {
        var terms = preset.withObject("terms");
        tenant.terms().forEach(terms::put);
        return preset;
    }
}
