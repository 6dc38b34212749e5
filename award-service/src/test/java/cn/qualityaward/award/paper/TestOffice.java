package cn.qualityaward.award.paper;

import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** An office that enters papers and confirms them, in a region that needs no asking. */
public final class TestOffice {

    private final PaperEntries entries;
    private final PaperController door;
    private final JsonMapper json;

    public TestOffice(ApplicationContext context, PaperDecision<?> known) {
        this.json = context.getBean(JsonMapper.class);
        var stored = context.getBean(PaperEntries.Stored.class);
        var decisions = new Decisions(List.of(known), json, context.getBean(Validator.class));
        var readers = new EntryReaders(stored, decisions, context.getBean(Recusals.class));
        this.entries = new PaperEntries(
                stored,
                context.getBean(Scans.class),
                decisions,
                readers,
                context.getBean(ProcedureClock.class),
                context.getBean(TransactionTemplate.class));
        this.door = new PaperController(entries, context.getBean(ReceivedNumbers.class));
    }

    /** Without a transaction. */
    public UUID enter(String decision, UUID target, Object payload, LocalDate date, String unit, String officer) {
        var text = new PaperEntry.Text(decision, target, json.valueToTree(payload), "示例来信", date, unit);
        var scan = "%PDF-1.7 示例来信".getBytes(StandardCharsets.UTF_8);
        return entries.enter(text, scan, seated(officer)).id();
    }

    /** Without a transaction. */
    public void confirm(UUID entry, String officer) {
        entries.confirm(entry, seated(officer));
    }

    public List<UUID> seenBy(String officer) {
        return entries.register(null, 50, seated(officer)).stream()
                .map(PaperEntry::id)
                .toList();
    }

    /** What the register tells of it. */
    public Optional<String> told(UUID entry, String officer) {
        return door.register(null, seated(officer)).stream()
                .filter(view -> view.id().equals(entry))
                .findFirst()
                .flatMap(view -> Optional.ofNullable(view.payload()));
    }

    public byte[] scan(UUID entry, String officer) {
        return entries.scan(entry, seated(officer)).content();
    }

    private static Caller seated(String id) {
        return new Caller(id, id, Set.of(new Seat("office", "main", "officer")));
    }
}
