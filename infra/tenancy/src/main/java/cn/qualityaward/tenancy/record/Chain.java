package cn.qualityaward.tenancy.record;

import cn.qualityaward.tenancy.problem.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The chain of the tenant whose scope is open, as it leaves this platform. */
public class Chain {

    /** How to do it without us; stands in the export. */
    public static final String HOW_TO_VERIFY = """
            record.jsonl holds one link of the chain per line, in order. hash = SHA-256 over the 32 bytes of the hash \
            before it (32 zero bytes before the first) followed by the UTF-8 bytes of the text in "link". Where "content" \
            is present, "commitment" inside "link" = SHA-256 over the bytes of "salt" followed by the UTF-8 bytes of \
            "content". Numbers of bytes are hexadecimal. The last hash is the head that was published.""";

    private static final int PAGE = 500;

    private static final RetryTemplate PATIENT = new RetryTemplate(RetryPolicy.builder()
            .includes(Refusal.class)
            .delay(Duration.ofMillis(250))
            .maxRetries(20)
            .build());

    /** Where a chain ends. */
    public record Tip(long count, String hash, int epoch) {}

    private final JdbcClient db;
    private final JsonMapper json;
    private final Sealer sealer;

    Chain(JdbcClient db, JsonMapper json, Sealer sealer) {
        this.db = db;
        this.json = json;
        this.sealer = sealer;
    }

    /** Every link as a line of JSON that can be verified without our code. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forEach(Consumer<String> line) {
        try (var links = db.sql("""
                        select s.tenant_id, s.seq, s.epoch, s.hash, v.salt, v.content, """ + Entry.COLUMNS + """
                         from record_seal s
                        left join record_entry e on e.tenant_id = s.tenant_id and e.id = s.entry_id
                        left join record_value v on v.tenant_id = s.tenant_id and v.entry_id = s.entry_id
                        order by s.tenant_id, s.seq""").withFetchSize(PAGE).query((row, n) -> line(row)).stream()) {
            links.forEach(line);
        }
    }

    /**
     * Seals what is there, outside any transaction, and tells where the chain ends now. A transaction that still runs
     * anywhere on the servers, or another instance that is sealing, is waited for some seconds; then it is refused with
     * {@code record-unsealed} and may be asked for again.
     */
    public Tip close() {
        return PATIENT.invoke(this::closeNow);
    }

    private Tip closeNow() {
        while (sealer.seal().more()) {}
        if (!sealer.complete()) {
            throw Refusal.conflict("record-unsealed");
        }
        return sealer.tip();
    }

    private String line(ResultSet row) throws SQLException {
        var line = new LinkedHashMap<String, @Nullable Object>();
        line.put("seq", row.getLong("seq"));
        line.put("hash", HexFormat.of().formatHex(row.getBytes("hash")));
        line.put(
                "link",
                row.getObject("id", UUID.class) == null ? null : link(row).text());
        if (row.getString("content") != null) {
            line.put("salt", HexFormat.of().formatHex(row.getBytes("salt")));
            line.put("content", row.getString("content"));
        }
        return json.writeValueAsString(line);
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(row.getInt("tenant_id"), row.getLong("seq"), row.getInt("epoch"), Entry.of(row));
    }
}
