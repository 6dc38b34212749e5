package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** In whose hands an objection is, and in whose it may not be, since it is about them. */
@Embeddable
class ObjectionHands {

    /**
     * 核查: who looks into it.
     *
     * @param clues whether it names something that can be looked into
     */
    record Handling(String account, String name, boolean clues, Instant from) {}

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Handling handling;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Objection.Disputed> disputed = List.of();

    void take(boolean clues, Decider by, Instant now) {
        requireUndisputed(by.account());
        if (holds(by.account())) {
            throw Refusal.conflict("objection-already-taken").article("第十四条");
        }
        this.handling = new Handling(by.account(), by.name(), clues, now);
    }

    /** @param head whether the head of the office says so, who need not be the handler */
    void dispute(List<Objection.Disputed> all, String by, boolean head) {
        requireUndisputed(by);
        if (!head) {
            requireHandler(by);
        }
        this.disputed = List.copyOf(all);
        if (handling != null && disputes(handling.account())) {
            this.handling = null;
        }
    }

    boolean disputes(String account) {
        return disputed.stream().anyMatch(one -> one.account().equals(account));
    }

    void requireUndisputed(String account) {
        if (disputes(account)) {
            throw Refusal.forbidden("disputed-by-objection").article("第十八条");
        }
    }

    void requireHandler(String account) {
        if (!requireTaken().account().equals(account)) {
            throw Refusal.forbidden("objection-of-another")
                    .article("第二十三条")
                    .with("name", requireTaken().name());
        }
    }

    Handling requireTaken() {
        if (handling == null) {
            throw Refusal.conflict("objection-not-taken").article("第十四条");
        }
        return handling;
    }

    boolean holds(String account) {
        return handling != null && handling.account().equals(account);
    }

    @Nullable
    Handling handling() {
        return handling;
    }

    List<Objection.Disputed> disputed() {
        return disputed;
    }
}
