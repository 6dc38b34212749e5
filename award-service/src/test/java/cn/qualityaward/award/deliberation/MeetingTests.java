package cn.qualityaward.award.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.Finding.Result;
import cn.qualityaward.award.application.OwnWork.Waiting;
import cn.qualityaward.award.application.Progress.Verdict;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.conferral.TestHonours;
import cn.qualityaward.award.deliberation.Attendance.Form;
import cn.qualityaward.award.deliberation.Attendance.Recused;
import cn.qualityaward.award.deliberation.Background.Against;
import cn.qualityaward.award.deliberation.Background.Earlier;
import cn.qualityaward.award.deliberation.DeliberationController.CandidateRow;
import cn.qualityaward.award.deliberation.Meeting.Body;
import cn.qualityaward.award.deliberation.Meeting.Notice;
import cn.qualityaward.award.deliberation.MeetingController.Calling;
import cn.qualityaward.award.deliberation.MeetingController.One;
import cn.qualityaward.award.deliberation.Resolution.Endorsement;
import cn.qualityaward.award.deliberation.Resolution.Strike;
import cn.qualityaward.award.deliberation.Resolution.Text;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.program.Policy.AwardClass;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.program.Vacancy;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.problem.IfMatch;
import cn.qualityaward.tenancy.problem.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockMultipartFile;

