package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.attachment.HandedIn;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.publicnotice.ObjectionFacts.Added;
import cn.qualityaward.award.secrecy.AtRest;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 异议附件: what whoever objects hands in with it, sealed where it lies, since its words may say who that is. */
@Component
@Transactional(readOnly = true)
class ObjectionFiles {

    static final int MOST = 5;

    /** They take no file's place: whoever handed in five may still say what they show. */
    static final int MOST_SAID = 20;

    private static final String SAID = "text/plain;charset=UTF-8";

    /** @param bytes as it was handed in */
    record File(UUID id, String name, String type, int bytes, Instant handedInAt) {

        /** 补充说明, which nobody can hand in as a file. */
        boolean said() {
            return type.equals(SAID);
        }
    }

    /** @param type what it is, told by its content */
    record Handed(String name, String type, byte[] content) {

        /** 补充说明: it lies sealed among the files, for its words may say who objects. */
        static Handed statement(String text) {
            return new Handed("补充说明.txt", SAID, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    record Content(File file, byte[] content) {}

    record ObjectionFileRead(UUID subject, UUID file) implements Fact {
        @Override
        public String article() {
            return "第二十三条";
        }
    }

    private record Row(UUID objection, File file) {}

    private final JdbcClient db;
    private final HandedIn handedIn;
    private final AtRest atRest;
    private final ProcedureClock clock;
    private final ApplicationEventPublisher facts;

    ObjectionFiles(
            JdbcClient db, HandedIn handedIn, AtRest atRest, ProcedureClock clock, ApplicationEventPublisher facts) {
        this.db = db;
        this.handedIn = handedIn;
        this.atRest = atRest;
        this.clock = clock;
        this.facts = facts;
    }

    List<File> of(UUID objection) {
        return of(List.of(objection)).getOrDefault(objection, List.of());
    }

    /** As they were handed in, by what they belong to. */
    Map<UUID, List<File>> of(Collection<UUID> objections) {
        return db.sql("""
                        select objection_id, id, name, type, bytes, handed_in_at
                        from objection_file where objection_id = any(?) order by id""").param(objections.toArray(UUID[]::new)).query(this::row).list().stream()
                .collect(Collectors.groupingBy(Row::objection, Collectors.mapping(Row::file, Collectors.toList())));
    }

    void requireRoom(Objection objection, int coming) {
        if (count(of(objection.id()), false) + coming > MOST) {
            throw Refusal.conflict("objection-files-too-many").article("第十四条").with("limit", MOST);
        }
    }

    private void requireRoomToSay(Objection objection) {
        if (count(of(objection.id()), true) >= MOST_SAID) {
            throw Refusal.conflict("objection-statements-too-many")
                    .article("第十四条")
                    .with("limit", MOST_SAID);
        }
    }

    /** Nobody decides on what they have not seen all of. */
    void requireSeen(Objection objection, int seen) {
        if (of(objection.id()).size() != seen) {
            throw Refusal.conflict("objection-files-added").article("第十五条");
        }
    }

    static long count(List<File> handed, boolean said) {
        return handed.stream().filter(file -> file.said() == said).count();
    }

    @Transactional
    Added add(Objection objection, Handed handed) {
        if (handed.type().equals(SAID)) {
            requireRoomToSay(objection);
        } else {
            requireRoom(objection, 1);
        }
        var id = Ids.next();
        db.sql("""
                        insert into objection_file (tenant_id, id, objection_id, name, type, handed_in_at, content)
                        values (current_setting('app.tenant')::int, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        objection.id(),
                        atRest.closeWhole(handed.name()),
                        handed.type(),
                        Timestamp.from(clock.now()),
                        handedIn.seal(id, handed.content()))
                .update();
        return new Added(id, handed.type());
    }

    @Transactional
    Content read(UUID objection, UUID file) {
        var found = of(objection).stream()
                .filter(one -> one.id().equals(file))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("not-found"));
        var sealed = db.sql("select content from objection_file where id = ?")
                .param(file)
                .query(byte[].class)
                .single();
        facts.publishEvent(new ObjectionFileRead(objection, file));
        return new Content(found, handedIn.open(file, sealed));
    }

    private Row row(ResultSet row, int n) throws SQLException {
        var file = new File(
                row.getObject(2, UUID.class),
                atRest.openWhole(row.getString(3)),
                row.getString(4),
                row.getInt(5) - HandedIn.SEAL,
                row.getTimestamp(6).toInstant());
        return new Row(row.getObject(1, UUID.class), file);
    }
}
