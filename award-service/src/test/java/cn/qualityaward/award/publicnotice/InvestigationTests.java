package cn.qualityaward.award.publicnotice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.application.Status;
import cn.qualityaward.award.attachment.HandedIn;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.publicnotice.Objection.Kind;
import cn.qualityaward.award.publicnotice.Objection.Text;
import cn.qualityaward.award.publicnotice.ObjectionFiles.Handed;
import cn.qualityaward.award.publicnotice.Removing.Proposing;
import cn.qualityaward.award.secrecy.Rows;
import cn.qualityaward.tenancy.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.Context;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** 核查: who raised an objection is told to its handler alone, and no ruling comes before it was looked into. */
class InvestigationTests extends NoticedNames {

    private static final String NAME = "秘语示例市民", CONTACT = "0479-1112223";
    private static final Decider SECOND = new Decider("second", "示例接办人", "office/main", null);

    @Autowired
    Objections objections;

    @Autowired
    ObjectionDesk desk;

    @Autowired
    NoticeSayings sayings;

    @Autowired
    NoticeViews views;

    @Autowired
    SettledSayings settled;

    @Autowired
    HandedIn handedIn;

    @Autowired
    Environment environment;

    @Test
    void whoObjectedCanBeReadNowhereItIsKept() {
        var objection = raised(one);
        add(objection, NAME + "的说明.pdf", pdf());
        take(objection, OFFICER, true);
        assertThat(in(() -> investigating.objector(objection, OFFICER.account())))
                .isEqualTo(new Investigating.Objector(NAME, CONTACT));
        var rows = new Rows(db);
        assertThat(in(() -> rows.saying(NAME))).isEmpty();
        assertThat(in(() -> rows.saying(CONTACT))).isEmpty();
        assertThat(in(() -> rows.saying("线索具体。"))).contains("award.objection");
    }

    @Test
    void whatOlderBuildsKeptIsClosedByAMigrationHoweverOftenItRuns() throws SQLException {
        var objection = raised(one);
        run(() -> db.sql("update award.objection set name = ?, contact = ? where id = ?")
                .params(NAME, CONTACT, objection)
                .update());
        var rows = new Rows(db);
        assertThat(in(() -> rows.saying(NAME))).containsExactly("award.objection");
        for (int starts = 0; starts < 2; starts++) {
            migrate();
        }
        assertThat(in(() -> rows.saying(NAME))).isEmpty();
        assertThat(in(() -> rows.saying(CONTACT))).isEmpty();
        assertThat(in(() -> objections.findById(objection).orElseThrow().name()))
                .isEqualTo(NAME);
    }

    @Test
    void itsHandlerAloneIsToldAndEachTimeIsOnTheRecord() {
        var objection = raised(one);
        assertThatThrownBy(() -> objector(objection, OFFICER)).hasMessage("objection-not-taken");
        take(objection, OFFICER, true);
        assertThatThrownBy(() -> objector(objection, SECOND)).hasMessage("objection-of-another");
        objector(objection, OFFICER);
        objector(objection, OFFICER);
        assertThat(in(() -> db.sql("select count(*) from award.record_entry where deed = 'ObjectorRead'")
                        .query(Long.class)
                        .single()))
                .isEqualTo(2);
        take(objection, SECOND, true);
        assertThatThrownBy(() -> objector(objection, OFFICER)).hasMessage("objection-of-another");
    }

    @Test
    void whoeverSteppedBackNeitherSeesNorHandlesNorRulesOnIt() {
        var objection = raised(one);
        var whole = raised(null);
        run(() -> {
            var application = applications.required(one);
            application.stepBack(OFFICER.account());
            applications.saveAndFlush(application);
        });
        assertThatThrownBy(() -> take(objection, OFFICER, true)).hasMessage("recused");
        assertThatThrownBy(() -> take(whole, OFFICER, true)).hasMessage("recused");
        take(objection, SECOND, false);
        assertThatThrownBy(() -> in(() -> ruled(objection, false, "不属实。", OFFICER)))
                .hasMessage("recused");
        assertThat(in(() -> desk.all(OFFICER.account())))
                .extracting(seen -> seen.objection().id())
                .doesNotContain(objection);
    }

