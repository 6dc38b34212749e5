package cn.qualityaward.tenant.directory;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The units of the tenant whose scope is open. */
@Component
public class Units {

    private static final List<Unit> STANDARD = List.of(
            new Unit(UnitKind.OFFICE, "main", "领导小组办公室"),
            new Unit(UnitKind.LEADING_GROUP, "main", "领导小组"),
            new Unit(UnitKind.GOVERNMENT, "main", "人民政府（行署）"),
            new Unit(UnitKind.EXPERT, "pool", "评审专家库"),
            new Unit(UnitKind.FINANCE, "main", "财政部门"),
            new Unit(UnitKind.OBSERVER, "main", "纪检监察"),
            new Unit(UnitKind.APPLICANT, "self", "申报单位、个人"),
            new Unit(UnitKind.ADMIN, "system", "系统管理员"),
            new Unit(UnitKind.ADMIN, "security", "安全管理员"),
            new Unit(UnitKind.ADMIN, "audit", "审计管理员"),
            new Unit(UnitKind.ADMIN, "policy", "办法编辑"));

    private final JdbcClient db;
    private final ApplicationEventPublisher events;

    Units(JdbcClient db, ApplicationEventPublisher events) {
        this.db = db;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<Unit> all() {
        return db.sql("select kind, code, name from unit order by kind, code")
                .query((row, number) ->
                        new Unit(UnitKind.valueOf(row.getString("kind")), row.getString("code"), row.getString("name")))
                .list();
    }

    /** Adds what is new and renames what is there; a unit in which people sat is never taken away. */
    @Transactional
    public void add(List<Unit> wanted) {
        var before = all();
        var changed = wanted.stream().filter(unit -> !before.contains(unit)).toList();
        changed.forEach(this::put);
        if (!changed.isEmpty()) {
            events.publishEvent(new UnitsChanged(changed));
        }
    }

    /** Those every tenant has, those of its divisions, and what else was named: told as one change. */
    @Transactional(propagation = Propagation.MANDATORY)
    void addFirst(List<Division> divisions, List<Unit> others) {
        add(Stream.of(STANDARD.stream(), counties(divisions), others.stream())
                .flatMap(units -> units)
                .toList());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void addCounties(List<Division> divisions) {
        add(counties(divisions).toList());
    }

    private static Stream<Unit> counties(List<Division> divisions) {
        return divisions.stream().map(division -> new Unit(UnitKind.COUNTY, division.code(), division.name()));
    }

    private void put(Unit unit) {
        db.sql("""
                        insert into unit (tenant_id, kind, code, name)
                        values (current_setting('app.tenant')::int, :kind, :code, :name)
                        on conflict (tenant_id, kind, code) do update set name = excluded.name""")
                .param("kind", unit.kind().name())
                .param("code", unit.code())
                .param("name", unit.name())
                .update();
    }
}
