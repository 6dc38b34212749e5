package cn.qualityaward.award.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.application.Affiliate;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.application.TestDossiers;
import cn.qualityaward.award.application.TestForms;
import cn.qualityaward.award.expert.Panels;
import cn.qualityaward.award.expert.TestPanels;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.tenancy.Canonical;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What an earlier build kept readable is closed at the next start, however often that is killed. */
class ClosingMigrationTests extends AsARegion {

    private static final String NUMBER = "11010519491231002X";

    @Autowired
    ApplicationContext context;

    @Test
    void closesWhatWasKeptReadableWhollyOrNotAtAll() throws Exception {
        var today = LocalDate.now();
        var round = in(() -> TestRounds.announced(rounds, db, today.plusDays(9), today.plusDays(30)));
        var dossiers = new TestDossiers(context);
        var id = in(() -> dossiers.started(round, "applicant"));
        in(() -> dossiers.submit(id, "applicant"));
        var before = in(() -> dossiers.sealed(id)).getFirst();
        var readable = Canonical.form(before.replace("自评报告", "自评报告，" + NUMBER));
        try (var owner = owner()) {
            beyondTheWall(owner, "no force");
            var sealed = owner.prepareStatement("update sealed_dossier set text = ? where application_id = ?");
            sealed.setString(1, readable);
            sealed.setObject(2, id);
            sealed.executeUpdate();
            var form = owner.prepareStatement(
                    "update application set form = jsonb_set(form, '{summary}', to_jsonb(?::text)) where id = ?");
            form.setString(1, NUMBER);
            form.setObject(2, id);
            form.executeUpdate();
            beyondTheWall(owner, "force");
            owner.commit();
        }
        var rows = new Rows(db);
        assertThat(in(() -> rows.saying(NUMBER)))
                .containsExactlyInAnyOrder("award.application", "award.sealed_dossier");

        try (var owner = owner()) {
            migrate(owner, new db.migration.application.V9__Closed_at_rest());
            owner.rollback(); // killed before it was done
        }
        assertThat(in(() -> rows.saying(NUMBER))).hasSize(2);
        for (int starts = 0; starts < 2; starts++) {
            try (var owner = owner()) {
                migrate(owner, new db.migration.application.V9__Closed_at_rest());
                owner.commit();
            }
        }
        assertThat(in(() -> rows.saying(NUMBER))).isEmpty();
        assertThat(in(() -> dossiers.sealed(id))).containsExactly(readable);
        assertThat(in(() -> applications.required(id).form().summary())).isEqualTo(NUMBER);
    }

    /** What applicants declared before declarations were closed. */
    @Test
    void closesThePassagesThatEarlierBuildsLeftReadable() throws Exception {
        var today = LocalDate.now();
        var round = in(() -> TestRounds.announced(rounds, db, today.plusDays(9), today.plusDays(30)));
        var dossiers = new TestDossiers(context);
        var id = in(() -> dossiers.started(round, "applicant"));
        in(() -> dossiers.submit(id, "applicant"));
        try (var owner = owner()) {
            beyondTheWall(owner, "no force");
            var form = owner.prepareStatement(
                    "update application set form = jsonb_set(form, '{secrets}', '[\"旧秘方\"]') where id = ?");
            form.setObject(1, id);
            form.executeUpdate();
            beyondTheWall(owner, "force");
            owner.commit();
        }
        var rows = new Rows(db);
        assertThat(in(() -> rows.saying("旧秘方"))).containsExactly("award.application");
        try (var owner = owner()) {
            migrate(owner, new db.migration.application.V13__Passages_closed_at_rest());
            owner.commit();
        }
        assertThat(in(() -> rows.saying("旧秘方"))).isEmpty();
        assertThat(in(() -> applications.required(id).form().secrets())).containsExactly("旧秘方");
    }

    /** 近亲属任职单位 of experts, in the pool and on panels. */
    @Test
    void closesWhereKinWorkThatEarlierBuildsLeftReadable() throws Exception {
        var kin = "示例亲属单位有限公司";
        var panels = context.getBean(Panels.class);
        var today = LocalDate.now();
        var round = in(() -> TestRounds.announced(rounds, db, today.plusDays(9), today.plusDays(30)));
        run(() -> panels.saveAndFlush(TestPanels.of(round, 5, Map.of("a", "示例大学"))));
        run(() -> db.sql("""
                        update award.panel set members = jsonb_set(members, '{0}', members -> 0 ||
                          '{"kinWorkAt": ["示例亲属单位有限公司"], "saidSince": [{"as": "KIN", "of": "示例亲属单位有限公司"}]}')""").update());
        run(() -> db.sql("""
                        insert into award.expert (tenant_id, id, version, account, name, employer, specialities, admitted, kin_work_at)
                        values (?, gen_random_uuid(), 0, 'a', 'a', '示例大学', '[]', true, '["示例亲属单位有限公司"]')""").param(tenant).update());
        var rows = new Rows(db);
        assertThat(in(() -> rows.saying(kin))).containsExactlyInAnyOrder("award.panel", "award.expert");
        for (int starts = 0; starts < 2; starts++) {
            try (var owner = owner()) {
                migrate(owner, new db.migration.expert.V18__Kin_closed_at_rest());
                owner.commit();
            }
        }
        assertThat(in(() -> rows.saying(kin))).isEmpty();
        assertThat(in(() -> panels.required(round, ApplicantKind.ORGANIZATION, 5)
                        .member("a")
                        .orElseThrow()
                        .kinWorkAt()))
                .containsExactly(kin);
        assertThat(in(() -> context.getBean(AtRest.class)
                        .open(db.sql("select kin_work_at::text from award.expert")
                                .query(String.class)
                                .single())))
                .isEqualTo("{\"kinWorkAt\":[\"" + kin + "\"]}");
    }

