package cn.qualityaward.tenant.policy;

import cn.qualityaward.tenant.directory.TenantFounded;
import cn.qualityaward.tenant.document.Documents;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** A new tenant begins with a draft: a preset in its own words. */
@Component
class FirstPolicy {

    /** What a preset's own region is called for short is nobody else's. */
    private static final List<String> OF_ONE_REGION = List.of("shortGovernment", "shortRegion", "mongolianAwardName");

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
        if (tenant.terms().containsKey("awardName")) {
            OF_ONE_REGION.forEach(terms::putNull);
            preset.putNull("supersedes");
        }
        tenant.terms().forEach(terms::put);
        return preset;
    }
}
