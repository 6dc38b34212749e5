package cn.qualityaward.award.recommendation;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.paper.Decider;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 推荐意见 on one application (its id is the application's): who signed it, and whether it recommends. */
@Entity
class Recommendation extends Aggregate {

    record RecommendationSigned(
            UUID subject,
            String unit,
            boolean recommended,
            String opinion,
            @Nullable String paper) implements Fact {
        @Override
        public String article() {
            return "第十三条(一)";
        }
    }

    private UUID roundId;
    private String unit;
    private boolean recommended;
    private String opinion;
    private Instant signedAt;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Recommendation() {}

    Recommendation(Application application, Recommendations.Signed signed, Decider by, Instant now) {
        super(application.id());
        this.roundId = application.roundId();
        this.unit = by.unit();
        this.recommended = signed.recommended();
        this.opinion = signed.opinion();
        this.signedAt = now;
        done(new RecommendationSigned(id(), unit, recommended, opinion, by.onPaper()));
    }
}
