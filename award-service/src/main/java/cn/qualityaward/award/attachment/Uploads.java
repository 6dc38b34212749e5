package cn.qualityaward.award.attachment;

import cn.qualityaward.award.application.OwnDossier;
import cn.qualityaward.award.procedure.Deadlines;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.tenancy.TenantScope;
import cn.qualityaward.tenancy.problem.Refusal;
import io.namastack.outbox.Outbox;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an applicant and its collaborators do with the files of their dossier, as long as it is open. */
@Component
@Transactional
class Uploads {

    private final OwnDossier dossiers;
    private final Attachments attachments;
    private final Pieces pieces;
    private final Limits limits;
    private final Arrivals arrivals;
    private final Outbox outbox;
    private final Deadlines deadlines;
    private final ProcedureClock clock;

    Uploads(
            OwnDossier dossiers,
            Attachments attachments,
            Pieces pieces,
            Limits limits,
            Arrivals arrivals,
            Outbox outbox,
            Deadlines deadlines,
            ProcedureClock clock) {
        this.dossiers = dossiers;
        this.attachments = attachments;
        this.pieces = pieces;
        this.limits = limits;
        this.arrivals = arrivals;
        this.outbox = outbox;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    Attachment begin(UUID id, String account, Attachment.Label label, long length) {
        var application = dossiers.open(id, account);
        limits.require(
                length,
                attachments.findByApplicationIdOrderById(id).stream()
                        .filter(Attachment::current)
                        .toList());
        if (label.evidenceOf() != null && !dossiers.conditions(application).contains(label.evidenceOf())) {
            throw Refusal.invalid("condition-unknown").article("第十条").field("evidenceOf");
        }
        var begun = attachments.saveAndFlush(new Attachment(id, label, length, clock.now()));
        deadlines.set(AbandonedUploads.ABANDONED, begun.id(), clock.now().plus(AbandonedUploads.AFTER));
        return begun;
    }

    /** How far it is; whoever lost the line goes on from there. */
    Attachment own(UUID application, UUID id, String account) {
        dossiers.locked(application, account);
        return attachments.required(application, id);
    }

    Attachment append(UUID application, UUID id, String account, long offset, byte[] piece) {
        dossiers.open(application, account);
        var attachment = attachments.required(application, id);
        attachment.receive(offset, piece.length);
        if (piece.length > 0) {
            pieces.append(id, offset, piece);
        }
        if (attachment.state() == Attachment.State.CHECKING) {
            arrivals.add(id);
        }
        return attachments.saveAndFlush(attachment);
    }

    void remove(UUID application, UUID id, String account) {
        dossiers.open(application, account);
        var attachment = attachments.required(application, id);
        if (attachment.leaveOut()) {
            attachments.delete(attachment);
            outbox.schedule(new Inspection.Removed(id), TenantScope.required() + ":" + id);
        } else {
            attachments.saveAndFlush(attachment);
        }
    }

    void abandon(UUID id) {
        attachments
                .locked(id)
                .filter(attachment -> attachment.state() == Attachment.State.UPLOADING)
                .ifPresent(attachment -> {
                    attachment.leaveOut();
                    attachments.delete(attachment);
                });
    }
}
