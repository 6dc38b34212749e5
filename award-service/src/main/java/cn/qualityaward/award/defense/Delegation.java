package cn.qualityaward.award.defense;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.defense.DefenseFacts.DelegateConsented;
import cn.qualityaward.award.defense.DefenseFacts.DelegateEnded;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 委托答辩: somebody else defends for an organization, with the office's consent and its authorization in writing. */
@Entity
class Delegation extends Aggregate {

    /** @param reason why the one who answers for it does not come */
    record Delegate(
            @NotBlank @Size(max = 50) String name,
            @NotBlank @Size(max = 100) String position,
            @NotBlank @Size(max = 1_000) String reason) {}

    private UUID applicationId;
    private int ordinal;

    @JdbcTypeCode(SqlTypes.JSON)
    private Delegate delegate;

    @JdbcTypeCode(SqlTypes.JSON)
    private SignedPage authorisedBy;

    private @Nullable String endedBecause;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Delegation() {}

    Delegation(Application application, int ordinal, Delegate delegate, SignedPage authorization) {
        super(Ids.next());
        this.applicationId = application.id();
        this.ordinal = ordinal;
        this.delegate = delegate;
        this.authorisedBy = authorization;
        done(new DelegateConsented(id(), applicationId, delegate.reason(), authorization.sha256()));
    }

    /** The one who answers for it comes after all, or somebody else does. */
    void end(String reason) {
        if (endedBecause != null) {
            throw Refusal.conflict("delegate-ended").article(DefenseOrder.ARTICLE);
        }
        endedBecause = reason;
        done(new DelegateEnded(id(), applicationId, reason));
    }

    Delegate delegate() {
        return delegate;
    }

    SignedPage authorization() {
        return authorisedBy;
    }
}
