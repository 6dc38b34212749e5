package cn.qualityaward.award.paper;

import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Decisions as an officer entered them from paper, waiting for another. */
public final class TestEntries {

    private static final Caller FIRST = new Caller("first", "first", Set.of(new Seat("office", "main", "officer")));

    private final PaperEntries.Stored stored;
    private final Scans scans;
    private final ProcedureClock clock;

    public TestEntries(ApplicationContext context) {
        this.stored = context.getBean(PaperEntries.Stored.class);
        this.scans = context.getBean(Scans.class);
        this.clock = context.getBean(ProcedureClock.class);
    }

    public UUID entered(String decision, UUID target, JsonNode payload) {
        var today = LocalDate.now(ProcedureClock.ZONE);
        var text = new PaperEntry.Text(decision, target, payload, "示例文号", today, "member/taxation");
        var scan = scans.keep("%PDF-1.7 示例".getBytes(StandardCharsets.UTF_8));
        return stored.save(new PaperEntry(text, payload.toString(), scan, FIRST, clock.now()))
                .id();
    }
}
