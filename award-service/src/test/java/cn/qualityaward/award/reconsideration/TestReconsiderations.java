package cn.qualityaward.award.reconsideration;

import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.IfMatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.support.TransactionTemplate;

/** Decisions taken back, for the modules that keep them. */
public final class TestReconsiderations {

    private TestReconsiderations() {}

    /** By two; the step is open again. Whoever deliberates has accounts. */
    public static void takeBack(
            BeanFactory beans, UUID round, ApplicantKind track, int ordinal, Caller proposer, Caller confirmer) {
        var reconsidering = beans.getBean(Reconsidering.class);
        var transactions = beans.getBean(TransactionTemplate.class);
        var id = Objects.requireNonNull(transactions.execute(status -> {
            try {
                var scan = beans.getBean(SignedPages.class)
                        .keep(new MockMultipartFile("scan", "%PDF-1.7 示例".getBytes(StandardCharsets.UTF_8)), proposer);
                var text = new Proposal(track, ordinal, "统计有误", "示例决定1号", LocalDate.now(ProcedureClock.ZONE));
                return reconsidering.propose(round, text, scan, true, proposer).id();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }));
        var seen = Objects.requireNonNull(transactions.execute(status -> {
                    status.setRollbackOnly();
                    return reconsidering.apply(id, true, confirmer);
                }))
                .tag();
        transactions.execute(status -> reconsidering.confirm(id, IfMatch.of(seen), true, confirmer));
    }
}