/** 办公室集体研究 before the deliberation, on real servers: five are called, three of them must come. */
class MeetingTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now();
    private static final Decider GROUP = new Decider("secretary", "秘书", "leading-group/main", null);
    private static final String STRAIGHT = TestPolicies.withStages(
            "RECOMMENDATION", "QUALIFIED_LIST", "MATERIAL", "DELIBERATION", "APPROVAL", "CONFERRAL");
    private static final String POLICY = STRAIGHT.replace("\"officeMeetingQuorum\":null", "\"officeMeetingQuorum\":60");
    private static final Caller HEAD = new Caller("head", "示例主任", Set.of(new Seat("office", "main", "head")));
    private static final Caller OFFICER = new Caller("officer", "示例经办", Set.of(new Seat("office", "main", "officer")));
    private static final Caller SECRETARY =
            new Caller("secretary", "示例秘书", Set.of(new Seat("leading-group", "main", "secretary")));
    private static final List<String> CALLED =
            IntStream.rangeClosed(1, 5).mapToObj(number -> "示例成员" + number).toList();

    @Autowired
    MeetingController door;

    @Autowired
    MeetingPapersController papers;

    @Autowired
    DeliberationController desk;

    @Autowired
    Deliberation deliberation;

    @Autowired
    OfficeMeetingWork work;

    @Autowired
    ApplicationContext context;

    private UUID round;
    private UUID one;
    private UUID other;

    @BeforeEach
    void twoCameToTheDeliberation() {
        assertThat(POLICY).isNotEqualTo(STRAIGHT);
        begin(POLICY);
    }

    @Test
    void theListIsNotDeliberatedBeforeTheOfficeAdoptedWhatItsMeetingProposes() {
        assertThat(in(() -> work.of(OFFICER, List.of(round))))
                .extracting(Waiting::action)
                .containsExactly("office-meeting");
        assertThat(in(() -> work.of(SECRETARY, List.of(round)))).isEmpty();
        refused("office-meeting-missing", () -> resolve(both()));
        called(HEAD);
        refused("meeting-pending", () -> called(HEAD));
        refused("meeting-unminuted", this::adopted);
        minuted(came(3, List.of()), oneAlone());
        refused("minutes-page-missing", this::adopted);
        kept();
        refused("office-meeting-missing", () -> resolve(oneAlone()));
        adopted();
        assertThat(in(() -> work.of(OFFICER, List.of(round)))).isEmpty();
        var table = in(() -> desk.table(round, OFFICER));
        assertThat(table.asked()).isTrue();
        assertThat(Objects.requireNonNull(table.proposal()).leftOut())
                .extracting(Strike::reason)
                .containsExactly("现场问题未整改");
        assertThat(table.candidates())
                .filteredOn(row -> row.application().equals(one))
                .extracting(CandidateRow::proposedClass)
                .containsExactly("MAIN");
        refused("meeting-adopted", () -> minuted(came(4, List.of()), both()));
        refused("not-in-the-proposal", () -> resolve(both()));
        resolve(oneAlone());
        assertThat(in(() -> applications.required(one)).classCode()).isEqualTo("MAIN");
        refused("already-resolved", () -> called(HEAD));
    }

    @Test
    void isMinutedByWhoeverWasCalledOnTheDayItWasCalledForAndWithItsQuorum() {
        called(OFFICER);
        refused("quorum-not-met", () -> minuted(came(2, List.of()), both()));
        refused("attendance-missing", () -> minute(text(null, both(), TODAY)));
        refused("meeting-another-day", () -> minute(text(came(3, List.of()), both(), TODAY.minusDays(1))));
        refused(
                "present-not-called",
                () -> minuted(new Attendance(Form.MEETING, 3, CALLED.subList(0, 3), List.of()), both()));
        refused(
                "present-not-called",
                () -> minuted(new Attendance(Form.MEETING, 5, List.of("示例成员1", "示例成员2", "外人"), List.of()), both()));
        refused("recused-not-there", () -> minuted(came(3, List.of(new Recused("示例成员5", one, "示例"))), both()));
        var stepping = List.of(new Recused("示例成员1", one, "近亲属任职"));
        refused("quorum-not-met", () -> minuted(came(3, stepping), both()));
        minuted(came(4, stepping), both());
        refused("meeting-minuted", () -> in(() -> door.callAgain(round, last().id(), tag(), notice(TODAY), OFFICER)));
    }

    @Test
    void anotherMeetingReplacesWhatTheOfficeProposedUntilItIsResolved() {
        called(HEAD);
        minuted(came(5, List.of()), oneAlone());
        kept();
        adopted();
        called(HEAD);
        minuted(came(5, List.of()), both());
        kept();
        refused("not-in-the-proposal", () -> resolve(both()));
        adopted();
        resolve(both());
    }

    @Test
    void isPrintedWithItsAgendaAndItsMinutesWithWhatItProposes() throws IOException {
        called(HEAD);
        var id = last().id();
        assertThat(words(in(() -> printed(() -> papers.docx(round, id))))).contains("集体研究会议通知", "1.研究拟授奖候选名单", "示例成员5");
        assertThat(in(() -> printed(() -> papers.sheet(round, id)))).startsWith('%', 'P', 'D', 'F');
        refused("meeting-unminuted", () -> in(() -> printed(() -> papers.minutes(round, id, HEAD))));
        minuted(came(4, List.of(new Recused("示例成员1", one, "近亲属任职"))), oneAlone());
        assertThat(words(in(() -> printed(() -> papers.minutes(round, id, HEAD)))))
                .contains(
                        "1.示例一厂",
                        "示例二厂（现场问题未整改）",
                        "示例成员1（示例一厂，近亲属任职）",
                        "应到5人，实到4人",
                        "授奖理由：质量管理模式有推广价值",
                        "排序的调整：无",
                        "主持人（签名）");
    }

    /** 第十八条: an officer who stepped back from one does not compare the others with it. */
    @Test
    void isForNobodyWhoSteppedBackAndOfTheOfficeAlone() {
        refused("office-meeting-only", () -> called(SECRETARY));
        called(HEAD);
        refused("office-meeting-only", () -> in(() -> keep(SECRETARY)));
        run(() -> {
            var application = applications.required(other);
            application.stepBack(OFFICER.id());
            applications.saveAndFlush(application);
        });
        refused(
                "recused",
                () -> in(() ->
                        door.minute(round, last().id(), tag(), text(came(3, List.of()), both(), TODAY), OFFICER)));
        minuted(came(3, List.of()), both());
        refused("recused", () -> in(() -> printed(() -> papers.minutes(round, last().id(), OFFICER))));
        refused("recused", () -> in(() -> papers.page(round, last().id(), "0", OFFICER)));
        refused("recused", () -> in(() -> door.all(round, OFFICER)));
        refused("recused", () -> in(() -> desk.table(round, OFFICER)));
        assertThat(in(() -> desk.table(round, HEAD)).candidates()).hasSize(2);
        var onPaper = deliberation.resolutionOnPaper().effect();
        var minutes = text(came(3, List.of()), both(), TODAY);
        assertThat(in(() -> onPaper.recused(OFFICER.id(), round, minutes))).contains("示例二厂");
        assertThat(in(() -> onPaper.recused(HEAD.id(), round, minutes))).isEmpty();
        refused("stale", () -> in(() -> door.adopt(round, last().id(), IfMatch.of(0), HEAD)));
    }

    /** 第十八条: who declared an interest beforehand stands on the table, and is not left out of the minutes. */
    @Test
    void whoeverDeclaredAnInterestStepsBackAtTheMeeting() {
        declared("示例成员2", other);
        assertThat(in(() -> desk.table(round, OFFICER)).candidates())
                .filteredOn(row -> row.application().equals(other))
                .extracting(CandidateRow::declared)
                .containsExactly(Set.of("示例成员2"));
        called(HEAD);
        refused("recused-left-out", () -> minuted(came(4, List.of()), both()));
        minuted(came(4, List.of(new Recused("示例成员2", other, null))), both());
    }

    private void declared(String name, UUID interest) {
        run(() -> db.sql("""
                        insert into award.interest_declaration (tenant_id, id, version, round_id, account, name, statements)
                        values (?, ?, 0, ?, ?, ?, ?::jsonb)""")
                .params(
                        tenant,
                        UUID.randomUUID(),
                        round,
                        "member-" + name,
                        name,
                        "[{\"application\":\"" + interest
                                + "\",\"relation\":\"近亲属任职\",\"at\":\"2026-01-01T00:00:00Z\"}]")
                .update());
    }

    /** Whoever deliberates has meetings of the same shape, whether the office meets first or not. */
    @Test
    void aPolicyWithoutItGoesStraightOnAndTheOtherBodyMeetsInTheSameWay() {
        begin(STRAIGHT);
        refused("office-meeting-not-asked", () -> called(HEAD));
        in(() -> door.call(round, new Calling(Body.DELIBERATOR, notice(TODAY)), SECRETARY));
        assertThat(last().body()).isEqualTo(Body.DELIBERATOR);
        refused("office-meeting-not-asked", () -> minuted(came(3, List.of()), both()));
        in(() -> keep(SECRETARY));
        assertThat(last().pages()).hasSize(1);
        assertThat(in(() -> desk.table(round, OFFICER)).asked()).isFalse();
        resolve(both());
        assertThat(in(() -> door.all(round, OFFICER)).resolved()).isTrue();
    }

    /** 否决事项、历届荣誉: beside the score, of whoever deliberates; never in an applicant's own words. */
    @Test
    void theTableTellsWhatStandsAgainstACandidateAndWhatItWonBefore() {
        assertThat(background(one)).isEqualTo(background(other));
        assertThat(background(one).against()).isEmpty();
        assertThat(background(one).earlier()).isEmpty();
        run(() -> {
            TestHonours.won(context, "示例一厂", TODAY.getYear() - 6);
            TestHonours.won(context, "示例一厂", TODAY.getYear());
            db.sql("""
                            insert into award.appraisal (tenant_id, id, version, application_id, condition, result, basis, unit, appraised_at)
                            select tenant_id, gen_random_uuid(), 0, id, 'clean', 'NOT_MET', '查得行政处罚', 'office/main', now()
                            from award.application where id = ?""").param(one).update();
        });
        assertThat(background(one).against())
                .extracting(Against::condition, Against::result, Against::evidence)
                .containsExactly(tuple("clean", Result.NOT_MET, "查得行政处罚"));
        assertThat(background(one).earlier())
                .as("of editions before this one, by name alone")
                .extracting(Earlier::year, Earlier::certain)
                .containsExactly(tuple(TODAY.getYear() - 6, false));
        assertThat(background(other).against()).isEmpty();
    }

    private Background background(UUID candidate) {
        return in(() -> desk.table(round, OFFICER)).candidates().stream()
                .filter(row -> row.application().equals(candidate))
                .map(CandidateRow::background)
                .findFirst()
                .orElseThrow();
    }

    private void begin(String policy) {
        run(() -> {
            round = TestRounds.announced(rounds, db, TODAY.minusDays(1), TODAY.minusDays(1), policy);
            var procedure = Procedure.of(TestPolicies.parsed(policy), TestApplications.ORGANIZATION);
            one = recommended(procedure, "示例一厂");
            other = recommended(procedure, "示例二厂");
            var by = new Decider("head", "示例主任", "office/main", null);
            for (var joint : List.of(StageKind.QUALIFIED_LIST, StageKind.MATERIAL)) {
                progress.close(
                        progress.gather(round, TestApplications.ORGANIZATION, joint),
                        application -> Verdict.PASSED,
                        by);
            }
        });
    }

    private UUID recommended(Procedure procedure, String name) {
        var by = new Decider("checker", "示例审查", "county/152502", null);
        var application = TestApplications.submitted(applications, round, procedure, name);
        application.check(by, clock.now());
        applications.saveAndFlush(application);
        progress.decide(application.id(), StageKind.RECOMMENDATION, Verdict.PASSED, by);
        return application.id();
    }

    private void called(Caller by) {
        in(() -> door.call(round, new Calling(Body.OFFICE, notice(TODAY)), by));
    }

    private static Notice notice(LocalDate on) {
        return new Notice(on, LocalTime.of(9, 30), "示例会议室", "示例主任", List.of("研究拟授奖候选名单"), CALLED);
    }

    private static Attendance came(int so, List<Recused> recused) {
        return new Attendance(Form.MEETING, CALLED.size(), CALLED.subList(0, so), recused);
    }

    private void minuted(Attendance attendance, List<UUID> endorsed) {
        minute(text(attendance, endorsed, TODAY));
    }

    private void minute(Text text) {
        in(() -> door.minute(round, last().id(), tag(), text, HEAD));
    }

    private void kept() {
        in(() -> keep(HEAD));
    }

    private ResponseEntity<One> keep(Caller by) {
        try {
            var scan = new MockMultipartFile("scan", ("%PDF-1.7 纪要" + last().id()).getBytes(StandardCharsets.UTF_8));
            return door.keep(round, last().id(), tag(), scan, by);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void adopted() {
        in(() -> door.adopt(round, last().id(), tag(), HEAD));
    }

    private void resolve(List<UUID> endorsed) {
        run(() -> deliberation.resolve(round, text(came(5, List.of()), endorsed, TODAY), GROUP));
    }

    private Text text(@Nullable Attendance attendance, List<UUID> endorsed, LocalDate on) {
        var vacant = TestPolicies.parsed(POLICY).classes().stream()
                .map(AwardClass::code)
                .map(code -> new Vacancy(code, "无合格对象"))
                .toList();
        return new Text(
                endorsed.stream()
                        .map(id -> new Endorsement(id, "MAIN", null, "质量管理模式有推广价值"))
                        .toList(),
                Stream.of(one, other)
                        .filter(id -> !endorsed.contains(id))
                        .map(id -> new Strike(id, "现场问题未整改"))
                        .toList(),
                vacant,
                "示例会纪1号",
                on,
                attendance);
    }

    private List<UUID> both() {
        return List.of(one, other);
    }

    private List<UUID> oneAlone() {
        return List.of(one);
    }

    private One last() {
        return in(() -> door.all(round, HEAD).meetings().getLast());
    }

    private IfMatch tag() {
        return IfMatch.of("\"" + last().version() + "\"");
    }

    private interface Printing {
        ResponseEntity<byte[]> print() throws IOException;
    }

    private static byte[] printed(Printing printing) {
        try {
            return Objects.requireNonNull(printing.print().getBody());
        } catch (IOException unprinted) {
            throw new UncheckedIOException(unprinted);
        }
    }

    private static String words(byte[] docx) throws IOException {
        try (var word = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            return word.getText();
        }
    }

    private static void refused(String slug, ThrowingCallable command) {
        assertThatThrownBy(command).isInstanceOf(Refusal.class).hasMessage(slug);
    }
}
