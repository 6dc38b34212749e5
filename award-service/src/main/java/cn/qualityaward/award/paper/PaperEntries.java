package cn.qualityaward.award.paper;

import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 代录: entered by one officer, confirmed by another, and then decided by the same code as if done online. */
@Component
class PaperEntries {

    interface Stored extends Repository<PaperEntry, UUID> {
        Optional<PaperEntry> findById(UUID id);

        List<PaperEntry> findByStateOrderByIdDesc(PaperEntry.State state);

        List<PaperEntry> findByStateAndEnteredByNot(PaperEntry.State state, String account);

        @Query("""
                select e from PaperEntry e where e.state <> PENDING and (:before is null or e.id < :before)
                order by e.id desc""")
        List<PaperEntry> settled(@Nullable UUID before, Limit limit);

        List<PaperEntry> findByIdIn(Collection<UUID> ids);

        List<PaperEntry> findByTargetAndStateOrderById(UUID target, PaperEntry.State state);

        PaperEntry save(PaperEntry entry);
    }

    private final Stored stored;
    private final Scans scans;
    private final Decisions decisions;
    private final EntryReaders readers;
    private final ProcedureClock clock;
    private final TransactionTemplate transaction;

    PaperEntries(
            Stored stored,
            Scans scans,
            Decisions decisions,
            EntryReaders readers,
            ProcedureClock clock,
            TransactionTemplate transaction) {
        this.stored = stored;
        this.scans = scans;
        this.decisions = decisions;
        this.readers = readers;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Asks other services first; so it begins its transaction itself. */
    PaperEntry enter(PaperEntry.Text text, byte[] scan, Caller officer) {
        if (text.documentDate().isAfter(clock.today())) {
            throw Refusal.invalid("date-in-the-future").field("documentDate");
        }
        var decision = decisions.asked(text.decision());
        transaction.executeWithoutResult(status -> readers.requireOpen(text, officer.id()));
        decisions.foresee(decision, text, text.by(officer));
        return inTransaction(() -> stored.save(new PaperEntry(
                text,
                decisions.text(text),
                decision.effect().confidential() ? scans.seal(scan) : scans.keep(scan),
                officer,
                clock.now())));
    }

    /** Asks other services first; so it begins its transaction itself. */
    PaperEntry confirm(UUID id, Caller officer) {
        var decision =
                decisions.asked(inTransaction(() -> readable(id, officer)).decision());
        return inTransaction(() -> {
            var entry = readable(id, officer);
            var by = entry.confirm(officer);
            stored.save(entry);
            decisions.decide(decision, entry, by);
            return entry;
        });
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    PaperEntry reject(UUID id, String reason, Caller officer) {
        var entry = readable(id, officer);
        entry.reject(reason, officer);
        return stored.save(entry);
    }

    /**
     * What waits for a second officer comes first, however old it is; then what is settled, the newest first. What is
     * upon somebody from whom the officer stepped back is left out.
     */
    List<PaperEntry> register(@Nullable UUID before, int size, Caller officer) {
        var pending = before == null
                ? readers.unbiased(stored.findByStateOrderByIdDesc(PaperEntry.State.PENDING), officer.id())
                : Stream.<PaperEntry>empty();
        return Stream.concat(pending, settled(before, size, officer).stream()).toList();
    }

    /** As many as a page holds, whatever is left out. */
    private List<PaperEntry> settled(@Nullable UUID before, int size, Caller officer) {
        var page = stored.settled(before, Limit.of(size));
        var shown = readers.unbiased(page, officer.id()).collect(Collectors.toCollection(ArrayList::new));
        while (page.size() == size && shown.size() < size) {
            page = stored.settled(page.getLast().id(), Limit.of(size));
            readers.unbiased(page, officer.id()).limit(size - shown.size()).forEach(shown::add);
        }
        return shown;
    }

    /** What somebody else entered and the officer may confirm. */
    long toBeConfirmedBy(Caller officer) {
        return readers.unbiased(stored.findByStateAndEnteredByNot(PaperEntry.State.PENDING, officer.id()), officer.id())
                .count();
    }

    /** Of those, what is closed until the officer says what they have to do with the applicant. */
    Set<UUID> undeclared(List<PaperEntry> entries, Caller officer) {
        return readers.undeclared(entries, officer.id());
    }

    Scans.Scan scan(UUID id, Caller officer) {
        var entry = readable(id, officer);
        if (closed(entry)) {
            throw Refusal.forbidden("paper-entry-closed").article("第二十三条");
        }
        return scans.of(entry.scan());
    }

    /** What it names is told to its handler alone from now on. */
    boolean closed(PaperEntry entry) {
        return entry.settled() && decisions.confidential(entry.decision());
    }

    private PaperEntry readable(UUID id, Caller officer) {
        var entry = stored.findById(id).orElseThrow(() -> Refusal.unknown("not-found"));
        readers.requireOpen(entry, officer.id());
        return entry;
    }
}
