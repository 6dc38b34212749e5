package cn.qualityaward.award.message;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.ApplicationFacts.ApplicationMoved;
import cn.qualityaward.award.application.ApplicationFacts.ApplicationSubmitted;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Status;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a county is told: only of its own area. */
@Component
class CountyMessages {

    private final Post post;
    private final Applications applications;

    CountyMessages(Post post, Applications applications) {
        this.post = post;
        this.applications = applications;
    }

    /** For the first time, or completed. */
    @EventListener
    void submitted(ApplicationSubmitted fact) {
        if (applications.required(fact.subject()).status() == Status.SUBMITTED) {
            tell(MessageKind.ARRIVED, fact.subject(), "board", fact.article());
        }
    }

    @EventListener
    void moved(ApplicationMoved fact) {
        if (fact.to() == Status.LOCAL_CHECK) {
            tell(MessageKind.TO_SIGN, fact.subject(), "signer", fact.article());
        }
    }

    private void tell(MessageKind kind, UUID id, String role, String article) {
        Application application = applications.required(id);
        post.send(
                kind,
                List.of(Recipient.seat("county", application.division(), role)),
                Matter.of(application, article),
                Map.of(
                        "name", application.name(),
                        "track", application.track()));
    }
}
