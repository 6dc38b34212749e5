package cn.qualityaward.award.message;

import cn.qualityaward.award.complaint.ComplaintRaised;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 投诉举报: those of the discipline inspection whom it is not about are told that there is one, and read it where nobody else does. */
@Component
class ComplaintMessages {

    private final Post post;

    ComplaintMessages(Post post) {
        this.post = post;
    }

    @EventListener
    void raised(ComplaintRaised fact) {
        post.send(
                MessageKind.COMPLAINT,
                Recipient.accounts(fact.readers()),
                new Matter(null, fact.article(), "/complaints"),
                Map.of("receipt", fact.receipt(), "due", fact.answerBy()));
    }
}