    @Test
    void concreteCluesAreLookedIntoBeforeTheRuling() {
        var objection = raised(one);
        assertThatThrownBy(() -> in(() -> ruled(objection, false, "不属实。", HEAD)))
                .hasMessage("objection-not-taken");
        take(objection, OFFICER, true);
        assertThatThrownBy(() -> in(() -> ruled(objection, false, "不属实。", HEAD)))
                .hasMessage("objection-not-looked-into");
        find(objection);
        in(() -> ruled(objection, false, "不属实。", HEAD));
        var vague = raised(other);
        take(vague, OFFICER, false);
        in(() -> ruled(vague, false, "没有可以核查的线索。", HEAD));
        assertThatThrownBy(() -> take(vague, SECOND, true)).hasMessage("objection-already-ruled");
    }

    @Test
    void takesAFewFilesOfKnownKindsAndSaysWhatItDoesNot() {
        var objection = raised(one);
        for (int i = 0; i < ObjectionFiles.MOST; i++) {
            add(objection, "材料.pdf", pdf());
        }
        assertThatThrownBy(() -> add(objection, "材料.pdf", pdf())).hasMessage("objection-files-too-many");
        assertThatThrownBy(() -> admitted(objection, "不对", 0)).hasMessage("not-found");
        assertThatThrownBy(() -> admitted(objection, null, 1)).hasMessage("objection-files-too-many");
        admitted(objection, null, 0);
        assertThatThrownBy(() -> handedIn.type(new byte[0])).hasMessage("attachment-empty");
        assertThatThrownBy(() -> handedIn.type(exe())).hasMessage("handed-in-type");
        assertThatThrownBy(() -> handedIn.type("<svg/>".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("handed-in-type");
        take(objection, OFFICER, true);
        var kept = in(() -> files.of(objection)).getFirst();
        assertThat(kept.bytes()).isEqualTo(pdf().length);
        assertThatThrownBy(() -> in(() -> investigating.file(objection, kept.id(), SECOND.account())))
                .hasMessage("objection-of-another");
        assertThat(in(() -> investigating.file(objection, kept.id(), OFFICER.account()))
                        .content())
                .isEqualTo(pdf());
    }

    /** 补充材料和说明, also after the notice; what a statement says is for the handler alone, as a file is. */
    @Test
    void takesFilesAndStatementsUntilItIsRuledOn() {
        var notice = published(WHOLE_LIST);
        var objection = object(notice, one);
        over(notice);
        var raised = in(() -> objections.findById(objection).orElseThrow());
        add(objection, "材料.pdf", pdf());
        say(raised);
        assertThatThrownBy(() -> run(() -> objecting.add(raised.receipt(), raised.code(), List.of())))
                .hasMessage("nothing-added");
        take(objection, OFFICER, true);
        var kept = in(() -> files.of(objection)).getLast();
        assertThat(kept.name()).isEqualTo("补充说明.txt");
        assertThatThrownBy(() -> in(() -> investigating.file(objection, kept.id(), SECOND.account())))
                .hasMessage("objection-of-another");
        assertThat(in(() -> investigating.file(objection, kept.id(), OFFICER.account()))
                        .content())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("秘语补充说明。");
        for (var i = 1; i < ObjectionFiles.MOST; i++) {
            add(objection, "材料.pdf", pdf());
        }
        assertThatThrownBy(() -> add(objection, "材料.pdf", pdf())).hasMessage("objection-files-too-many");
        for (var i = 1; i < ObjectionFiles.MOST_SAID; i++) {
            say(raised);
        }
        assertThatThrownBy(() -> say(raised)).hasMessage("objection-statements-too-many");
        find(objection);
        in(() -> ruled(objection, false, "经核查。", HEAD));
        assertThatThrownBy(() -> add(objection, "材料.pdf", pdf())).hasMessage("objection-already-ruled");
        assertThatThrownBy(() -> say(raised)).hasMessage("objection-already-ruled");
    }

    private void say(Objection raised) {
        run(() -> objecting.add(raised.receipt(), raised.code(), List.of(Handed.statement("秘语补充说明。"))));
    }

    /** 补充: its handler is told that there is more, not what, and nobody decides without having seen it. */
    @Test
    void whatIsAddedIsToldToItsHandlerAndNothingIsDecidedBeforeItWasSeen() {
        var objection = object(published(WHOLE_LIST), one);
        var raised = in(() -> objections.findById(objection).orElseThrow());
        say(raised);
        assertThat(supplemented()).as("nobody has it yet").isEmpty();
        lookInto(objection);
        say(raised);
        assertThat(supplemented())
                .singleElement()
                .satisfies(told -> assertThat(told)
                        .startsWith("account:" + OFFICER.account())
                        .contains(raised.receipt())
                        .doesNotContain("秘语"));
        assertThatThrownBy(() -> in(() -> objecting.rule(objection, false, "经核查。", 1, HEAD)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.properties()).containsEntry("article", "第十五条"))
                .hasMessage("objection-files-added");
        assertThatThrownBy(() -> run(() -> removing.propose(objection, new Proposing(null, "属实。", 1), OFFICER)))
                .hasMessage("objection-files-added");
        in(() -> objecting.rule(objection, false, "经核查。", 2, HEAD));
    }

    /** However many come at once. */
    @Test
    void whatIsAddedStandsOnTheRecordOnceWithEachOfItsFiles() {
        var objection = object(published(WHOLE_LIST), one);
        var raised = in(() -> objections.findById(objection).orElseThrow());
        run(() -> objecting.add(
                raised.receipt(),
                raised.code(),
                List.of(new Handed("材料.pdf", "application/pdf", pdf()), Handed.statement("秘语补充说明。"))));
        var told = in(() ->
                db.sql("""
                        select v.content from award.record_entry e join award.record_value v on v.entry_id = e.id
                        where e.subject = ? and e.deed <> 'ObjectionRaised'""").param(objection.toString()).query(String.class).list());
        assertThat(told).singleElement().satisfies(once -> {
            assertThat(in(() -> files.of(objection)))
                    .hasSize(2)
                    .allSatisfy(file -> assertThat(once).contains(file.id().toString(), file.type()));
            assertThat(once).doesNotContain("秘语");
        });
    }

    private List<String> supplemented() {
        return in(() -> db.sql(
                        "select recipient || ' ' || words::text from award.message where kind = 'OBJECTION_SUPPLEMENTED'")
                .query(String.class)
                .list());
    }

    /** It is not called by what it left, and is answered by its receipt. */
    @Test
    void keepsNothingToReachAnybodyByWhoAsksForTheCodeAlone() {
        var notice = published(WHOLE_LIST);
        var raised = in(() -> objecting.object(notice, new Text(null, "线索具体。", NAME, CONTACT, true), EVERY_DAY));
        assertThat(raised.contact()).isNull();
        assertThat(raised.name()).isEqualTo(NAME);
    }

    /** Whoever adds to it waits for a ruling under way, and is told of it. */
    @Test
    void takesNothingThatComesWhileItIsRuledOn() {
        var notice = published(WHOLE_LIST);
        var objection = object(notice, one);
        take(objection, OFFICER, true);
        find(objection);
        var raised = in(() -> objections.findById(objection).orElseThrow());
        var adding = new AtomicReference<CompletableFuture<Void>>();
        run(() -> {
            ruled(objection, false, "经核查。", HEAD);
            adding.set(CompletableFuture.runAsync(() -> say(raised)));
            awaitLock();
        });
        assertThatThrownBy(() -> adding.get().get(20, TimeUnit.SECONDS)).hasRootCauseMessage("objection-already-ruled");
        assertThat(in(() -> files.of(objection))).isEmpty();
    }

    private void awaitLock() {
        Awaitility.await()
                .until(() -> db.sql("select exists (select from pg_locks where not granted)")
                        .query(Boolean.class)
                        .single());
    }

    /** 联系方式 of whoever gives a name on the open site. */
    @Test
    void whoeverGivesANameIsReachedByPhoneOrMailOrByTheCodeAloneWhereThePolicyAdmitsIt() {
        var notice = published(WHOLE_LIST);
        reached(notice, null, null, null, null);
        reached(notice, NAME, CONTACT, null, null);
        reached(notice, NAME, "shili@example.invalid", null, null);
        reached(notice, NAME, null, true, null);
        reached(notice, NAME, " ", false, "contact-or-code");
        reached(notice, NAME, "（0479）1234567 转 8001", null, null);
        reached(notice, NAME, "13900000000、0479-1234567（示例市民）", null, null);
        reached(notice, NAME, "示例路口", null, "contact-unreachable");
        reached(notice, NAME, "-------", null, "contact-unreachable");
        var strict = published(WHOLE_LIST.replace("\"realName\":false", "\"realName\":true"));
        reached(strict, null, CONTACT, null, "real-name-required");
        reached(strict, NAME, null, true, "contact-required");
        reached(strict, NAME, CONTACT, null, null);
    }

    private void reached(
            UUID notice,
            @Nullable String name,
            @Nullable String contact,
            @Nullable Boolean codeOnly,
            @Nullable String refused) {
        ThrowingCallable raise =
                () -> in(() -> objecting.object(notice, new Text(null, "线索具体。", name, contact, codeOnly), EVERY_DAY));
        if (refused == null) {
            assertThatCode(raise).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(raise).hasMessage(refused);
        }
    }

    @Test
    void aLaterClueIsNoObjectionAndIsTakenUntilTheApproval() {
        var notice = published(WHOLE_LIST);
        assertThatThrownBy(() -> report(notice, one)).hasMessage("clue-too-early");
        over(notice);
        assertThatThrownBy(() -> report(notice, UUID.randomUUID())).hasMessage("not-on-the-list");
        assertThat(in(() -> sayings.of(UUID.randomUUID()))).isEmpty();
        var clue = report(notice, one);
        assertThat(clue.receipt()).startsWith("XS");
        assertThat(clue.kind()).isEqualTo(Kind.CLUE);
        conclude(notice);
        assertThat(in(() -> new OpenClues(objections).about(one))).containsExactly(clue.receipt());
        assertThat(in(() -> new OpenClues(objections).about(other))).isEmpty();
        assertThat(in(() -> sayings.of(of(clue).roundId())).get("clues"))
                .startsWith("共1件。")
                .contains(clue.receipt(), "正在办理")
                .doesNotContain(NAME);
        assertThat(seen(notice).cluesAbout()).containsExactlyInAnyOrder(one, other);
        assertThat(in(() -> settled.of(of(clue).roundId())).get("settled")).contains("收到举报线索1件，其中1件正在办理");
        rule(clue.id(), true);
        assertThat(in(() -> settled.of(of(clue).roundId())))
                .containsEntry("settled", "，公示期满无异议，公示期后收到举报线索1件，均已办结（成立1件，不成立0件）");
        assertThat(in(() -> new OpenClues(objections).about(one))).isEmpty();
        assertThatThrownBy(() -> report(notice, one)).hasMessage("clue-too-late");
        assertThat(seen(notice).cluesAbout()).containsExactly(other);
        assertThat(seen(notice).removed()).containsExactly(one);
        assertThat(in(() -> applications.required(one)).status()).isEqualTo(Status.REMOVED);
    }

    private NoticeViews.View seen(UUID notice) {
        return in(() -> views.of(noticing.one(notice)));
    }

    private PublicNotice of(Objection raised) {
        return in(() -> noticing.one(raised.noticeId()));
    }

    private UUID raised(@Nullable UUID against) {
        var notice = in(() ->
                db.sql("select id from award.public_notice").query(UUID.class).optional());
        var id = notice.orElseGet(() -> published(WHOLE_LIST));
        var about = against == null || against.equals(one) || against.equals(other) ? against : one;
        return in(() -> objecting
                .object(id, new Objection.Text(about, "线索具体。", NAME, CONTACT, null), EVERY_DAY)
                .id());
    }

    private Objection report(UUID notice, UUID about) {
        return in(() -> objecting.report(notice, new Objection.Text(about, "线索具体。", null, null, null), EVERY_DAY));
    }

    private Investigating.Objector objector(UUID objection, Decider by) {
        return in(() -> investigating.objector(objection, by.account()));
    }

    /** @param code another than was given */
    private void admitted(UUID id, @Nullable String code, int coming) {
        var objection = in(() -> objections.findById(id).orElseThrow());
        run(() -> objecting.requireAdmitted(objection.receipt(), code == null ? objection.code() : code, coming));
    }

    private void add(UUID id, String name, byte[] content) {
        var objection = in(() -> objections.findById(id).orElseThrow());
        var type = handedIn.type(content);
        run(() -> objecting.add(
                objection.receipt(), objection.code(), List.of(new ObjectionFiles.Handed(name, type, content))));
    }

    private static byte[] pdf() {
        return "%PDF-1.7 示例".getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] exe() {
        var content = new byte[512];
        content[0] = 'M';
        content[1] = 'Z';
        return content;
    }

    private void migrate() throws SQLException {
        var configuration = new FluentConfiguration()
                .placeholders(Map.of("attachmentKey", environment.getRequiredProperty("award.attachment.key")));
        try (var owner =
                DriverManager.getConnection(environment.getRequiredProperty("spring.datasource.url"), "own", "own")) {
            owner.setSchema("award");
            owner.setAutoCommit(false);
            new db.migration.publicnotice.V6__Objector_closed().migrate(new Context() {
                @Override
                public Configuration getConfiguration() {
                    return configuration;
                }

                @Override
                public Connection getConnection() {
                    return owner;
                }
            });
            owner.commit();
        }
    }
}
