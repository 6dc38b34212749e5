package cn.qualityaward.award.message;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Correctable.Kind;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.correction.CorrectionFacts.CorrectionConfirmed;
import cn.qualityaward.award.correction.CorrectionFacts.CorrectionRejected;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.review.ReviewFacts.SheetDoubted;
import cn.qualityaward.award.scoring.Ranking.ProposalShaken;
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
    private final Progress progress;
    private final Programs programs;

    CorrectionMessages(Post post, Applications applications, Acting acting, Progress progress, Programs programs) {
        this.post = post;
        this.applications = applications;
        this.acting = acting;
        this.progress = progress;
        this.programs = programs;
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

    /** Neither whose sheet nor of whom: some of the seats may step back from that one; the others read it where they decide. */
    @EventListener
    void doubted(SheetDoubted fact) {
        var step = progress.procedure(fact.round(), fact.track()).at(fact.ordinal());
        post.send(
                MessageKind.SHEET_DOUBTED,
                Recipient.seats("office/head"),
                new Matter(
                        fact.round(),
                        fact.article(),
                        Matter.ofStep(fact.round(), fact.track(), step).link()),
                Map.of("track", fact.track(), "stage", fact.stage()));
    }

    /** 更正 after the list was proposed: whoever decides on it puts it right, nothing by itself. */
    @EventListener
    void shaken(ProposalShaken fact) {
        var step = progress.procedure(fact.round(), fact.track()).steps().stream()
                .filter(one -> one.kind() == StageKind.COMPOSITE)
                .findFirst()
                .orElseThrow();
        post.send(
                MessageKind.LIST_SHAKEN,
                Recipient.seats(
                        "office/head",
                        programs.policy(fact.round()).deliberator().seat()),
                Matter.ofStep(fact.round(), fact.track(), step),
                Map.of("track", fact.track()));
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
