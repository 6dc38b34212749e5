package cn.qualityaward.award.program;

import cn.qualityaward.tenancy.wall.TenantOwned;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** The pinned documents of one round (its id is the round's): copies, so that nothing published later reaches it. */
@Entity
class Program extends TenantOwned {

    private int policyVersion;
    private String policyHash;
    private String policy;
    private int rulesVersion;
    private String rulesHash;
    private String rules;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Program() {}

    Program(UUID round, Pinned policy, Pinned rules) {
        super(round);
        repin(policy, rules);
    }

    record Pinned(int version, String hash, String text) {}

    @NullUnmarked
    final void repin(Pinned policy, Pinned rules) {
        this.policyVersion = policy.version();
        this.policyHash = policy.hash();
        this.policy = policy.text();
        this.rulesVersion = rules.version();
        this.rulesHash = rules.hash();
        this.rules = rules.text();
    }

    Pinned policy() {
        return new Pinned(policyVersion, policyHash, policy);
    }

    Pinned rules() {
        return new Pinned(rulesVersion, rulesHash, rules);
    }
}
