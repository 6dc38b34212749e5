package cn.qualityaward.tenant.rules;

import cn.qualityaward.tenant.directory.TenantFounded;
import cn.qualityaward.tenant.document.Documents;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A new tenant begins with a draft: the preset of the same name. */
@Component
class FirstRules {

    private final Documents<ReviewRules> rules;

    FirstRules(Documents<ReviewRules> rules) {
        this.rules = rules;
    }

    @EventListener
    void begin(TenantFounded tenant) {
        rules.begin(tenant.preset(), preset -> preset);
    }
}
