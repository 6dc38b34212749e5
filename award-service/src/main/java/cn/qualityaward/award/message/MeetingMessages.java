package cn.qualityaward.award.message;

import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.deliberation.MeetingFacts.MeetingCalled;
import cn.qualityaward.award.deliberation.MeetingFacts.MeetingCancelled;
import cn.qualityaward.award.program.StageKind;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 会议通知: whoever is called by account is told, and told again what changes; a guest is told on paper. */
@Component
class MeetingMessages {

    private final Post post;
    private final Progress progress;

    MeetingMessages(Post post, Progress progress) {
        this.post = post;
        this.progress = progress;
    }

    @EventListener
    void called(MeetingCalled fact) {
        Map<String, Object> values = Map.of(
                "body",
                fact.body(),
                "due",
                fact.on(),
                "from",
                fact.from(),
                "place",
                fact.place(),
                "chair",
                fact.chair(),
                "agenda",
                String.join("；", fact.agenda()));
        send(MessageKind.MEETING, fact.invited(), fact.round(), fact.article(), values);
        send(MessageKind.MEETING_CHANGED, fact.changed(), fact.round(), fact.article(), values);
        send(MessageKind.MEETING_DISMISSED, fact.dismissed(), fact.round(), fact.article(), values);
    }

    @EventListener
    void cancelled(MeetingCancelled fact) {
        send(
                MessageKind.MEETING_CANCELLED,
                fact.told(),
                fact.round(),
                fact.article(),
                Map.of("body", fact.body(), "due", fact.on(), "reason", fact.reason()));
    }

    private void send(MessageKind kind, List<String> accounts, UUID round, String article, Map<String, Object> values) {
        if (!accounts.isEmpty()) {
            post.send(kind, Recipient.accounts(accounts), matter(round, article), values);
        }
    }

    /** The step where the list is deliberated, with the papers of the meeting; joint for all tracks that have it. */
    private Matter matter(UUID round, String article) {
        var track = progress.tracksWith(round, StageKind.DELIBERATION).getFirst();
        var step = progress.procedure(round, track).steps().stream()
                .filter(one -> one.kind() == StageKind.DELIBERATION)
                .findFirst()
                .orElseThrow();
        return new Matter(round, article, Matter.ofStep(round, track, step).link());
    }
}
