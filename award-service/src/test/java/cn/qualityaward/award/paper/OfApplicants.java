package cn.qualityaward.award.paper;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.tenancy.TenantScope;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What an applicant signed on paper, entered by one officer and confirmed by another, in a region that needs no asking. */
abstract class OfApplicants extends AsARegion {

    static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);
    static final Caller FIRST = officer("first"), SECOND = officer("second");
    static final String APPLICANT = "applicant/self";

    @Autowired
    ApplicationContext context;

    @Autowired
    EnteredPapers papers;

    @Autowired
    PaperEntries.Stored stored;

    @Autowired
    Scans scans;

    @Autowired
    Recusals recusals;

    @Autowired
    Validator validator;

    @Autowired
    JsonMapper json;

    @Autowired
    TransactionTemplate transaction;

    UUID round = new UUID(0, 0);

    final PaperEntries entries(List<PaperDecision<?>> known) {
        var decisions = new Decisions(known, json, validator);
        var readers = new EntryReaders(stored, decisions, recusals);
        return new PaperEntries(stored, scans, decisions, readers, clock, transaction);
    }

    static byte[] scan() {
        return "%PDF-1.7 示例".getBytes(StandardCharsets.UTF_8);
    }

    /** Without a transaction: other services are asked before one begins. */
    final <T> T scoped(Supplier<T> work) {
        return TenantScope.call(tenant, work::get);
    }

    static Caller officer(String id) {
        return new Caller(id, id, Set.of(new Seat("office", "main", "officer")));
    }
}
