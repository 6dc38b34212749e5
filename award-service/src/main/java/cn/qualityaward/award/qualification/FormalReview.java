package cn.qualityaward.award.qualification;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** 形式审查意见 of one application (its id is the application's), which somebody else re-checks. */
@Entity
class FormalReview extends Aggregate {

    record FormallyReviewed(UUID subject, boolean passed, String opinion) implements Fact {
        @Override
        public String article() {
            return "第十三条(二)";
        }
    }

    private String reviewer;
    private boolean passed;
    private String opinion;
    private Instant reviewedAt;

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

    /** 复核 by another person: our reading where the regulation is silent, hence a setting. */
    void requireOther(Decider rechecker) {
        if (reviewer.equals(rechecker.account())) {
            throw Refusal.conflict("recheck-by-same-person").article("第十三条(二)").setting("recheckByAnother");
        }
    }
}
