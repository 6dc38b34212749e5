package cn.qualityaward.tenant.policy;

import cn.qualityaward.tenant.document.DocumentDesk;
import cn.qualityaward.tenant.document.DocumentKind;
import cn.qualityaward.tenant.document.Documents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The policy as a kind of document. */
@Configuration
class PolicyDocument {

    static final DocumentKind<Policy> KIND = new DocumentKind<>(
            "policy", Policy.class, "第二十七条", PolicyText::of, (policy, on) -> PolicyChecks.of(policy));

    @Bean
    Documents<Policy> policies(DocumentDesk desk) {
        return desk.of(KIND);
    }
}
