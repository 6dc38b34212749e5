package cn.qualityaward.award.attachment;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Readership;
import cn.qualityaward.award.attachment.AttachmentFacts.AttachmentRead;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever may read a dossier reads its files; what is declared a secret fewer do (第二十三条). */
@Component
class AttachmentReading {

    /**
     * A file as one reader sees it; of a secret that is not theirs neither what it is about nor what it is called.
     *
     * @param refusal why it was refused
     * @param sealedFrom the first submission it belongs to
     * @param sealedTo the last one
     * @param leftOut no longer of the dossier as this reader sees it: its applicant as it is written, others as it was
     *     handed in
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
    private final TransactionTemplate transaction;

    AttachmentReading(
            Readership readership,
            Attachments attachments,
            Store store,
            ApplicationEventPublisher facts,
            TransactionTemplate transaction) {
        this.readership = readership;
        this.attachments = attachments;
        this.store = store;
        this.facts = facts;
        this.transaction = transaction;
    }

    @Transactional(readOnly = true)
    List<Shown> all(UUID id, Caller caller) {
        var application = readership.readable(id, caller);
        var secrets = readership.mayReadSecrets(caller, application);
        var own = application.actsFor(caller.id());
        var last = readership.lastSealed(application);
        return attachments.findByApplicationIdOrderById(id).stream()
                .filter(file -> visible(file, application, caller))
                .map(file -> shown(
                        file, secrets || file.mark() != Mark.SECRET, own ? !file.current() : file.leftOutBefore(last)))
                .toList();
    }

    /** Every reading that is allowed is on the record, whether it is of the whole or of a part; then the store is asked. */
    AttachmentResource open(UUID id, UUID attachment, @Nullable String range, Caller caller) {
        var file = Objects.requireNonNull(transaction.execute(tx -> allowed(id, attachment, range, caller)));
        requireThere(file);
        return new AttachmentResource(store, file);
    }

    /** The same for whoever looks at it without being given it; what cannot be looked at was not read. */
    Attachment look(UUID id, UUID attachment, String part, Caller caller) {
        return Objects.requireNonNull(transaction.execute(tx -> {
            var file = allowed(id, attachment, part, caller);
            if (!Pages.shows(String.valueOf(file.mediaType()))) {
                throw Refusal.conflict("preview-type").article("第二十三条");
            }
            return file;
        }));
    }

    private Attachment allowed(UUID id, UUID attachment, @Nullable String range, Caller caller) {
        var application = readership.readable(id, caller);
        var file = attachments.required(id, attachment);
        if (!visible(file, application, caller) || file.state() != Attachment.State.READY) {
            throw Refusal.unknown("not-found");
        }
        if (file.mark() == Mark.SECRET && !readership.mayReadSecrets(caller, application)) {
            throw Refusal.forbidden("attachment-secret").article("第二十三条");
        }
        facts.publishEvent(new AttachmentRead(attachment, id, file.mark(), range));
        return file;
    }

    /**
     * Gone, another's, or cut off is said before anything is given out. What was changed in the middle is noticed when it
     * is read: nothing of it is given out, and the answer breaks off.
     */
    private void requireThere(Attachment file) {
        try {
            store.open(file.id(), file.length()).close();
        } catch (IOException broken) {
            log.error("Attachment {} cannot be read", file.id(), broken);
            throw Refusal.conflict("attachment-damaged").article("第十三条(一)");
        }
    }

    /** What was not handed in yet is for those alone who work for its applicant. */
    private static boolean visible(Attachment file, Application application, Caller caller) {
        return file.sealedFrom() != null || application.actsFor(caller.id());
    }

    private static Shown shown(Attachment file, boolean readable, boolean leftOut) {
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
                leftOut,
                readable && file.state() == Attachment.State.READY);
    }
}
