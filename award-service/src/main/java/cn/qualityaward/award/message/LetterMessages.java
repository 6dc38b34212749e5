package cn.qualityaward.award.message;

import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.qualification.ConsultationFacts.ConsultationEnded;
import cn.qualityaward.award.qualification.ConsultationFacts.ConsultationExtended;
import cn.qualityaward.award.qualification.ConsultationFacts.ConsultationRecounted;
import cn.qualityaward.award.qualification.ConsultationFacts.ConsultationSent;
import cn.qualityaward.award.qualification.ConsultationFacts.OpinionGiven;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 征求意见: what the units asked are told, and what the office learns of their answers. */
@Component
class LetterMessages {

    private static final String CONSULTATIONS = "/consultations";

    private final Post post;
    private final Applications applications;

    LetterMessages(Post post, Applications applications) {
        this.post = post;
        this.applications = applications;
    }

    @EventListener
    void sent(ConsultationSent fact) {
        tell(MessageKind.LETTER, units(fact.units()), fact.round(), fact.article(), Map.of("due", fact.due()));
    }

    @EventListener
    void extended(ConsultationExtended fact) {
        tell(
                MessageKind.LETTER_EXTENDED,
                units(fact.awaited()),
                fact.round(),
                fact.article(),
                Map.of("due", fact.due(), "reason", fact.reason()));
    }

    @EventListener
    void recounted(ConsultationRecounted fact) {
        tell(MessageKind.LETTER_MOVED, units(fact.awaited()), fact.round(), fact.article(), Map.of("due", fact.due()));
    }

    @EventListener
    void ended(ConsultationEnded fact) {
        if (!fact.silent().isEmpty()) {
            tell(
                    MessageKind.LETTER_SILENT,
                    Recipient.seats("office/officer", "office/head"),
                    fact.round(),
                    fact.article(),
                    Map.of("count", fact.silent().size()));
        }
    }

    @EventListener
    void given(OpinionGiven fact) {
        if (fact.objection()) {
            var application = applications.required(fact.application());
            tell(
                    MessageKind.OPINION_OBJECTS,
                    Recipient.seats("office/officer", "office/head"),
                    application.roundId(),
                    fact.article(),
                    Map.of("name", application.name()));
        }
    }

    private static List<Recipient> units(Collection<String> paths) {
        return paths.stream().map(path -> Recipient.seated(path, "signer")).toList();
    }

    private void tell(
            MessageKind kind, Collection<Recipient> to, UUID round, String article, Map<String, Object> values) {
        post.send(kind, to, new Matter(round, article, CONSULTATIONS), values);
    }
}
