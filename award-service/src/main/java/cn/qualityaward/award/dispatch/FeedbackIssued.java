package cn.qualityaward.award.dispatch;

import cn.qualityaward.award.audit.Fact;
import java.util.UUID;

/** 反馈意见 was signed: whom it is about may read it. */
public record FeedbackIssued(UUID subject, UUID application, String number) implements Fact {
    @Override
    public String article() {
        return DocumentKind.FEEDBACK.article();
    }
}
