package cn.qualityaward.tenant.rules;

import cn.qualityaward.tenant.document.DocumentDesk;
import cn.qualityaward.tenant.document.DocumentKind;
import cn.qualityaward.tenant.document.Documents;
import cn.qualityaward.tenant.policy.Policy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The review rules as a kind of document. */
@Configuration
class RulesDocument {

    /** Checked against the policy that is in force when they take effect; before there is one, against its draft. */
    @Bean
    Documents<ReviewRules> reviewRules(DocumentDesk desk, Documents<Policy> policies) {
        return desk.of(new DocumentKind<>(
                "rules",
                ReviewRules.class,
                "第十二条",
                rules -> RulesText.of(rules, policies.typedInForce(null).orElseGet(policies::drafted)),
                (rules, on) -> RulesChecks.of(rules, policies.typedInForce(on).orElseGet(policies::drafted))));
    }
}
