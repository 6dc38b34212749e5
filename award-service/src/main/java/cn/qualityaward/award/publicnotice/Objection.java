package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 异议 against a published list or one name on it; who raised it is for its handlers only. */
@Entity
class Objection extends Aggregate {

    /** @param name absent where the policy allows it without one */
    record Text(
            @Nullable UUID application,
            @NotBlank @Size(max = 4000) String text,
            @Nullable @Size(max = 100) String name,
            @Nullable @Size(max = 100) String contact) {}

    record ObjectionRuled(UUID subject, boolean upheld, String reason, boolean removed) implements Fact {
        @Override
        public String article() {
            return "第十五条";
        }
    }

    private UUID noticeId;
    private @Nullable UUID applicationId;
    private String text;
    private @Nullable String name;
    private @Nullable String contact;
    private String receipt;
    private String code;
    private Instant raisedAt;
    private LocalDate answerBy;
    private @Nullable Boolean upheld;
    private @Nullable String ruling;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Objection() {}

    Objection(PublicNotice notice, Text text, String receipt, String code, Instant now, LocalDate answerBy) {
        super(Ids.next());
        this.noticeId = notice.id();
        this.applicationId = text.application();
        this.text = text.text();
        this.name = text.name();
        this.contact = text.contact();
        this.receipt = receipt;
        this.code = code;
        this.raisedAt = now;
        this.answerBy = answerBy;
        done(new ObjectionRaised(id(), notice.id(), notice.roundId(), receipt, answerBy));
    }

    void rule(boolean upheld, String reason, boolean removed) {
        if (ruled()) {
            throw Refusal.conflict("objection-already-ruled").article("第十五条");
        }
        this.upheld = upheld;
        this.ruling = reason;
        done(new ObjectionRuled(id(), upheld, reason, removed));
    }

    boolean ruled() {
        return upheld != null;
    }

    UUID noticeId() {
        return noticeId;
    }

    @Nullable
    UUID applicationId() {
        return applicationId;
    }

    String text() {
        return text;
    }

    @Nullable
    String name() {
        return name;
    }

    @Nullable
    String contact() {
        return contact;
    }

    String receipt() {
        return receipt;
    }

    String code() {
        return code;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    LocalDate answerBy() {
        return answerBy;
    }

    @Nullable
    Boolean upheld() {
        return upheld;
    }

    @Nullable
    String ruling() {
        return ruling;
    }
}
