package cn.qualityaward.tenant.rules;

import cn.qualityaward.tenant.document.DocumentDesk;
import cn.qualityaward.tenant.document.DocumentKind;
import cn.qualityaward.tenant.document.Documents;
import cn.qualityaward.tenant.document.Finding;
import cn.qualityaward.tenant.document.Finding.Severity;
import cn.qualityaward.tenant.policy.Companion;
import cn.qualityaward.tenant.policy.Policy;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
                rules -> RulesText.of(rules, served(policies, null)),
                (rules, on) -> Stream.concat(
                                RulesChecks.of(rules, served(policies, on)).stream(),
                                policies.typedAfter(on).stream().flatMap(later -> againstLater(rules, later)))
                        .toList()));
    }

    /** A policy is told where the rules in force, or those to come, could not be followed under it. */
    @Bean
    Companion rulesBesidesAPolicy(Documents<ReviewRules> rules) {
        return (policy, on) -> Stream.concat(rules.typedInForce(on).stream(), rules.typedAfter(on).stream())
                .flatMap(one -> RulesChecks.of(one, policy).stream())
                .filter(finding -> finding.severity() == Severity.BLOCKS)
                .map(finding -> Finding.warns("rules-would-contradict", policyKey(finding.slug()))
                        .with("setting", finding.key()))
                .distinct()
                .toList();
    }

    private static Policy served(Documents<Policy> policies, @Nullable LocalDate on) {
        return policies.typedInForce(on).orElseGet(policies::drafted);
    }

    private static Stream<Finding> againstLater(ReviewRules rules, Policy later) {
        return RulesChecks.of(rules, later).stream()
                .filter(finding -> finding.severity() == Severity.BLOCKS)
                .map(finding -> Finding.warns("policy-to-come-contradicts", finding.key()));
    }

    private static String policyKey(String slug) {
        return slug.equals("class-unknown") ? "classes" : "stages";
    }
}
