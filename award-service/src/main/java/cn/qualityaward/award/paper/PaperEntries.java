package cn.qualityaward.award.paper;

import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.secrecy.PlainWords;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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

        List<PaperEntry> findByTargetAndStateOrderById(UUID target, PaperEntry.State state);

        PaperEntry save(PaperEntry entry);
    }

    private final Stored stored;
    private final Scans scans;
    private final Map<String, PaperDecision<?>> decisions;
    private final JsonMapper json;
    private final Validator validator;
    private final Recusals recusals;
    private final ProcedureClock clock;

    PaperEntries(
            Stored stored,
            Scans scans,
            List<PaperDecision<?>> decisions,
            JsonMapper json,
            Validator validator,
            Recusals recusals,
            ProcedureClock clock) {
        this.stored = stored;
        this.scans = scans;
        this.decisions = decisions.stream().collect(Collectors.toMap(PaperDecision::name, Function.identity()));
        this.json = json;
        this.validator = validator;
        this.recusals = recusals;
        this.clock = clock;
    }

    PaperEntry enter(PaperEntry.Text text, byte[] scan, Caller officer) {
        recusals.requireUnbiased(officer.id(), text.target());
        if (text.documentDate().isAfter(clock.today())) {
            throw Refusal.invalid("date-in-the-future").field("documentDate");
        }
        read(decision(text.decision()), text.payload());
        return stored.save(
                new PaperEntry(text, json.writeValueAsString(text.payload()), scans.keep(scan), officer, clock.now()));
    }

    PaperEntry confirm(UUID id, Caller officer) {
        var entry = readable(id, officer);
        var by = entry.confirm(officer);
        stored.save(entry);
        decide(decision(entry.decision()), entry, by);
        return entry;
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
                ? unbiased(stored.findByStateOrderByIdDesc(PaperEntry.State.PENDING), officer)
                : Stream.<PaperEntry>empty();
        return Stream.concat(pending, settled(before, size, officer).stream()).toList();
    }

    /** As many as a page holds, whatever is left out. */
    private List<PaperEntry> settled(@Nullable UUID before, int size, Caller officer) {
        var page = stored.settled(before, Limit.of(size));
        var shown = unbiased(page, officer).collect(Collectors.toCollection(ArrayList::new));
        while (page.size() == size && shown.size() < size) {
            page = stored.settled(page.getLast().id(), Limit.of(size));
            unbiased(page, officer).limit(size - shown.size()).forEach(shown::add);
        }
        return shown;
    }

    private Stream<PaperEntry> unbiased(List<PaperEntry> entries, Caller officer) {
        var recused = recusals.of(
                officer.id(), entries.stream().map(PaperEntry::target).collect(Collectors.toSet()));
        return entries.stream().filter(entry -> !recused.contains(entry.target()));
    }

    Scans.Scan scan(UUID id, Caller officer) {
        return scans.of(readable(id, officer).scan());
    }

    private <T> void decide(PaperDecision<T> decision, PaperEntry entry, Decider by) {
        decision.effect().decide(entry.target(), read(decision, json.readTree(entry.payload())), by);
    }

    private <T> T read(PaperDecision<T> decision, JsonNode payload) {
        T read;
        try {
            read = json.treeToValue(payload, decision.payload());
        } catch (JacksonException unfit) {
            throw Refusal.invalid("paper-unreadable").field("payload");
        }
        if (read == null) {
            throw Refusal.invalid("paper-unreadable").field("payload");
        }
        PlainWords.require(read);
        var violations = validator.validate(read);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return read;
    }

    private PaperDecision<?> decision(String name) {
        var decision = decisions.get(name);
        if (decision == null) {
            throw Refusal.invalid("paper-decision-unknown").field("decision");
        }
        return decision;
    }

    private PaperEntry readable(UUID id, Caller officer) {
        var entry = stored.findById(id).orElseThrow(() -> Refusal.unknown("not-found"));
        recusals.requireUnbiased(officer.id(), entry.target());
        return entry;
    }
}
