package cn.qualityaward.award.complaint;

import cn.qualityaward.award.attachment.HandedIn;
import cn.qualityaward.award.complaint.ComplaintFacts.ComplaintFileRead;
import cn.qualityaward.award.complaint.ComplaintFiles.Count;
import cn.qualityaward.award.complaint.ComplaintHands.Concerned;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.AnswerTerm;
import cn.qualityaward.award.program.Period;
import cn.qualityaward.award.program.Policy.Objections;
import cn.qualityaward.award.program.WorkingCalendar;
import cn.qualityaward.award.secrecy.PlainLetters;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 投诉举报: handed in by anybody, taken on by one of the discipline inspection, and answered. */
@Component
@Transactional
class ComplaintDesk {

    static final int MOST_FILES = 5;

    record Seen(Complaint complaint, List<ComplaintFiles.Listed> files) {}

    /** @param code told once, and kept nowhere */
    record Raised(UUID id, String receipt, String code, AnswerTerm term) {}

    record Listed(ComplaintListed complaint, long files) {}

    /** @param type what it is, told by its content */
    record Handed(String name, String type, byte[] content) {}

    record Read(ComplaintFiles.Listed file, byte[] content) {}

    /** @param contact how to reach them */
    record Complainant(@Nullable String name, @Nullable String contact) {}

    private final Complaints complaints;
    private final ComplaintFiles files;
    private final HandedIn handedIn;
    private final ProgressCodes codes;
    private final ComplaintReaders readers;
    private final ProcedureClock clock;
    private final ApplicationEventPublisher facts;

    ComplaintDesk(
            Complaints complaints,
            ComplaintFiles files,
            HandedIn handedIn,
            ProgressCodes codes,
            ComplaintReaders readers,
            ProcedureClock clock,
            ApplicationEventPublisher facts) {
        this.complaints = complaints;
        this.files = files;
        this.handedIn = handedIn;
        this.codes = codes;
        this.readers = readers;
        this.clock = clock;
        this.facts = facts;
    }

    /**
     * @param rule whether the policy takes only named ones, and in how many days they are answered
     * @param seated who would read it
     */
    Raised raise(Complaint.Text text, Objections rule, WorkingCalendar calendar, Collection<Concerned> seated) {
        if (rule.realName() && (text.name() == null || text.name().isBlank())) {
            throw Refusal.invalid("real-name-required").field("name").setting("objection.realName");
        }
        var receipt = "JB" + PlainLetters.random(8);
        var code = PlainLetters.random(6);
        var period = Period.workingDays(clock.today(), rule.answerDays());
        var term = new AnswerTerm(period, calendar.last(period));
        var complaint =
                complaints.save(new Complaint(text, receipt, codes.print(receipt, code), term, seated, clock.now()));
        return new Raised(complaint.id(), receipt, code, term);
    }

    /** All of them, or none. */
    void add(String receipt, String code, List<Handed> handed) {
        var complaint = complaints.locked(codes.print(receipt, code)).orElseThrow(() -> Refusal.unknown("not-found"));
        requireRoom(complaint, handed.size());
        for (var one : handed) {
            var id = Ids.next();
            files.save(new ComplaintFile(
                    id, complaint, one.name(), one.type(), handedIn.seal(id, one.content()), clock.now()));
        }
    }

    /** Whether so many files may come, before they are looked at. */
    @Transactional(readOnly = true)
    void requireAdmitted(String receipt, String code, int coming) {
        requireRoom(held(receipt, code), coming);
    }

    private void requireRoom(Complaint complaint, int coming) {
        complaint.requireOpen();
        if (files.of(complaint.id()).size() + coming > MOST_FILES) {
            throw Refusal.conflict("complaint-files-too-many")
                    .article(Complaint.ARTICLE)
                    .with("limit", MOST_FILES);
        }
    }

    /** For whoever has both. */
    private Complaint held(String receipt, String code) {
        return complaints.findByCodePrint(codes.print(receipt, code)).orElseThrow(() -> Refusal.unknown("not-found"));
    }

    @Transactional(readOnly = true)
    Seen one(String receipt, String code) {
        return seen(held(receipt, code));
    }

    /** Newest first, but those about that account: as many as a page holds, whatever is left out. */
    @Transactional(readOnly = true)
    List<Listed> register(@Nullable UUID before, int size, String account, String name) {
        var page = complaints.register(before, Limit.of(size));
        var shown = new ArrayList<>(readers.readable(page, account, name));
        while (page.size() == size && shown.size() < size) {
            page = complaints.register(page.getLast().id(), Limit.of(size));
            readers.readable(page, account, name).stream()
                    .limit(size - shown.size())
                    .forEach(shown::add);
        }
        var counted = files.count(shown.stream().map(ComplaintListed::id).toList()).stream()
                .collect(Collectors.toMap(Count::complaint, Count::files));
        return shown.stream()
                .map(complaint -> new Listed(complaint, counted.getOrDefault(complaint.id(), 0L)))
                .toList();
    }

    private Seen seen(Complaint complaint) {
        return new Seen(complaint, files.of(complaint.id()));
    }

    void take(UUID id, Decider by, Collection<Concerned> seated) {
        change(id, complaint -> complaint.take(by, seated, clock.now()));
    }

    void giveBack(UUID id, String reason, String by) {
        change(id, complaint -> complaint.giveBack(reason, by));
    }

    /** Each time it is told is on the record. */
    Seen read(UUID id, String account) {
        return seen(change(id, complaint -> complaint.tell(account)));
    }

    Complainant who(UUID id, String account) {
        var told = change(id, complaint -> complaint.tellWho(account));
        return new Complainant(told.name(), told.contact());
    }

    void concern(UUID id, Set<String> people, Collection<Concerned> seated, String reason, String by) {
        change(id, complaint -> complaint.concern(people, seated, reason, by));
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
