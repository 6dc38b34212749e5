package cn.qualityaward.award.attachment;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Readership;
import cn.qualityaward.award.attachment.AttachmentFacts.AttachmentRead;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever may read a dossier reads its files; what is declared a secret fewer do (第二十三条). */
@Component
class AttachmentReading {

    /**
     * A file as one reader sees it; of a secret that is not theirs neither what it is about nor what it is called.
     *
     * @param refusal why it was refused
     * @param sealedFrom the first submission it belongs to
     * @param sealedTo the last one
     * @param leftOut no longer of the dossier as it stands
     */
    record Shown(
            UUID id,
            @Nullable String title,
            @Nullable String fileName,
            @Nullable String evidenceOf,
            Mark mark,
            long length,
            long received,
            Attachment.State state,
            @Nullable String refusal,
            @Nullable String mediaType,
            @Nullable String sha256,
            Instant begunAt,
            @Nullable Integer sealedFrom,
            @Nullable Integer sealedTo,
            boolean leftOut,
            boolean readable) {}

    private static final Logger log = LoggerFactory.getLogger(AttachmentReading.class);

    private final Readership readership;
    private final Attachments attachments;
    private final Store store;
    private final ApplicationEventPublisher facts;

    AttachmentReading(Readership readership, Attachments attachments, Store store, ApplicationEventPublisher facts) {
        this.readership = readership;
        this.attachments = attachments;
        this.store = store;
        this.facts = facts;
    }

    @Transactional(readOnly = true)
    List<Shown> all(UUID id, Caller caller) {
        var application = readership.readable(id, caller);
        var secrets = readership.mayReadSecrets(caller, application);
        return attachments.findByApplicationIdOrderById(id).stream()
                .filter(file -> visible(file, application, caller))
                .map(file -> shown(file, secrets || file.mark() != Mark.SECRET))
                .toList();
    }

    /** Every reading is on the record, whether it is of the whole or of a part. */
    @Transactional
    AttachmentResource open(UUID id, UUID attachment, @Nullable String range, Caller caller) {
        var application = readership.readable(id, caller);
        var file = attachments.required(id, attachment);
        if (!visible(file, application, caller) || file.state() != Attachment.State.READY) {
            throw Refusal.unknown("not-found");
        }
        if (file.mark() == Mark.SECRET && !readership.mayReadSecrets(caller, application)) {
            throw Refusal.forbidden("attachment-secret").article("第二十三条");
        }
        requireWhole(attachment);
        facts.publishEvent(new AttachmentRead(attachment, id, file.mark(), range));
        return new AttachmentResource(store, file);
    }

    /** What lies in the store is no longer what was kept: said, and never given out. */
    private void requireWhole(UUID attachment) {
        try {
            store.open(attachment).close();
        } catch (IOException broken) {
            log.error("Attachment {} cannot be read", attachment, broken);
            throw Refusal.conflict("attachment-damaged").article("第十三条(一)");
        }
    }

    /** What was not handed in yet is its applicant's alone. */
    private static boolean visible(Attachment file, Application application, Caller caller) {
        return file.sealedFrom() != null || application.applicant().equals(caller.id());
    }

    private static Shown shown(Attachment file, boolean readable) {
        return new Shown(
                file.id(),
                readable ? file.title() : null,
                readable ? file.fileName() : null,
                file.evidenceOf(),
                file.mark(),
                file.length(),
                file.received(),
                file.state(),
                file.refusal(),
                file.mediaType(),
                file.sha256(),
                file.begunAt(),
                file.sealedFrom(),
                file.sealedTo(),
                !file.current(),
                readable && file.state() == Attachment.State.READY);
    }
}
