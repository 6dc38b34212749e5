package cn.qualityaward.award.conferral;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 请示与批准: for which names of a round the office asked, and what the government decided. */
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
            UUID round,
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

    private UUID roundId;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<UUID> names;

    private String requestNumber;
    private LocalDate requestedOn;
    private @Nullable Boolean approved;
    private @Nullable String decisionNumber;
    private @Nullable LocalDate decidedOn;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Approval() {}

    Approval(UUID round, String requestNumber, List<UUID> names, LocalDate today) {
        super(Ids.next());
        this.roundId = round;
        this.names = List.copyOf(names);
        this.requestNumber = requestNumber;
        this.requestedOn = today;
        done(new ApprovalRequested(id(), round, requestNumber, names));
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
                id(),
                roundId,
                decision.approved(),
                decision.documentNumber(),
                decision.reason(),
                by.unit(),
                by.onPaper()));
    }

    /** Whoever an objection held until after the request stays for the next; what names nobody asks for everybody. */
    boolean asksFor(Application application) {
        return names == null || names.contains(application.id());
    }

    boolean decided() {
        return approved != null;
    }

    /** The day of the approval; none while it is not decided, and none when it was refused. */
    @Nullable
    LocalDate approvedOn() {
        return Boolean.TRUE.equals(approved) ? decidedOn : null;
    }
}
