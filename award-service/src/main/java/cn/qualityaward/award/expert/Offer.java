package cn.qualityaward.award.expert;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 专家共享: an expert lets one other region know of their entry, this region's office confirms it, and either may end it (第八条(二)). */
@Entity
@Table(name = "expert_offer")
class Offer extends Aggregate {

    enum State {
        /** 待确认: the expert has consented. */
        CONSENTED,
        CONFIRMED,
        /** 不予确认 */
        REFUSED,
        /** 已撤回: from now on; what was handed in over there stays there. */
        WITHDRAWN
    }

    interface OfferFact extends Fact {
        @Override
        default String article() {
            return ARTICLE;
        }
    }

    record ExpertOffered(UUID subject, UUID expert, String to) implements OfferFact {}

    record ExpertOfferConfirmed(UUID subject, UUID expert, String to, String stamp) implements OfferFact {}

    record ExpertOfferRefused(UUID subject, UUID expert, String to, String reason) implements OfferFact {}

    record ExpertOfferWithdrawn(UUID subject, UUID expert, String to) implements OfferFact {}

    static final String ARTICLE = "第八条(二)";

    private UUID expertId;
    private String toRegion;
    private String toName;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant consentedAt;
    private @Nullable Instant endedAt;
    private @Nullable String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    private Letter.@Nullable Stamped letter;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Offer() {}

    Offer(UUID expert, Letter.Region to, Instant now) {
        super(Ids.next());
        this.expertId = expert;
        this.toRegion = to.code();
        this.toName = to.name();
        this.state = State.CONSENTED;
        this.consentedAt = now;
        done(new ExpertOffered(id(), expert, toRegion));
    }

    void confirm(Letter.Stamped confirmed) {
        require(State.CONSENTED);
        state = State.CONFIRMED;
        letter = confirmed;
        done(new ExpertOfferConfirmed(id(), expertId, toRegion, confirmed.stamp()));
    }

    void refuse(String why, Instant now) {
        require(State.CONSENTED);
        state = State.REFUSED;
        reason = why;
        endedAt = now;
        done(new ExpertOfferRefused(id(), expertId, toRegion, why));
    }

    /** What goes along is not kept any longer than it is consented to. */
    void withdraw(Instant now) {
        if (!open()) {
            throw notThere();
        }
        state = State.WITHDRAWN;
        letter = null;
        endedAt = now;
        done(new ExpertOfferWithdrawn(id(), expertId, toRegion));
    }

    private void require(State expected) {
        if (state != expected) {
            throw notThere();
        }
    }

    private Refusal notThere() {
        return Refusal.conflict("expert-offer-over").article(ARTICLE);
    }

    boolean open() {
        return state == State.CONSENTED || state == State.CONFIRMED;
    }

    UUID expertId() {
        return expertId;
    }

    Letter.Region to() {
        return new Letter.Region(toRegion, toName);
    }

    State state() {
        return state;
    }

    Instant consentedAt() {
        return consentedAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    @Nullable
    String reason() {
        return reason;
    }

    Letter.@Nullable Stamped letter() {
        return letter;
    }
}
