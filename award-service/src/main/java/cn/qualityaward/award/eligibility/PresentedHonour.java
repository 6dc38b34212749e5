package cn.qualityaward.award.eligibility;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.procedure.ProcedureClock;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An award of another tenant that an applicant presents (its id is the application's): the number, and a dated copy of what
 * that tenant's public certificate check answered. Presenting it is the applicant's consent; nothing else is read there.
 */
@Entity
class PresentedHonour extends Aggregate {

    enum State {
        /** Not answered yet: asked again until it is. */
        ASKED,
        FOUND,
        /** 未查到, which is not 伪造. */
        UNKNOWN
    }

    /** What everybody may read of a certificate, as far as it is needed. */
    record Copy(
            String status,
            String winner,
            String classCode,
            String className,
            LocalDate conferredOn,
            @Nullable LocalDate validTo,
            String documentNumber) {

        @Override
        public String toString() {
            return "%s，%s，%s表彰（%s），状态%s".formatted(winner, className, conferredOn, documentNumber, word());
        }

        private String word() {
            return switch (status) {
                case "VALID" -> "有效";
                case "EXPIRED" -> "有效期届满";
                case "REVOKED" -> "已撤销";
                default -> status;
            };
        }
    }

    record HonourPresented(UUID subject, String tenant, String number) implements Fact {
        @Override
        public String article() {
            return "第十条";
        }
    }

    record PresentedHonourChecked(
            UUID subject, State state, @Nullable Copy copy) implements Fact {
        @Override
        public String article() {
            return "第十条";
        }
    }

    private String region;
    private String number;

    @Enumerated(EnumType.STRING)
    private State state;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Copy copy;

    private @Nullable Instant checkedAt;

    @SuppressWarnings("NullAway") // for Hibernate
    protected PresentedHonour() {}

    @SuppressWarnings("NullAway.Init") // set by present
    PresentedHonour(UUID application) {
        super(application);
    }

    /** Asks anew, also about the same number: what was valid may have been revoked since. */
    void present(String tenant, String number) {
        this.region = tenant;
        this.number = number;
        this.state = State.ASKED;
        done(new HonourPresented(id(), tenant, number));
    }

    void answered(@Nullable Copy copy, Instant now) {
        this.copy = copy;
        this.state = copy == null ? State.UNKNOWN : State.FOUND;
        this.checkedAt = now;
        done(new PresentedHonourChecked(id(), state, copy));
    }

    /** The code of the tenant whose award it is. */
    String region() {
        return region;
    }

    String number() {
        return number;
    }

    State state() {
        return state;
    }

    Copy copy() {
        if (copy == null) {
            throw new IllegalStateException("found without a copy");
        }
        return copy;
    }

    String evidence() {
        return number + "，"
                + (checkedAt == null ? "" : ProcedureClock.local(checkedAt).toLocalDate()) + "公开查验：";
    }
}
