package cn.qualityaward.tenant.export;

import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenant.audit.Fact;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Everything of a tenant, machine-readable: a file of JSON lines per table, and a list of what is in it. */
@Component
class Export {

    record TenantExported(Map<String, Long> rows) implements Fact {
        @Override
        public String subject() {
            return "export";
        }

        @Override
        public String article() {
            return "第二条";
        }
    }

    private final OwnRows rows;
    private final ApplicationEventPublisher events;
    private final JsonMapper json;
    private final Clock clock;

    Export(OwnRows rows, ApplicationEventPublisher events, JsonMapper json, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    /** As of one moment. The file is gone when it has been read. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    InputStream of(Tenant tenant) {
        try {
            var file = Files.createTempFile("export-", ".zip");
            var counts = write(tenant, file);
            events.publishEvent(new TenantExported(counts));
            return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private Map<String, Long> write(Tenant tenant, Path file) throws IOException {
        var counts = new LinkedHashMap<String, Long>();
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String table : rows.tables()) {
                zip.putNextEntry(new ZipEntry("tenant/" + table + ".jsonl"));
                counts.put(table, rows.forEach(table, line -> print(zip, line)));
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry("manifest.json"));
            print(zip, json.writeValueAsString(Map.of("tenant", tenant, "at", clock.instant(), "rows", counts)));
            zip.closeEntry();
        }
        return counts;
    }

    private static void print(OutputStream out, String line) {
        try {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
