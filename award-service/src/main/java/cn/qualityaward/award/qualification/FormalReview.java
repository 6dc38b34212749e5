package cn.qualityaward.award.qualification;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** 形式审查意见 of one application (its id is the application's), which others re-check, each of them once. */
@Entity
class FormalReview extends Aggregate {

    record FormallyReviewed(UUID subject, boolean passed, String opinion) implements Fact {
        @Override
        public String article() {
            return "第十三条(二)";
        }
    }

    record Rechecked(UUID subject, boolean passed, String opinion) implements Fact {
        @Override
        public String article() {
            return "第十三条(二)";
        }
    }

    private String reviewer;
    private boolean passed;
    private String opinion;
    private Instant reviewedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> recheckers = List.of();

    @SuppressWarnings("NullAway") // for Hibernate
    protected FormalReview() {}

    FormalReview(UUID application, boolean passed, String opinion, Decider by, Instant now) {
        super(application);
        this.reviewer = by.account();
        this.passed = passed;
        this.opinion = opinion;
        this.reviewedAt = now;
        done(new FormallyReviewed(application, passed, opinion));
    }

    /** 复核 by another person: our reading of 复核, the same for every region. */
    void recheck(boolean passed, String opinion, Decider by) {
        if (reviewer.equals(by.account()) || recheckers.contains(by.account())) {
            throw Refusal.conflict("recheck-by-same-person").article("第十三条(二)");
        }
        recheckers = Stream.concat(recheckers.stream(), Stream.of(by.account())).toList();
        done(new Rechecked(id(), passed, opinion));
    }
}
