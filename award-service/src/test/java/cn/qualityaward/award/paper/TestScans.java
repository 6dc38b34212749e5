package cn.qualityaward.award.paper;

import cn.qualityaward.tenancy.Ids;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Papers from which a decision was entered and confirmed, stored as they would be; within a tenant's transaction. */
public final class TestScans {

    private TestScans() {}

    /** @param state CONFIRMED, or what it else stands at */
    public static void upon(BeanFactory beans, UUID target, String number, String unit, String state) {
        var scan = beans.getBean(Scans.class).keep(("%PDF-1.7 " + number).getBytes(StandardCharsets.UTF_8));
        beans.getBean(JdbcClient.class)
                .sql("""
                        insert into award.paper_entry (tenant_id, id, version, decision, target, payload, document_number,
                          document_date, on_behalf_of, scan, entered_by, entered_by_name, entered_at, state)
                        values (current_setting('app.tenant')::int, ?, 0, 'example', ?, '{}', ?, ?, ?, ?, 'first', '示例经办',
                          now(), ?)""")
                .params(Ids.next(), target, number, LocalDate.of(2026, 3, 2), unit, scan, state)
                .update();
    }
}
