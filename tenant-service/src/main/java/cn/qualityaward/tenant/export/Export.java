package cn.qualityaward.tenant.export;

import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.holdings.Archive;
import cn.qualityaward.tenancy.holdings.Holdings;
import cn.qualityaward.tenancy.problem.Refusal;
import cn.qualityaward.tenant.audit.Fact;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
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

    private static final Logger log = LoggerFactory.getLogger(Export.class);
    private static final String FORMAT = "quality-award-export/1";
    private static final int BUFFER = 1 << 16;

    private final Holdings holdings;
    private final AwardHoldings award;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final JsonMapper json;
    private final Clock clock;

    Export(
            Holdings holdings,
            AwardHoldings award,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            JsonMapper json,
            Clock clock) {
        this.holdings = holdings;
        this.award = award;
        this.transaction = transaction;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    /** What was put together: it is read once, and gone with its last reader or with this process. */
    record Whole(InputStream content, long bytes) {}

    /** Each service as of one moment of its own. */
    Whole of(Tenant tenant) {
        try {
            var file = FileChannel.open(
                    Files.createTempFile("export-", ".zip"),
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
            try {
                var parts = write(tenant, Channels.newOutputStream(file));
                transaction.executeWithoutResult(status -> events.publishEvent(exported(parts)));
                return new Whole(Channels.newInputStream(file.position(0)), file.size());
            } catch (IOException | RuntimeException failed) {
                file.close();
                throw failed;
            }
        } catch (IOException | UncheckedIOException full) {
            log.warn("The export of {} could not be kept: {}", tenant.code(), full.getMessage());
            throw Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
        }
    }

    private List<Holdings.Part> write(Tenant tenant, OutputStream out) throws IOException {
        var archive = new Archive(new BufferedOutputStream(out, BUFFER));
        var parts = List.of(holdings.write(archive), award.copyInto(archive, tenant));
        archive.finish(
                "index.json",
                json.writerWithDefaultPrettyPrinter()
                        .writeValueAsBytes(new Index(FORMAT, tenant, clock.instant(), parts)));
        return parts;
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
