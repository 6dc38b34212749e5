package cn.qualityaward.award.attachment;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.CasePart;
import cn.qualityaward.award.application.Readership;
import cn.qualityaward.award.attachment.AttachmentFacts.AttachmentRead;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Policy.RecordKind;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import java.io.IOException;
import java.nio.channels.Channels;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The evidence files that were handed in; secrets for whoever may read them, and each taking on the record (第二十三条). */
@Component
class CaseOfEvidence implements CasePart {

    private static final Logger log = LoggerFactory.getLogger(CaseOfEvidence.class);

    private final Attachments attachments;
    private final Readership readership;
    private final Store store;
    private final ApplicationEventPublisher facts;

    CaseOfEvidence(Attachments attachments, Readership readership, Store store, ApplicationEventPublisher facts) {
        this.attachments = attachments;
        this.readership = readership;
        this.store = store;
        this.facts = facts;
    }

    @Override
    public Step step() {
        return Step.EVIDENCE;
    }

    @Override
    public List<CaseItem> of(Application application, Caller caller, UnaryOperator<String> unitName) {
        var secrets = readership.mayReadSecrets(caller, application);
        return attachments.findByApplicationIdOrderById(application.id()).stream()
                .filter(file -> file.sealedFrom() != null && file.state() == Attachment.State.READY)
                .filter(file -> secrets || file.mark() != Mark.SECRET)
                .map(file -> item(application, file))
                .toList();
    }

    private CaseItem item(Application application, Attachment file) {
        requireThere(file);
        facts.publishEvent(new AttachmentRead(file.id(), application.id(), file.mark(), null));
        return new CaseItem(
                file.title() + (file.mark() == Mark.SECRET ? "（商业秘密、技术秘密）" : ""),
                application.name(),
                ProcedureClock.local(file.begunAt()).toLocalDate(),
                RecordKind.APPLICATION,
                Objects.requireNonNull(FileTypes.TAKEN.get(String.valueOf(file.mediaType()))),
                false,
                () -> Channels.newInputStream(store.open(file.id(), file.length())));
    }

    /** Said before anything is given out; later it could only break off. */
    private void requireThere(Attachment file) {
        try {
            store.open(file.id(), file.length()).close();
        } catch (IOException broken) {
            log.error("Attachment {} cannot be put into a case file", file.id(), broken);
            throw Refusal.conflict("attachment-damaged").article("第十三条(一)");
        }
    }
}
