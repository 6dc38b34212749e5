package cn.qualityaward.award.message;

import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.expert.Member;
import cn.qualityaward.award.expert.Panels;
import cn.qualityaward.award.review.ReviewFacts.ReportIssued;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** That a report was issued is told to whoever else reviewed that one. */
@Component
class ReportMessages {

    private final Post post;
    private final Panels panels;
    private final Applications applications;

    ReportMessages(Post post, Panels panels, Applications applications) {
        this.post = post;
        this.panels = panels;
        this.applications = applications;
    }

    /** Of whom is not told to seats some of which may step back from that one. */
    @EventListener
    void issued(ReportIssued fact) {
        var values = Map.<String, Object>of("track", fact.track(), "stage", fact.stage());
        var all = "/reports/%s/%s/%d".formatted(fact.round(), fact.track(), fact.ordinal());
        var application = applications.required(fact.application());
        var panel = panels.required(fact.round(), fact.track(), fact.ordinal());
        var others = panel.reviewersOf(application).stream()
                .map(Member::account)
                .filter(account -> panel.reviewsWithOthers(account, application))
                .filter(account -> !account.equals(fact.account()))
                .toList();
        post.send(
                MessageKind.REPORT_ISSUED,
                Recipient.accounts(others),
                new Matter(fact.round(), fact.article(), all + "/" + application.id()),
                values);
    }
}
