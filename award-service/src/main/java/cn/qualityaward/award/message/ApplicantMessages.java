package cn.qualityaward.award.message;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.ApplicationFacts.ApplicationExtended;
import cn.qualityaward.award.application.ApplicationFacts.ApplicationMoved;
import cn.qualityaward.award.application.ApplicationFacts.ApplicationStandsAgain;
import cn.qualityaward.award.application.ApplicationFacts.ApplicationSubmitted;
import cn.qualityaward.award.application.ApplicationFacts.ApplicationSupplemented;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Status;
import cn.qualityaward.award.dispatch.FeedbackIssued;
import cn.qualityaward.award.publicnotice.NoticeCarried;
import cn.qualityaward.award.publicnotice.NoticeExtended;
import cn.qualityaward.award.publicnotice.NoticePublished;
import cn.qualityaward.award.publicnotice.NoticeWithdrawn;
import cn.qualityaward.award.qualification.SupplementFacts.SupplementsAnswered;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What an applicant is told: where the application went, why, and by when something is asked of them. */
@Component
class ApplicantMessages {

    /** Who comes onto a list learns it when everybody does: from the notice, and from the commendation. */
    private static final Set<Status> NOT_YET_PUBLIC =
            EnumSet.of(Status.CANDIDATE, Status.PUBLIC_NOTICE, Status.APPROVED);

    private static final Set<Status> ENDS = EnumSet.of(
            Status.NOT_RECOMMENDED,
            Status.DISQUALIFIED,
            Status.NOT_SHORTLISTED,
            Status.NOT_CANDIDATE,
            Status.NOT_ENDORSED,
            Status.REMOVED,
            Status.NOT_APPROVED,
            Status.ENDED,
            Status.BARRED);

    private final Post post;
    private final Applications applications;

    ApplicantMessages(Post post, Applications applications) {
        this.post = post;
        this.applications = applications;
    }

    @EventListener
    void submitted(ApplicationSubmitted fact) {
        tell(MessageKind.SUBMITTED, fact.subject(), fact.article(), Map.of("receipt", fact.receipt()));
    }

    @EventListener
    void supplemented(ApplicationSupplemented fact) {
        tell(MessageKind.SUPPLEMENTED, fact.subject(), fact.article(), Map.of());
    }

    /** Whoever asked goes on with it. */
    @EventListener
    void answered(SupplementsAnswered fact) {
        var application = applications.required(fact.application());
        post.send(
                MessageKind.SUPPLEMENTS_IN,
                List.of(Recipient.account(fact.askedBy())),
                Matter.of(application, fact.article()),
                Map.of("name", application.name(), "stage", fact.stage()));
    }

    @EventListener
    void extended(ApplicationExtended fact) {
        tell(MessageKind.EXTENDED, fact.subject(), fact.article(), Map.of("due", fact.to(), "reason", fact.reason()));
    }

    /** The reason of a hold or of its end is between the objector and the office. */
    @EventListener
    void moved(ApplicationMoved fact) {
        var reason = fact.reason() == null ? "" : fact.reason();
        if (fact.to() == Status.RETURNED || fact.to() == Status.SUPPLEMENTING) {
            var due = applications.required(fact.subject()).completeBy();
            tell(
                    fact.to() == Status.RETURNED ? MessageKind.RETURNED : MessageKind.SUPPLEMENT,
                    fact.subject(),
                    fact.article(),
                    due == null ? Map.of("reason", reason) : Map.of("reason", reason, "due", due));
        } else if (ENDS.contains(fact.to())) {
            tell(
                    MessageKind.FAILED,
                    fact.subject(),
                    fact.article(),
                    Map.of("to", fact.to(), "reason", reason, "article", fact.article()));
        } else if (fact.to() == Status.OBJECTION_HOLD) {
            tell(MessageKind.HELD, fact.subject(), fact.article(), Map.of());
        } else if (fact.from() == Status.OBJECTION_HOLD) {
            tell(MessageKind.RELEASED, fact.subject(), fact.article(), Map.of());
        } else if (fact.to() == Status.CONFERRED) {
            tell(MessageKind.CONFERRED, fact.subject(), fact.article(), Map.of());
        } else if (!NOT_YET_PUBLIC.contains(fact.to())) {
            tell(MessageKind.PASSED, fact.subject(), fact.article(), Map.of("from", fact.from(), "to", fact.to()));
        }
    }

    /** 撤销原决定: whoever was not told of it yet is told of neither. */
    @EventListener
    void standsAgain(ApplicationStandsAgain fact) {
        if (!NOT_YET_PUBLIC.contains(fact.from())) {
            tell(MessageKind.RECONSIDERED, fact.subject(), fact.article(), Map.of("reason", fact.reason()));
        }
    }

    /** 撤销公示: they were told that they are on it; whoever has gone on from it is told where they stand again. */
    @EventListener
    void withdrawn(NoticeWithdrawn fact) {
        applications.findByIdIn(fact.listed()).stream()
                .filter(application -> application.status() == Status.PUBLIC_NOTICE)
                .forEach(application -> tell(
                        MessageKind.RECONSIDERED,
                        application,
                        fact.article(),
                        Map.of("reason", fact.withdrawal().reason())));
    }

    @EventListener
    void feedback(FeedbackIssued fact) {
        tell(MessageKind.FEEDBACK, fact.application(), fact.article(), Map.of("number", fact.number()));
    }

    @EventListener
    void listed(NoticePublished fact) {
        var last = fact.lastDay();
        var kind = last == null ? MessageKind.LISTED_AWAITING : MessageKind.LISTED;
        tell(kind, fact.listed(), fact.article(), last == null ? Map.of() : Map.of("due", last));
    }

    /** Its days have begun with the official website, or end later than was told. */
    @EventListener
    void carried(NoticeCarried fact) {
        var last = fact.lastDay();
        if (last != null) {
            tell(MessageKind.NOTICE_COUNTED, fact.listed(), fact.article(), Map.of("due", last));
        }
    }

    /** 公示顺延 */
    @EventListener
    void extended(NoticeExtended fact) {
        tell(MessageKind.NOTICE_EXTENDED, fact.listed(), fact.article(), Map.of("due", fact.lastDay()));
    }

    private void tell(MessageKind kind, List<UUID> listed, String article, Map<String, Object> values) {
        applications.findByIdIn(listed).forEach(application -> tell(kind, application, article, values));
    }

    private void tell(MessageKind kind, UUID application, String article, Map<String, Object> values) {
        tell(kind, applications.required(application), article, values);
    }

    private void tell(MessageKind kind, Application application, String article, Map<String, Object> values) {
        var all = new HashMap<>(values);
        all.put("name", application.name());
        post.send(kind, List.of(Recipient.dossier(application)), Matter.of(application, article), all);
    }
}
