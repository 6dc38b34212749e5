package cn.qualityaward.award.correction;

import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Correctable.Kind;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.IfMatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.support.TransactionTemplate;

/** Corrections, for the modules that keep something locked. */
public final class TestCorrections {

    private final BeanFactory beans;
    private final Correcting correcting;

    public TestCorrections(BeanFactory beans) {
        this.beans = beans;
        this.correcting = beans.getBean(Correcting.class);
    }

    public UUID propose(
            UUID application, Kind kind, String thing, Map<String, @Nullable Object> values, LocalDate on, Caller by) {
        try {
            var seen = Objects.requireNonNull(
                    beans.getBean(Applications.class).required(application).version());
            var scan = beans.getBean(SignedPages.class)
                    .keep(new MockMultipartFile("scan", "%PDF-1.7 示例".getBytes(StandardCharsets.UTF_8)), by);
            var text = new Proposal(kind, thing, values, "评审专家应当回避", "示例〔2026〕2号", on);
            return correcting
                    .propose(application, text, IfMatch.of(seen), scan, by)
                    .id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What would follow, as lines: subject and key, before and after; nothing is done. */
    public List<List<@Nullable String>> foreseen(UUID application, UUID correction, Caller by) {
        return shown(application, correction, by).changes().stream()
                .map(change -> Arrays.asList(change.subject().name(), change.key(), change.before(), change.after()))
                .toList();
    }

    public void confirm(UUID application, UUID correction, Caller by) {
        var tag = shown(application, correction, by).tag();
        beans.getBean(TransactionTemplate.class)
                .execute(status -> correcting.confirm(application, correction, IfMatch.of(tag), Set.of(), by));
    }

    public void reject(UUID application, UUID correction, Caller by) {
        beans.getBean(TransactionTemplate.class)
                .execute(status -> correcting.reject(application, correction, "示例", by));
    }

    private Consequences shown(UUID application, UUID correction, Caller by) {
        return Objects.requireNonNull(beans.getBean(TransactionTemplate.class).execute(status -> {
            status.setRollbackOnly();
            return correcting.apply(application, correction, Set.of(), by);
        }));
    }
}
