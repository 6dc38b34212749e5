package cn.qualityaward.tenant.basis;

import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import cn.qualityaward.tenancy.wall.TenantOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The policy rests on what was repealed; it stands until a version without it, or a reason why it may stay. */
@Entity
@Table(name = "basis_alert")
class Alert extends TenantOwned {

    private UUID document;
    private String title;
    private @Nullable String number;
    private LocalDate repealedOn;
    private String repealedBy;
    private Instant raisedAt;
    private @Nullable Integer answerVersion;
    private @Nullable String answerReason;
    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Alert() {}

    Alert(RepealedDocument repealed, Instant at) {
        super(Ids.next());
        document = repealed.id();
        title = repealed.title();
        number = repealed.number();
        repealedOn = repealed.repealedOn();
        repealedBy = repealed.repealedBy();
        raisedAt = at;
    }

    /** A version that no longer rests on it. */
    void answeredBy(int version, Instant at) {
        answerVersion = version;
        answeredAt = at;
    }

    /** Why the policy may go on to rest on it, or will only change later. */
    void acknowledge(String reason, Instant at) {
        if (!open()) {
            throw Refusal.conflict("alert-answered").article("第一条");
        }
        answerReason = reason.strip();
        answeredAt = at;
    }

    /** A later version rests on it again: what was answered before no longer answers it. */
    void raiseAgain(Instant at) {
        answerVersion = null;
        answerReason = null;
        answeredAt = null;
        raisedAt = at;
    }

    boolean open() {
        return answeredAt == null;
    }

    boolean answeredByVersion() {
        return answerVersion != null;
    }

    AlertView view() {
        return new AlertView(
                id(), title, number, repealedOn, repealedBy, raisedAt, open(), answerVersion, answerReason, answeredAt);
    }
}
