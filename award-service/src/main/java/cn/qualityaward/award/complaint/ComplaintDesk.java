package cn.qualityaward.award.complaint;

import cn.qualityaward.award.attachment.HandedIn;
import cn.qualityaward.award.complaint.Complaint.Concerned;
import cn.qualityaward.award.complaint.ComplaintFacts.ComplaintFileRead;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 投诉举报: handed in by anybody, taken on by one of the discipline inspection, and answered. */
@Component
@Transactional
class ComplaintDesk {

    static final int MOST_FILES = 5;

    record Seen(Complaint complaint, List<ComplaintFiles.Listed> files) {}

    /** @param type what it is, told by its content */
    record Handed(String name, String type, byte[] content) {}

    record Read(ComplaintFiles.Listed file, byte[] content) {}

    /** @param contact how to reach them */
    record Complainant(@Nullable String name, @Nullable String contact) {}

    private final Complaints complaints;
    private final ComplaintFiles files;
    private final HandedIn handedIn;
    private final ProcedureClock clock;
    private final ApplicationEventPublisher facts;

    ComplaintDesk(
            Complaints complaints,
            ComplaintFiles files,
            HandedIn handedIn,
            ProcedureClock clock,
            ApplicationEventPublisher facts) {
        this.complaints = complaints;
        this.files = files;
        this.handedIn = handedIn;
        this.clock = clock;
        this.facts = facts;
    }

    /** @param realName whether the policy takes only named ones */
    Complaint raise(Complaint.Text text, boolean realName) {
        if (realName && (text.name() == null || text.name().isBlank())) {
            throw Refusal.invalid("real-name-required").field("name").setting("objection.realName");
        }
        return complaints.save(new Complaint(text, clock.now()));
    }

    /** All of them, or none. */
    void add(String receipt, String code, List<Handed> handed) {
        var complaint = complaints.locked(receipt, code).orElseThrow(() -> Refusal.unknown("not-found"));
        complaint.requireOpen();
        if (files.of(complaint.id()).size() + handed.size() > MOST_FILES) {
            throw Refusal.conflict("complaint-files-too-many")
                    .article(Complaint.ARTICLE)
                    .with("limit", MOST_FILES);
        }
        for (var one : handed) {
            var id = Ids.next();
            files.save(new ComplaintFile(
                    id, complaint, one.name(), one.type(), handedIn.seal(id, one.content()), clock.now()));
        }
    }

    @Transactional(readOnly = true)
    Seen one(String receipt, String code) {
        return seen(complaints.findByReceiptAndCode(receipt, code).orElseThrow(() -> Refusal.unknown("not-found")));
    }

    /** Newest first, but those about that account. */
    @Transactional(readOnly = true)
    List<Seen> all(String account) {
        return complaints.findAllByOrderByIdDesc().stream()
                .filter(complaint -> !complaint.concerns(account))
                .map(this::seen)
                .toList();
    }

    private Seen seen(Complaint complaint) {
        return new Seen(complaint, files.of(complaint.id()));
    }

    void take(UUID id, Decider by) {
        change(id, complaint -> complaint.take(by, clock.now()));
    }

    /** Each time it is told is on the record. */
    Seen read(UUID id, String account) {
        return seen(change(id, complaint -> complaint.tell(account)));
    }

    Complainant who(UUID id, String account) {
        var told = change(id, complaint -> complaint.tellWho(account));
        return new Complainant(told.name(), told.contact());
    }

    void concern(UUID id, List<Concerned> whom, String reason, String by) {
        change(id, complaint -> complaint.concern(whom, reason, by));
    }

    void close(UUID id, ComplaintAnswer.Text text, String by) {
        change(id, complaint -> complaint.close(text, by, clock.now()));
    }

    private Complaint change(UUID id, Consumer<Complaint> change) {
        var complaint = complaints.required(id);
        change.accept(complaint);
        return complaints.save(complaint);
    }

    Read file(UUID id, UUID file, String account) {
        var complaint = complaints.required(id);
        complaint.requireHandler(account);
        var listed = files.of(id).stream()
                .filter(one -> one.id().equals(file))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("not-found"));
        var sealed = files.findById(file).orElseThrow().sealed();
        facts.publishEvent(new ComplaintFileRead(id, file));
        return new Read(listed, handedIn.open(file, sealed));
    }
}
