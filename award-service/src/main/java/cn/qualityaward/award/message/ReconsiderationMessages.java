package cn.qualityaward.award.message;

import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.reconsideration.ReconsiderationFacts.ReconsiderationConfirmed;
import cn.qualityaward.award.reconsideration.ReconsiderationFacts.ReconsiderationProposed;
import cn.qualityaward.award.reconsideration.ReconsiderationFacts.ReconsiderationRejected;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 撤销原决定: whoever confirms it, whoever proposed it, and the office that decides anew. */
@Component
class ReconsiderationMessages {

    private final Post post;
    private final Progress progress;

    ReconsiderationMessages(Post post, Progress progress) {
        this.post = post;
        this.progress = progress;
    }

    @EventListener
    void proposed(ReconsiderationProposed fact) {
        send(
                MessageKind.RECONSIDERATION_PROPOSED,
                Recipient.seats(fact.confirmer()),
                fact.round(),
                fact.track(),
                fact.ordinal(),
                Map.of("track", fact.track(), "stage", fact.stage()));
    }

    @EventListener
    void confirmed(ReconsiderationConfirmed fact) {
        send(
                MessageKind.RECONSIDERATION_CONFIRMED,
                Stream.concat(
                                Stream.of(Recipient.account(fact.proposedBy())),
                                Recipient.seats("office/officer", "office/head").stream())
                        .toList(),
                fact.round(),
                fact.track(),
                fact.ordinal(),
                values(fact.track(), fact.stage(), fact.reason()));
    }

    @EventListener
    void rejected(ReconsiderationRejected fact) {
        send(
                MessageKind.RECONSIDERATION_REJECTED,
                List.of(Recipient.account(fact.proposedBy())),
                fact.round(),
                fact.track(),
                fact.ordinal(),
                values(fact.track(), fact.stage(), fact.reason()));
    }

    private static Map<String, Object> values(ApplicantKind track, StageKind stage, String reason) {
        return Map.of("track", track, "stage", stage, "reason", reason);
    }

    private void send(
            MessageKind kind,
            Collection<Recipient> to,
            UUID round,
            ApplicantKind track,
            int ordinal,
            Map<String, Object> values) {
        var step = progress.procedure(round, track).at(ordinal);
        post.send(kind, to, Matter.ofStep(round, track, step), values);
    }
}
