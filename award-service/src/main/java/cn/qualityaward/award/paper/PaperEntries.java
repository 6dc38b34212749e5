package cn.qualityaward.award.paper;

import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.secrecy.PlainWords;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
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
    private final ProcedureClock clock;

    PaperEntries(
            Stored stored,
            Scans scans,
            List<PaperDecision<?>> decisions,
            JsonMapper json,
            Validator validator,
            ProcedureClock clock) {
        this.stored = stored;
        this.scans = scans;
        this.decisions = decisions.stream().collect(Collectors.toMap(PaperDecision::name, Function.identity()));
        this.json = json;
        this.validator = validator;
        this.clock = clock;
    }

    PaperEntry enter(PaperEntry.Text text, byte[] scan, Caller officer) {
        if (text.documentDate().isAfter(clock.today())) {
            throw Refusal.invalid("date-in-the-future").field("documentDate");
        }
        read(decision(text.decision()), text.payload());
        return stored.save(
                new PaperEntry(text, json.writeValueAsString(text.payload()), scans.keep(scan), officer, clock.now()));
    }

    PaperEntry confirm(UUID id, Caller officer) {
        var entry = required(id);
        var by = entry.confirm(officer);
        stored.save(entry);
        decide(decision(entry.decision()), entry, by);
        return entry;
    }

    PaperEntry reject(UUID id, String reason, Caller officer) {
        var entry = required(id);
        entry.reject(reason, officer);
        return stored.save(entry);
    }

    /** What waits for a second officer comes first, however old it is; then what is settled, the newest first. */
    List<PaperEntry> register(@Nullable UUID before, int size) {
        var settled = stored.settled(before, Limit.of(size));
        return before == null
                ? Stream.concat(stored.findByStateOrderByIdDesc(PaperEntry.State.PENDING).stream(), settled.stream())
                        .toList()
                : settled;
    }

    Scans.Scan scan(UUID id) {
        return scans.of(required(id).scan());
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

    private PaperEntry required(UUID id) {
        return stored.findById(id).orElseThrow(() -> Refusal.unknown("not-found"));
    }
}