    /** 第十八条: whom dossiers name that were handed in before that was asked. */
    @Test
    void findsWhomTheDossiersOfEarlierBuildsName() throws Exception {
        var today = LocalDate.now();
        var round = in(() -> TestRounds.announced(rounds, db, today.plusDays(9), today.plusDays(30)));
        var form = TestForms.saying(Map.of("phone", "13800000001"));
        var id = in(() -> TestApplications.applied(context, round, form));
        var prints = in(() -> List.of(print("13800000001"), print(NUMBER)));
        assertThat(in(() -> applications.required(id).namesAny(prints))).isTrue();
        try (var owner = owner()) {
            beyondTheWall(owner, "no force");
            var earlier = owner.prepareStatement("""
                    update application set numbers = '{}',
                      form = jsonb_set(form, '{answers,questions}', jsonb_build_object('person', ?::text)) where id = ?""");
            earlier.setString(1, NUMBER);
            earlier.setObject(2, id);
            earlier.executeUpdate();
            beyondTheWall(owner, "force");
            owner.commit();
        }
        for (int starts = 0; starts < 2; starts++) {
            try (var owner = owner()) {
                migrate(owner, new db.migration.application.V9__Closed_at_rest());
                migrate(owner, new db.migration.application.V15__Numbers_of_who_is_named());
                owner.commit();
            }
        }
        for (var print : prints) {
            assertThat(in(() -> applications.required(id).namesAny(List.of(print))))
                    .isTrue();
        }
        assertThat(in(() -> new Rows(db).saying(NUMBER))).isEmpty();
    }

    /** 第十八条: what such a dossier says was there from the first, and what it comes to say later was not. */
    @Test
    void findsTheAffiliatesOfTheDossiersOfEarlierBuilds() throws Exception {
        var today = LocalDate.now();
        var round = in(() -> TestRounds.announced(rounds, db, today.plusDays(9), today.plusDays(30)));
        var suppliers = List.of(Map.of("organization", "示例包装有限公司"));
        var id = in(() -> TestApplications.applied(context, round, TestForms.complete()));
        run(() -> db.sql("""
                        update award.application set affiliates = null,
                          form = jsonb_set(form, '{answers,questions}', '{"suppliers": [{"organization": "示例包装有限公司"}]}')""").update());
        for (int starts = 0; starts < 2; starts++) {
            try (var owner = owner()) {
                migrate(owner, new db.migration.application.V18__Affiliates_of_who_applied());
                owner.commit();
            }
        }
        var later = Instant.now();
        var parents = List.of(Map.of("organization", "示例集团有限公司"));
        run(() -> applications.saveAndFlush(TestApplications.affiliated(
                applications.locked(id), Map.of("suppliers", suppliers, "parents", parents), later)));
        assertThat(in(() -> applications.required(id).affiliates()))
                .extracting(Affiliate::name, Affiliate::since)
                .containsExactlyInAnyOrder(
                        Tuple.tuple("示例乳业有限公司", null), Tuple.tuple("示例包装有限公司", null), Tuple.tuple("示例集团有限公司", later));
    }

    private String print(String number) {
        return context.getBean(NumberPrints.class)
                .of(PersonalNumber.read(number).orElseThrow());
    }

    private static void beyondTheWall(Connection owner, String force) throws SQLException {
        for (var table : new String[] {"sealed_dossier", "application"}) {
            owner.createStatement().execute("alter table %s %s row level security".formatted(table, force));
        }
    }

    private void migrate(Connection owner, JavaMigration migration) throws Exception {
        var configuration = new FluentConfiguration()
                .placeholders(Map.of("attachmentKey", environment.getRequiredProperty("award.attachment.key")));
        migration.migrate(new Context() {
            @Override
            public Configuration getConfiguration() {
                return configuration;
            }

            @Override
            public Connection getConnection() {
                return owner;
            }
        });
    }
}
