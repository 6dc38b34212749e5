package cn.qualityaward.award.message;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.defense.DefenseFacts.DefenseOrderPrepared;
import cn.qualityaward.award.defense.DefenseFacts.DefenseOrderReleased;
import cn.qualityaward.award.defense.DefenseFacts.Turn;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The witness is asked to a lot that is prepared; whoever defends is told their own turn once the order is released. */
@Component
class DefenseMessages {

    private final Post post;
    private final Applications applications;
    private final Progress progress;

    DefenseMessages(Post post, Applications applications, Progress progress) {
        this.post = post;
        this.applications = applications;
        this.progress = progress;
    }

    @EventListener
    void prepared(DefenseOrderPrepared fact) {
        var step = progress.procedure(fact.round(), fact.track()).at(fact.ordinal());
        post.send(
                MessageKind.LOT_WITNESS,
                Recipient.seats("observer/observer"),
                new Matter(
                        fact.round(),
                        fact.article(),
                        Matter.ofStep(fact.round(), fact.track(), step).link() + "/order"),
                Map.of("track", fact.track()));
    }

    @EventListener
    void released(DefenseOrderReleased fact) {
        var there = applications
                .findByIdIn(fact.turns().stream().map(Turn::application).toList())
                .stream()
                .collect(Collectors.toMap(Application::id, Function.identity()));
        for (var turn : fact.turns()) {
            var application = there.get(turn.application());
            if (application != null) {
                post.send(
                        MessageKind.DEFENSE_TURN,
                        List.of(Recipient.dossier(application)),
                        new Matter(fact.round(), fact.article(), "/defenses/" + application.id()),
                        Map.of(
                                "name", application.name(),
                                "number", turn.place(),
                                "due", turn.on(),
                                "from", turn.from(),
                                "place", fact.place()));
            }
        }
    }
}
