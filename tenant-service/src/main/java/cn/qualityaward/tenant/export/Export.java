package cn.qualityaward.tenant.export;

import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.holdings.Archive;
import cn.qualityaward.tenancy.holdings.Holdings;
import cn.qualityaward.tenant.audit.Fact;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything of a tenant, machine-readable. It is put together in a file first: a slow line of whoever takes it must not
 * keep a transaction open, and what could not be completed is refused in words instead of breaking off.
 */
@Component
class Export {

    record TenantExported(Map<String, Integer> files, Map<String, Long> rows) implements Fact {
        @Override
        public String subject() {
            return "export";
        }

        @Override
        public String article() {
            return "第二条";
        }
    }

    /** The table of contents of the archive. */
    record Index(String format, Tenant tenant, Instant at, List<Holdings.Part> parts) {}

    private static final String FORMAT = "quality-award-export/1";

    private final Holdings holdings;
    private final AwardHoldings award;
    private final TransactionTemplate snapshot;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final JsonMapper json;
    private final Clock clock;

    Export(
            Holdings holdings,
            AwardHoldings award,
            PlatformTransactionManager transactions,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            JsonMapper json,
            Clock clock) {
        this.holdings = holdings;
        this.award = award;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.snapshot.setReadOnly(true);
        this.snapshot.setName("export");
        this.transaction = transaction;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    /** Each service as of one moment of its own. The file is gone when it has been read. */
    InputStream of(Tenant tenant) {
        try {
            var file = Files.createTempFile("export-", ".zip");
            try {
                var parts = write(tenant, file);
                transaction.executeWithoutResult(status -> events.publishEvent(exported(parts)));
                return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
            } catch (IOException | RuntimeException failed) {
                Files.deleteIfExists(file);
                throw failed;
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private List<Holdings.Part> write(Tenant tenant, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            var archive = new Archive(out);
            var own = snapshot.execute(status -> holdings.write(archive));
            var parts = List.of(own, award.copyInto(archive, tenant));
            archive.finish(
                    "index.json",
                    json.writerWithDefaultPrettyPrinter()
                            .writeValueAsBytes(new Index(FORMAT, tenant, clock.instant(), parts)));
            return parts;
        }
    }

    private static TenantExported exported(List<Holdings.Part> parts) {
        return new TenantExported(
                parts.stream()
                        .collect(Collectors.toMap(
                                Holdings.Part::service, part -> part.files().size())),
                parts.stream()
                        .flatMap(part -> part.files().stream())
                        .filter(item -> item.rows() != null)
                        .collect(Collectors.toMap(Archive.Item::name, item -> item.rows(), Long::sum)));
    }
}
