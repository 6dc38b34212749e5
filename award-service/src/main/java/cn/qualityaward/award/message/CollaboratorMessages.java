package cn.qualityaward.award.message;

import cn.qualityaward.award.application.ApplicationFacts.ApplicationHandedOver;
import cn.qualityaward.award.application.ApplicationFacts.ApplicationTakenOver;
import cn.qualityaward.award.application.ApplicationFacts.CollaboratorJoined;
import cn.qualityaward.award.application.ApplicationFacts.CollaboratorLeft;
import cn.qualityaward.award.application.ApplicationFacts.HandoverEnded;
import cn.qualityaward.award.application.ApplicationFacts.HandoverOffered;
import cn.qualityaward.award.application.Applications;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Everybody who works on a dossier knows who else does; whoever was let go is told that they were. */
@Component
class CollaboratorMessages {

    private final Post post;
    private final Applications applications;

    CollaboratorMessages(Post post, Applications applications) {
        this.post = post;
        this.applications = applications;
    }

    @EventListener
    void joined(CollaboratorJoined fact) {
        var to = List.of(Recipient.dossier(fact.subject()));
        tell(MessageKind.COLLABORATOR_JOINED, to, fact.subject(), fact.name(), fact.article());
    }

    @EventListener
    void left(CollaboratorLeft fact) {
        var to = List.of(Recipient.dossier(fact.subject()), Recipient.account(fact.account()));
        tell(MessageKind.COLLABORATOR_LEFT, to, fact.subject(), fact.name(), fact.article());
    }

    @EventListener
    void handoverOffered(HandoverOffered fact) {
        var to = List.of(Recipient.account(fact.to()));
        tell(MessageKind.HANDOVER_OFFERED, to, fact.subject(), fact.name(), fact.article());
    }

    @EventListener
    void handoverEnded(HandoverEnded fact) {
        var to = List.of(Recipient.dossier(fact.subject()));
        tell(MessageKind.HANDOVER_ENDED, to, fact.subject(), fact.name(), fact.article());
    }

    @EventListener
    void handedOver(ApplicationHandedOver fact) {
        var to = List.of(Recipient.dossier(fact.subject()));
        tell(MessageKind.HANDED_OVER, to, fact.subject(), fact.name(), fact.article());
    }

    /** The office is told too: it made the code. */
    @EventListener
    void takenOver(ApplicationTakenOver fact) {
        var to = List.of(Recipient.dossier(fact.subject()), Recipient.seat("office/officer"));
        tell(MessageKind.TAKEN_OVER, to, fact.subject(), fact.name(), fact.article());
    }

    /** A draft may not say yet who applies. */
    private void tell(MessageKind kind, List<Recipient> to, UUID id, String person, String article) {
        var application = applications.required(id);
        var name = application.name().isBlank() ? "—" : application.name();
        post.send(kind, to, Matter.of(application, article), Map.of("name", name, "person", person));
    }
}
