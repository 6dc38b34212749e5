package cn.qualityaward.award.message;

import cn.qualityaward.award.application.ApplicationFacts.ApplicationMoved;
import cn.qualityaward.award.application.ApplicationFacts.ApplicationWithdrawn;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.application.Status;
import cn.qualityaward.award.expert.PanelFacts.FindingTakenBack;
import cn.qualityaward.award.expert.Panels;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.review.IssuedReports;
import cn.qualityaward.award.review.ReviewFacts.ReportIssued;
import cn.qualityaward.tenancy.TenantScope;
import io.namastack.outbox.Outbox;
import io.namastack.outbox.annotation.OutboxHandler;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * That all reports of a step are issued is told once to the office, which proposes by them who goes on (第十三条(三)). The
 * last two may be issued in the same instant, and neither sees the other: it is looked at when both are kept.
 */
@Component
class AllReportsIssued {

    /** What may have been the last that the step waited for. */
    record StepReported(UUID round, ApplicantKind track, int ordinal) {}

    /** Nobody reports any more on whom the office let go. */
    private static final Set<Status> GONE = Set.of(Status.ENDED, Status.BARRED);

    private final Post post;
    private final Messages messages;
    private final Panels panels;
    private final Applications applications;
    private final IssuedReports reports;
    private final Progress progress;
    private final Outbox outbox;

    AllReportsIssued(
            Post post,
            Messages messages,
            Panels panels,
            Applications applications,
            IssuedReports reports,
            Progress progress,
            Outbox outbox) {
        this.post = post;
        this.messages = messages;
        this.panels = panels;
        this.applications = applications;
        this.reports = reports;
        this.progress = progress;
        this.outbox = outbox;
    }

    @EventListener
    void issued(ReportIssued fact) {
        afterwards(new StepReported(fact.round(), fact.track(), fact.ordinal()));
    }

    @EventListener
    void withdrawn(ApplicationWithdrawn fact) {
        gone(fact.subject());
    }

    @EventListener
    void moved(ApplicationMoved fact) {
        if (GONE.contains(fact.to())) {
            gone(fact.subject());
        }
    }

    /** The marks are again what the report was issued on. */
    @EventListener
    void takenBack(FindingTakenBack fact) {
        afterwards(new StepReported(fact.round(), fact.track(), fact.ordinal()));
    }

    private void gone(UUID id) {
        var application = applications.required(id);
        afterwards(new StepReported(application.roundId(), application.track(), application.ordinal()));
    }

    private void afterwards(StepReported step) {
        outbox.schedule(
                step,
                "%d:reports:%s:%s:%d".formatted(TenantScope.required(), step.round(), step.track(), step.ordinal()));
    }

    /** Public, for the outbox sees no other. Each look waits for the one before. */
    @OutboxHandler
    @Transactional
    public void look(StepReported step) {
        panels.locked(step.round(), step.track(), step.ordinal())
                .flatMap(panel -> reports.completeSince(step.round(), step.track(), step.ordinal()))
                .ifPresent(since -> tell(step, since));
    }

    private void tell(StepReported step, Instant since) {
        var all = "/reports/%s/%s/%d".formatted(step.round(), step.track(), step.ordinal());
        var stage = progress.procedure(step.round(), step.track())
                .at(step.ordinal())
                .kind();
        var untold = Recipient.seats("office/officer").stream()
                .filter(recipient -> !messages.sentSince(MessageKind.REPORT_ISSUED, recipient.address(), all, since))
                .toList();
        post.send(
                MessageKind.REPORT_ISSUED,
                untold,
                new Matter(step.round(), stage.article(), all),
                Map.of("track", step.track(), "stage", stage));
    }
}
