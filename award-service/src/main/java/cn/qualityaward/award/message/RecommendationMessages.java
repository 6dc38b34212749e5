package cn.qualityaward.award.message;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.ApplicationFacts.ApplicationMoved;
import cn.qualityaward.award.application.ApplicationFacts.ApplicationSubmitted;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Status;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What whoever checks and recommends is told: a county, a department, an association or an expert, of its own alone. */
@Component
class RecommendationMessages {

    private final Post post;
    private final Applications applications;
    private final Acting acting;

    RecommendationMessages(Post post, Applications applications, Acting acting) {
        this.post = post;
        this.applications = applications;
        this.acting = acting;
    }

    /** For the first time, or completed. */
    @EventListener
    void submitted(ApplicationSubmitted fact) {
        var application = applications.required(fact.subject());
        if (application.status() == Status.SUBMITTED) {
            tell(MessageKind.ARRIVED, application, application.checker(), Acting.Part.CHECKS, fact.article());
        }
    }

    @EventListener
    void moved(ApplicationMoved fact) {
        if (fact.to() == Status.LOCAL_CHECK) {
            var application = applications.required(fact.subject());
            tell(MessageKind.TO_SIGN, application, application.recommender(), Acting.Part.SIGNS, fact.article());
        }
    }

    private void tell(
            MessageKind kind, Application application, @Nullable String unit, Acting.Part part, String article) {
        if (unit != null) {
            post.send(
                    kind,
                    acting.of(unit, part),
                    Matter.of(application, article),
                    Map.of(
                            "name", application.name(),
                            "track", application.track()));
        }
    }
}
