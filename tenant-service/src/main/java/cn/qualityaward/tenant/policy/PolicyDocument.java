package cn.qualityaward.tenant.policy;

import cn.qualityaward.tenant.document.DocumentDesk;
import cn.qualityaward.tenant.document.DocumentKind;
import cn.qualityaward.tenant.document.Documents;
import cn.qualityaward.tenant.document.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The policy as a kind of document. */
@Configuration
class PolicyDocument {

    /** By itself, without those that serve it. */
    static final DocumentKind<Policy> KIND = kind((policy, on) -> PolicyChecks.of(policy));

    @Bean
    Documents<Policy> policies(DocumentDesk desk, ObjectProvider<Companion> companions) {
        return desk.of(kind((policy, on) -> Stream.concat(
                        PolicyChecks.of(policy).stream(),
                        companions.stream().flatMap(one -> one.besides(policy, on).stream()))
                .toList()));
    }

    private static DocumentKind<Policy> kind(BiFunction<Policy, LocalDate, List<Finding>> contradictions) {
        return new DocumentKind<>("policy", Policy.class, "第二十七条", PolicyText::of, contradictions);
    }
}
