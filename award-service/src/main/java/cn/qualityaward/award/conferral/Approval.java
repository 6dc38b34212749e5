package cn.qualityaward.award.conferral;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 请示与批准 of a round (its id is the round's): what the office asked for, and what the government decided. */
@Entity
class Approval extends Aggregate {

    /** 批复: by which document, on which day; a refusal says why. */
    record Decision(
            boolean approved,
            @NotBlank @Size(max = 100) String documentNumber,
            @NotNull LocalDate date,
            @Nullable @Size(max = 2000) String reason) {}

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

    void decide(Decision decision, Decider by) {
        if (this.approved != null) {
            throw Refusal.conflict("approval-already-decided").article("第十五条");
        }
        if (decision.date().isBefore(requestedOn)) {
            throw Refusal.invalid("decided-before-asked").field("date").article("第十五条");
        }
        this.approved = decision.approved();
        this.decisionNumber = decision.documentNumber();
        this.decidedOn = decision.date();
        done(new ApprovalDecided(
                id(), decision.approved(), decision.documentNumber(), decision.reason(), by.unit(), by.onPaper()));
    }

    /** The day of the approval; none while it is not decided, and none when it was refused. */
    @Nullable
    LocalDate approvedOn() {
        return Boolean.TRUE.equals(approved) ? decidedOn : null;
    }
}
