package cn.qualityaward.award.conferral;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 请示与批准 of a round (its id is the round's): what the office asked for, and what the government decided. */
@Entity
class Approval extends Aggregate {

    record ApprovalRequested(UUID subject, String documentNumber) implements Fact {
        @Override
        public String article() {
            return "第十五条";
        }
    }

    record ApprovalDecided(
            UUID subject,
            boolean approved,
            String documentNumber,
            @Nullable String reason,
            String by,
            @Nullable String paper)
            implements Fact {
        @Override
        public String article() {
            return "第十五条";
        }
    }

    private String requestNumber;
    private LocalDate requestedOn;
    private @Nullable Boolean approved;
    private @Nullable String decisionNumber;
    private @Nullable LocalDate decidedOn;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Approval() {}

    Approval(UUID round, String requestNumber, LocalDate today) {
        super(round);
        this.requestNumber = requestNumber;
        this.requestedOn = today;
        done(new ApprovalRequested(round, requestNumber));
    }

    void decide(boolean approved, String documentNumber, LocalDate on, @Nullable String reason, Decider by) {
        if (this.approved != null) {
            throw Refusal.conflict("approval-already-decided").article("第十五条");
        }
        if (on.isBefore(requestedOn)) {
            throw Refusal.invalid("decided-before-asked").field("date").article("第十五条");
        }
        this.approved = approved;
        this.decisionNumber = documentNumber;
        this.decidedOn = on;
        done(new ApprovalDecided(id(), approved, documentNumber, reason, by.unit(), by.onPaper()));
    }

    @Nullable
    LocalDate decidedOn() {
        return decidedOn;
    }
}
