package cn.qualityaward.award.message;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Correctable.Kind;
import cn.qualityaward.award.correction.CorrectionFacts.CorrectionConfirmed;
import cn.qualityaward.award.correction.CorrectionFacts.CorrectionRejected;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What those are told who have what was wrong: the applicant of its own form, units of what they sent or were sent. */
@Component
class CorrectionMessages {

    private final Post post;
    private final Applications applications;
    private final Acting acting;

    CorrectionMessages(Post post, Applications applications, Acting acting) {
        this.post = post;
        this.applications = applications;
        this.acting = acting;
    }

    @EventListener
    void confirmed(CorrectionConfirmed fact) {
        var application = applications.required(fact.application());
        var to = new ArrayList<Recipient>();
        to.add(Recipient.account(fact.proposedBy()));
        if (fact.kind() == Kind.FORM) {
            to.add(Recipient.dossier(application));
        }
        fact.units().stream().flatMap(unit -> recipients(unit).stream()).forEach(to::add);
        send(MessageKind.CORRECTED, to, application, fact.article(), fact.reason());
    }

    @EventListener
    void rejected(CorrectionRejected fact) {
        var application = applications.required(fact.application());
        var to = List.of(Recipient.account(fact.proposedBy()));
        send(MessageKind.CORRECTION_REJECTED, to, application, fact.article(), fact.reason());
    }

    /** In a county both who checks and who signs rest on it; the office has it among its own work. */
    private Collection<Recipient> recipients(String unit) {
        return unit.startsWith("office/") || unit.startsWith("applicant/")
                ? List.of()
                : Stream.of(Acting.Part.values())
                        .flatMap(part -> acting.of(unit, part).stream())
                        .toList();
    }

    private void send(
            MessageKind kind, Collection<Recipient> to, Application application, String article, String reason) {
        post.send(kind, to, Matter.of(application, article), Map.of("name", application.name(), "reason", reason));
    }
}
