package cn.qualityaward.award.message;

import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.sitevisit.SiteVisitFacts.SitePlanReleased;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A plan that was released is told to whoever is visited, and to whoever visits without saying whom. */
@Component
class SiteVisitMessages {

    private final Post post;
    private final Applications applications;

    SiteVisitMessages(Post post, Applications applications) {
        this.post = post;
        this.applications = applications;
    }

    @EventListener
    void released(SitePlanReleased fact) {
        var application = applications.required(fact.application());
        var matter = new Matter(fact.round(), fact.article(), "/site-visits/" + application.id());
        var values = new HashMap<String, Object>(
                Map.of("name", application.name(), "from", fact.from(), "due", fact.to(), "place", fact.place()));
        if (fact.reason() != null) {
            values.put("reason", fact.reason());
        }
        post.send(
                fact.reason() == null ? MessageKind.SITE_PLAN : MessageKind.SITE_PLAN_CHANGED,
                List.of(Recipient.dossier(application)),
                matter,
                values);
        post.send(
                MessageKind.SITE_TEAM,
                Recipient.accounts(fact.team()),
                matter,
                Map.of("track", fact.track(), "from", fact.from(), "due", fact.to()));
    }
}
