package cn.qualityaward.award.message;

import cn.qualityaward.award.discipline.DisciplineFacts.DisciplineRated;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A clue of a breach: the discipline inspection is told that there is one, and reads it where nobody else does. */
@Component
class DisciplineMessages {

    private final Post post;

    DisciplineMessages(Post post) {
        this.post = post;
    }

    @EventListener
    void rated(DisciplineRated fact) {
        if (fact.clue()) {
            post.send(
                    MessageKind.DISCIPLINE_CLUE,
                    Recipient.seats("observer/observer"),
                    new Matter(fact.round(), fact.article(), "/discipline"),
                    Map.of());
        }
    }
}
