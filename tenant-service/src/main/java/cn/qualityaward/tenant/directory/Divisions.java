package cn.qualityaward.tenant.directory;

import cn.qualityaward.tenancy.Canonical;
import cn.qualityaward.tenancy.problem.IfMatch;
import cn.qualityaward.tenant.audit.Fact;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The divisions of the tenant whose scope is open, in the order it gave them. */
@Component
public class Divisions {

    record DivisionsReplaced(List<Division> divisions) implements Fact {
        @Override
        public String subject() {
            return "divisions";
        }

        @Override
        public String article() {
            return "第九条";
        }
    }

    private final JdbcClient db;
    private final Units units;
    private final ApplicationEventPublisher events;

    Divisions(JdbcClient db, Units units, ApplicationEventPublisher events) {
        this.db = db;
        this.units = units;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<Division> all() {
        return db.sql("select code, name from division order by ordinal")
                .query((row, number) -> new Division(row.getString("code"), row.getString("name")))
                .list();
    }

    /** A number that is another when the list is: whoever replaces it names the one they saw. */
    static int tag(List<Division> divisions) {
        return Math.floorMod(Canonical.sha256(divisions.toString()).hashCode(), 1_000_000_000);
    }

    /** By somebody who saw the list: of two at once the later one sees what the earlier made of it. */
    @Transactional
    public void replace(List<Division> wanted, IfMatch seen) {
        db.sql("select code from division for update").query().listOfRows();
        seen.match(tag(all()));
        replace(wanted);
    }

    /** Each division gets its county unit (旗县市（区）人民政府). */
    @Transactional
    public void replace(List<Division> wanted) {
        if (wanted.equals(all())) {
            return;
        }
        db.sql("delete from division").update();
        for (int i = 0; i < wanted.size(); i++) {
            db.sql("""
                            insert into division (tenant_id, code, name, ordinal)
                            values (current_setting('app.tenant')::int, :code, :name, :ordinal)""")
                    .param("code", wanted.get(i).code())
                    .param("name", wanted.get(i).name())
                    .param("ordinal", i)
                    .update();
        }
        units.addCounties(wanted);
        events.publishEvent(new DivisionsReplaced(wanted));
    }
}
