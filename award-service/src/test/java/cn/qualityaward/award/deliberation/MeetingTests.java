package cn.qualityaward.award.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.Finding.Result;
import cn.qualityaward.award.application.OwnWork.Waiting;
import cn.qualityaward.award.application.Progress.Verdict;
import cn.qualityaward.award.application.Retractable.Retracted;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.conferral.TestHonours;
import cn.qualityaward.award.deliberation.Attendance.Form;
import cn.qualityaward.award.deliberation.Attendance.Recused;
import cn.qualityaward.award.deliberation.Background.Against;
import cn.qualityaward.award.deliberation.Background.Earlier;
import cn.qualityaward.award.deliberation.CallingController.Calling;
import cn.qualityaward.award.deliberation.CallingController.Cancelling;
import cn.qualityaward.award.deliberation.DeliberationController.CandidateRow;
import cn.qualityaward.award.deliberation.MeetingController.One;
import cn.qualityaward.award.deliberation.Resolution.Endorsement;
import cn.qualityaward.award.deliberation.Resolution.Strike;
import cn.qualityaward.award.deliberation.Resolution.Text;
import cn.qualityaward.award.deliberation.Told.Telling;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.PaperFormat;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Policy.AwardClass;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.program.Vacancy;
import cn.qualityaward.award.recusal.TestInterests;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockMultipartFile;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** 办公室集体研究 before the deliberation, on real servers: five are called, three of them must come. */
class MeetingTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);
    private static final Decider CHECKER = new Decider("checker", "示例审查", "county/152502", null);
    private static final Decider GROUP = new Decider("secretary", "秘书", "leading-group/main", null);
    private static final String STRAIGHT = TestPolicies.withStages(
            "RECOMMENDATION", "QUALIFIED_LIST", "MATERIAL", "DELIBERATION", "APPROVAL", "CONFERRAL");
    private static final String POLICY = STRAIGHT.replace("\"officeMeetingQuorum\":null", "\"officeMeetingQuorum\":60");
    private static final Caller HEAD = new Caller("head", "示例主任", Set.of(new Seat("office", "main", "head")));
    private static final Caller OFFICER = new Caller("officer", "示例经办", Set.of(new Seat("office", "main", "officer")));
    private static final Caller SECRETARY =
            new Caller("secretary", "示例秘书", Set.of(new Seat("leading-group", "main", "secretary")));
    private static final List<Attendee> CALLED = IntStream.rangeClosed(1, 5)
            .mapToObj(number -> Attendee.guest("示例成员" + number))
            .toList();

    @Autowired
    MeetingController door;

    @Autowired
    CallingController calls;

    @Autowired
    BeanFactory beans;

    @Autowired
    Convening convening;

    @Autowired
    MeetingPapersController papers;

    @Autowired
    DeliberationController desk;

    @Autowired
    Deliberation deliberation;

    @Autowired
    RoundOfMeetings file;

    @Autowired
    ResolutionPageController resolved;

    @Autowired
    RoundOfResolutions resolutions;

    @Autowired
    CalledMeetingSayings sayings;

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
                () -> minuted(
                        new Attendance(
                                Form.MEETING,
                                5,
                                List.of(CALLED.get(0), CALLED.get(1), Attendee.guest("外人")),
                                List.of()),
                        both()));
        refused("recused-not-there", () -> minuted(came(3, List.of(new Recused("示例成员5", null, one, "示例"))), both()));
        var stepping = List.of(new Recused("示例成员1", null, one, "近亲属任职"));
        refused("quorum-not-met", () -> minuted(came(3, stepping), both()));
        minuted(came(4, stepping), both());
        refused("meeting-minuted", () -> in(() -> calls.callAgain(round, last().id(), tag(), notice(TODAY), OFFICER)));
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
        assertThat(words(in(() -> printed(() -> papers.notice(round, id, PaperFormat.DOCX)))))
                .contains("集体研究会议通知", "1.研究拟授奖候选名单", "示例成员5", "不足应到人数60%的，会议不得形成意见");
        assertThat(in(() -> printed(() -> papers.sheet(round, id)))).startsWith('%', 'P', 'D', 'F');
        refused("meeting-unminuted", () -> in(() -> printed(() -> papers.minutes(round, id, HEAD))));
        minuted(came(4, List.of(new Recused("示例成员1", null, one, "近亲属任职"))), oneAlone());
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
                .containsExactly(Set.of(new Attendee("示例成员2", "member-示例成员2")));
        called(HEAD);
        refused("recused-left-out", () -> minuted(came(4, List.of()), both()));
        minuted(came(4, List.of(new Recused("示例成员2", null, other, null))), both());
    }

    /** Who holds a seat is told by account, of what concerns them; a guest is not. */
    @Test
    void tellsWhomeverItCallsByAccountAndTellsThemAgain() {
        begin(STRAIGHT);
        var first = new Attendee("示例委员", "member-1");
        var second = new Attendee("示例委员", "member-2");
        var guest = Attendee.guest("示例来宾");
        in(() -> convening.call(round, MeetingBody.DELIBERATOR, notice(TODAY).inviting(List.of(first, guest))));
        assertThat(told()).containsExactly("MEETING account:member-1");
        assertThat(words("MEETING")).contains("示例会议室", "09:30", "示例主任", "研究拟授奖候选名单", "审议");
        in(() -> again(notice(TODAY).inviting(List.of(first, second, guest))));
        assertThat(told()).containsExactly("MEETING account:member-1", "MEETING account:member-2");
        in(() -> again(notice(TODAY.plusDays(1)).inviting(List.of(second))));
        assertThat(told())
                .containsExactly(
                        "MEETING account:member-1",
                        "MEETING account:member-2",
                        "MEETING_CHANGED account:member-2",
                        "MEETING_DISMISSED account:member-1");
        in(() -> calls.cancel(round, last().id(), tag(), new Cancelling("示例改期"), SECRETARY));
        assertThat(told()).hasSize(5).last().isEqualTo("MEETING_CANCELLED account:member-2");
        assertThat(words("MEETING_CANCELLED")).contains("示例改期");
        assertThat(last().told())
                .extracting(Told::account, Told::what)
                .containsExactly(
                        tuple("member-1", Telling.CALLED),
                        tuple("member-2", Telling.CALLED),
                        tuple("member-2", Telling.CHANGED),
                        tuple("member-1", Telling.DISMISSED),
                        tuple("member-2", Telling.CANCELLED));
        refused("meeting-cancelled", () -> in(() -> again(notice(TODAY))));
        refused("meeting-cancelled", () -> in(() -> keep(SECRETARY)));
    }

    @Test
    void anotherOfficeMeetingMayBeCalledOnceOneIsCancelled() {
        called(HEAD);
        in(() -> calls.cancel(round, last().id(), tag(), new Cancelling("示例"), OFFICER));
        refused("meeting-cancelled", () -> minuted(came(5, List.of()), both()));
        called(HEAD);
        minuted(came(5, List.of()), both());
        refused("meeting-minuted", () -> in(() -> calls.cancel(round, last().id(), tag(), new Cancelling("示例"), HEAD)));
    }

    /** A region has its leading group deliberate or its government: the other has no hand in the meeting. */
    @Test
    void aBodyThatDoesNotDeliberateCallsNoMeetingAndChangesNone() {
        begin(STRAIGHT);
        var signer = new Caller("signer", "示例签发", Set.of(new Seat("government", "main", "signer")));
        var slug = "deliberator-meeting-only";
        var calling = new Calling(MeetingBody.DELIBERATOR, notice(TODAY));
        assertThat(in(() -> door.all(round, signer)).calls()).isEmpty();
        assertThat(in(() -> door.all(round, SECRETARY)).calls()).containsExactly(MeetingBody.DELIBERATOR);
        assertThat(in(() -> door.all(round, OFFICER)).calls()).containsExactly(MeetingBody.values());
        refused(slug, () -> in(() -> calls.call(round, calling, signer)));
        in(() -> calls.call(round, calling, SECRETARY));
        refused(slug, () -> in(() -> calls.callAgain(round, last().id(), tag(), notice(TODAY), signer)));
        refused(slug, () -> in(() -> calls.cancel(round, last().id(), tag(), new Cancelling("示例"), signer)));
        refused(slug, () -> in(() -> keep(signer)));
        assertThat(last().cancelled()).isNull();
    }

    @Test
    void aMeetingIsNotCalledOtherwiseWhileNothingRunsButIsCancelled() {
        called(HEAD);
        run(() -> db.sql("update award.round set state = 'CANCELLED' where id = ?")
                .param(round)
                .update());
        refused("round-not-running", () -> in(() -> calls.callAgain(round, last().id(), tag(), notice(TODAY), HEAD)));
        in(() -> calls.cancel(round, last().id(), tag(), new Cancelling("示例终止"), HEAD));
        assertThat(last().cancelled()).isNotNull();
    }

    /** 第十八条: two may bear one name; who declared the interest is known by account. */
    @Test
    void whoeverStepsBackIsKnownByAccountAndAGuestByName() {
        begin(STRAIGHT);
        declared("示例委员", other);
        var concerned = new Attendee("示例委员", "member-示例委员");
        var namesake = new Attendee("示例委员", "member-2");
        var guest = Attendee.guest("示例来宾");
        var clerk = Attendee.guest("示例记录");
        in(() -> convening.call(
                round, MeetingBody.DELIBERATOR, notice(TODAY).inviting(List.of(concerned, namesake, guest, clerk))));
        refused("recused-left-out", () -> resolve(present(4, concerned, namesake, guest, clerk), both()));
        refused("recused-left-out", () -> resolve(stepping(namesake, concerned, namesake, guest, clerk), both()));
        refused("present-not-called", () -> resolve(present(4, Attendee.guest("示例委员")), both()));
        refused("present-not-called", () -> resolve(present(5, namesake, guest, clerk), both()));
        refused("attendee-undeclared", () -> resolve(stepping(concerned, concerned, namesake, guest, clerk), both()));
        assertThat(in(() -> desk.table(round, OFFICER)).undeclared()).containsExactly(concerned, namesake);
        run(() -> {
            TestInterests.noneOf(beans, round, Set.of(one), member(concerned));
            TestInterests.none(beans, round, member(namesake));
        });
        assertThat(in(() -> desk.table(round, OFFICER)).undeclared()).isEmpty();
        resolve(stepping(concerned, concerned, namesake, guest, clerk), both());
    }

    /** 第十八条: who is there by account counts once they have spoken of everybody on the list; of a paper the paper tells. */
    @Test
    void nobodyWhoHasNotDeclaredAboutEverybodyOnTheListMakesUpTheQuorum() {
        var open = new Attendee("示例主任", HEAD.id());
        var silent = new Attendee("示例副主任", "another");
        in(() -> convening.call(
                round, MeetingBody.OFFICE, notice(TODAY).inviting(List.of(open, silent, Attendee.guest("示例记录")))));
        assertThat(in(() -> desk.table(round, OFFICER)).undeclared()).containsExactly(silent);
        assertThatThrownBy(() -> minuted(present(3, open, silent), both()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.slug()).isEqualTo("attendee-undeclared");
                    assertThat(refusal.properties())
                            .containsEntry("article", "第十八条")
                            .containsEntry("name", "示例副主任");
                });
        run(() -> TestInterests.noneOf(beans, round, Set.of(one), member(silent)));
        refused("attendee-undeclared", () -> minuted(present(3, open, silent), both()));
        var back = new Attendance(
                Form.MEETING,
                3,
                List.of(open, silent, Attendee.guest("示例记录")),
                List.of(new Recused(silent.name(), silent.account(), other, "近亲属任职")));
        minuted(back, both());
        run(() -> TestInterests.none(beans, round, member(silent)));
        minuted(present(3, open, silent), both());
    }

    private static Caller member(Attendee of) {
        return new Caller(
                Objects.requireNonNull(of.account()), of.name(), Set.of(new Seat("leading-group", "main", "member")));
    }

    @Test
    void nobodyIsThereByAccountWhomNoMeetingCalled() {
        begin(STRAIGHT);
        refused("present-not-seated", () -> resolve(present(5, new Attendee("示例委员", "member-2")), both()));
        declared("示例委员", other);
        refused("recused-left-out", () -> resolve(present(1, Attendee.guest("示例委员")), both()));
    }

    /** 书面传签: nobody was called; whoever sits there signs by account, and is known by it. */
    @Test
    void whoSignsACirculatedPaperByAccountIsKnownByIt() {
        begin(STRAIGHT);
        declared("示例委员", other);
        var concerned = new Attendee("示例委员", "member-示例委员");
        var namesake = new Attendee("示例委员", "member-2");
        var seated = List.of(concerned, namesake);
        run(() -> TestInterests.none(beans, round, member(namesake)));
        var signed = circulated(List.of(namesake, Attendee.guest("示例来宾")), List.of());
        refused("present-not-seated", () -> resolve(signed, both()));
        refused(
                "recused-left-out",
                () -> run(() -> circulate(circulated(List.of(concerned, namesake), List.of()), seated)));
        refused(
                "attendance-adds-up-not",
                () -> run(() -> circulate(circulated(List.of(namesake, Attendee.guest("示例委员")), List.of()), seated)));
        run(() -> circulate(signed, seated));
        assertThat(in(() -> desk.table(round, OFFICER)).met()).isNotNull();
    }

    private void circulate(Attendance attendance, List<Attendee> seated) {
        deliberation.resolve(round, text(attendance, both(), TODAY), GROUP, seated);
    }

    private static Attendance circulated(List<Attendee> signed, List<Recused> recused) {
        return new Attendance(Form.CIRCULATION, signed.size(), signed, recused);
    }

    @Test
    void aMeetingIsNotCancelledOnceItsDayIsOver() {
        in(() -> calls.call(round, new Calling(MeetingBody.OFFICE, notice(TODAY.minusDays(1))), HEAD));
        assertThatThrownBy(() -> in(() -> calls.cancel(round, last().id(), tag(), new Cancelling("示例"), HEAD)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.slug()).isEqualTo("meeting-day-over");
                    assertThat(refusal.properties()).containsEntry("article", "第十四条");
                });
        in(() -> calls.callAgain(round, last().id(), tag(), notice(TODAY.plusDays(1)), HEAD));
        in(() -> calls.cancel(round, last().id(), tag(), new Cancelling("示例"), HEAD));
    }

    /** As they were written down before meetings knew accounts. */
    @Test
    void readsWhomAnEarlierVersionCalledByName() {
        called(HEAD);
        run(() -> db.sql("update award.meeting set notice = jsonb_set(notice, '{called}', ?::jsonb)")
                .param("[\"示例成员1\",\"示例成员2\",\"示例成员3\",\"示例成员4\",\"示例成员5\"]")
                .update());
        assertThat(last().notice().called()).isEqualTo(CALLED);
        minuted(came(4, List.of()), both());
    }

    /** 第十八条: who decides on all of them in a seat has said of each what they have to do with it. */
    @Test
    void nobodyInASeatDecidesOnAListBeforeDeclaringAboutEverybodyOnIt() {
        var another = new Caller("another", "示例副主任", Set.of(new Seat("office", "main", "head")));
        called(HEAD);
        minuted(came(5, List.of()), both());
        kept();
        refused("list-undeclared", () -> in(() -> door.adopt(round, last().id(), tag(), another)));
        adopted();
        var text = text(came(5, List.of()), both(), TODAY);
        assertThatThrownBy(() -> run(() -> desk.resolve(round, text, SECRETARY)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.slug()).isEqualTo("list-undeclared");
                    assertThat(refusal.properties())
                            .containsEntry("article", "第十八条")
                            .containsEntry("names", List.of("示例一厂", "示例二厂"));
                });
        assertThat(in(() -> applications.required(one)).classCode()).isNull();
        run(() -> TestInterests.noneOf(beans, round, Set.of(one), SECRETARY));
        refused("list-undeclared", () -> run(() -> desk.resolve(round, text, SECRETARY)));
        run(() -> TestInterests.none(beans, round, SECRETARY));
        run(() -> desk.resolve(round, text, SECRETARY));
        assertThat(in(() -> applications.required(one)).classCode()).isEqualTo("MAIN");
    }

    /** 更正: what stands is marked until whoever decides has decided, with the corrected table before them. */
    @Test
    void aListThatRestsOnACorrectedTableIsMarkedUntilItIsDecidedAnew() {
        run(() -> db.sql("""
                        insert into award.ranking (tenant_id, id, version, round_id, track, ranked, candidates, vacancies, proposed, shaken_at)
                        values (?, ?, 0, ?, 'ORGANIZATION', ?::jsonb, '[]', '[]', true, now())""")
                .params(tenant, UUID.randomUUID(), round, "[%s,%s]".formatted(ranked(one, 1), ranked(other, 2)))
                .update());
        assertThat(in(() -> desk.table(round, OFFICER)).shaken()).containsExactly(TestApplications.ORGANIZATION);
        called(HEAD);
        minuted(came(5, List.of()), both());
        kept();
        adopted();
        assertThat(in(() -> desk.table(round, OFFICER)).shaken()).isEmpty();
        run(() -> db.sql("update award.ranking set shaken_at = now() where round_id = ?")
                .param(round)
                .update());
        resolve(both());
        assertThat(in(() -> desk.table(round, OFFICER)).shaken()).isEmpty();
    }

    /** One main award and two who are equal: the office's meeting passes both on, and who deliberates tells them apart. */
    @Test
    void aTieAtTheLastPlaceIsForWhoeverDeliberates() {
        begin(TestPolicies.changedText(policy -> {
            policy.setAll((ObjectNode) new JsonMapper().readTree(POLICY));
            ((ObjectNode) policy.withArray("classes").get(0)).put("quota", 1);
        }));
        called(HEAD);
        refused("quota-exceeded", () -> minuted(came(5, List.of()), both()));
        table(1, 2);
        refused("quota-exceeded", () -> minuted(came(5, List.of()), both()));
        table(1, 1);
        minuted(came(5, List.of()), both());
        kept();
        adopted();
        refused("quota-exceeded", () -> resolve(both()));
        resolve(oneAlone());
        assertThat(in(() -> applications.required(other).lastReason())).contains("现场问题未整改");
    }

    private void table(int first, int second) {
        run(() -> db.sql("delete from award.ranking where round_id = ?")
                .param(round)
                .update());
        run(() -> db.sql("""
                        insert into award.ranking (tenant_id, id, version, round_id, track, ranked, candidates, vacancies, proposed)
                        values (?, ?, 0, ?, 'ORGANIZATION', ?::jsonb, '[]', '[]', true)""")
                .params(
                        tenant,
                        UUID.randomUUID(),
                        round,
                        "[%s,%s]".formatted(ranked(one, first), ranked(other, second)))
                .update());
    }

    private static String ranked(UUID application, int rank) {
        return "{\"application\":\"%s\",\"rank\":%d,\"composite\":%d,\"parts\":{}}"
                .formatted(application, rank, 100 - rank);
    }

    /** 代录: who signed on paper is asked by the rules for papers, and nobody who confirms it decides. */
    @Test
    void aSignedPaperIsEnteredAsBefore() {
        begin(STRAIGHT);
        var paper = new Decider.Paper("示例纪要1号", TODAY, "officer");
        var group = new Decider("clerk", "示例录入", "leading-group/main", paper);
        run(() -> deliberation.resolve(round, text(came(5, List.of()), both(), TODAY), group));
        assertThat(in(() -> applications.required(one)).classCode()).isEqualTo("MAIN");
    }

    /** 书面传签: nobody met, so what was signed of it is kept with the resolution, whatever becomes of that. */
    @Test
    void whatWasCirculatedIsKeptWithTheResolution() {
        begin(STRAIGHT);
        refused("list-unresolved", () -> circulated("传签单"));
        var signed = new Attendance(Form.CIRCULATION, 5, CALLED, List.of());
        run(() -> deliberation.resolve(round, text(signed, both(), TODAY), GROUP));
        circulated("传签单");
        refused("signed-page-known", () -> circulated("传签单"));
        var met = Objects.requireNonNull(in(() -> desk.table(round, OFFICER)).met());
        var page = met.pages().getFirst().sha256();
        assertThat(in(() -> resolved.page(round, page, SECRETARY)).getBody()).startsWith('%', 'P', 'D', 'F');
        assertThat(filed()).containsExactly("审议决定（%s）".formatted(met.minutesNumber()));
        takenBack();
        var table = in(() -> desk.table(round, OFFICER));
        assertThat(table.met()).isNull();
        assertThat(table.earlier())
                .singleElement()
                .satisfies(gone -> assertThat(gone.pages()).hasSize(1))
                .satisfies(gone -> assertThat(
                                Objects.requireNonNull(gone.withdrawn()).documentNumber())
                        .isEqualTo("示例决定1号"));
        assertThat(in(() -> resolved.page(round, page, SECRETARY)).getBody()).startsWith('%', 'P', 'D', 'F');
        assertThat(filed()).containsExactly("审议决定（%s）（已撤销）".formatted(met.minutesNumber()));
        refused("list-unresolved", () -> circulated("另一张"));
    }

    private void circulated(String what) {
        run(() -> {
            try {
                resolved.keep(
                        round,
                        new MockMultipartFile("scan", ("%PDF-1.7 " + what).getBytes(StandardCharsets.UTF_8)),
                        SECRETARY);
            } catch (IOException unread) {
                throw new UncheckedIOException(unread);
            }
        });
    }

    private List<String> filed() {
        return in(() -> resolutions.of(rounds.required(round), OFFICER, unit -> unit).stream()
                .map(CaseItem::title)
                .toList());
    }

    private void takenBack() {
        var step = in(() -> progress.procedure(round, TestApplications.ORGANIZATION)).steps().stream()
                .filter(one -> one.kind() == StageKind.DELIBERATION)
                .findFirst()
                .orElseThrow();
        var by = new Decider("head", "示例主任", "leading-group/main", new Decider.Paper("示例决定1号", TODAY, "officer"));
        var why = new Retracted(UUID.randomUUID(), round, "计票有误", by);
        run(() -> beans.getBean(RetractableResolution.class).retract(round, TestApplications.ORGANIZATION, step, why));
    }

    private ResponseEntity<One> again(Notice notice) {
        return MeetingController.tagged(
                HttpStatus.OK, convening.callAgain(round, last().id(), tag(), notice, SECRETARY));
    }

    private static Attendance present(int called, Attendee... came) {
        return new Attendance(Form.MEETING, called, List.of(came), List.of());
    }

    private Attendance stepping(Attendee back, Attendee... came) {
        return new Attendance(
                Form.MEETING,
                came.length,
                List.of(came),
                List.of(new Recused(back.name(), back.account(), other, "示例")));
    }

    private List<String> told() {
        return in(() -> db.sql(
                        "select kind || ' ' || recipient from award.message where kind like 'MEETING%' order by id")
                .query(String.class)
                .list());
    }

    private String words(String kind) {
        return in(() -> db.sql("select words::text from award.message where kind = ? order by id limit 1")
                .param(kind)
                .query(String.class)
                .single());
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
        assertThat(in(() -> sayings.of(round))).isEmpty();
        in(() -> calls.call(round, new Calling(MeetingBody.DELIBERATOR, notice(TODAY)), SECRETARY));
        assertThat(last().body()).isEqualTo(MeetingBody.DELIBERATOR);
        assertThat(in(() -> sayings.of(round)))
                .containsEntry("place", notice(TODAY).place())
                .containsEntry("chair", notice(TODAY).chair())
                .hasEntrySatisfying(
                        "agenda",
                        agenda -> assertThat(agenda)
                                .startsWith("1." + notice(TODAY).agenda().getFirst())
                                .endsWith("。"));
        refused("office-meeting-not-asked", () -> minuted(came(3, List.of()), both()));
        in(() -> keep(SECRETARY));
        assertThat(last().pages()).hasSize(1);
        assertThat(in(() -> desk.table(round, OFFICER)).asked()).isFalse();
        resolve(both());
        assertThat(in(() -> door.all(round, OFFICER)).resolved()).isTrue();
    }

    /** 撤销原决定: it was held, and what it resolved stays with its minutes. */
    @Test
    void aMeetingWhoseResolutionWasTakenBackIsNotCalledOtherwiseAndItsMinutesResolveNothingAgain() {
        begin(STRAIGHT);
        in(() -> calls.call(round, new Calling(MeetingBody.DELIBERATOR, notice(TODAY)), SECRETARY));
        resolve(both());
        takenBack();
        var another = notice(TODAY.plusDays(1));
        refused("meeting-resolved", () -> in(() -> calls.callAgain(round, last().id(), tag(), another, SECRETARY)));
        refused(
                "meeting-resolved",
                () -> in(() -> calls.cancel(round, last().id(), tag(), new Cancelling("示例"), SECRETARY)));
        refused("minutes-taken-back", () -> resolve(both()));
        var before = new Text(List.of(), List.of(), List.of(), "示例会纪2号", TODAY.minusDays(1), null);
        refused("meeting-before-withdrawal", () -> run(() -> deliberation.resolve(round, before, GROUP)));
        in(() -> calls.call(round, new Calling(MeetingBody.DELIBERATOR, another), SECRETARY));
        assertThat(last().notice().on()).as("another is called").isEqualTo(another.on());
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
            one = recommended(round, procedure, "示例一厂", CHECKER);
            other = recommended(round, procedure, "示例二厂", CHECKER);
            var by = new Decider("head", "示例主任", "office/main", null);
            for (var joint : List.of(StageKind.QUALIFIED_LIST, StageKind.MATERIAL)) {
                progress.close(
                        progress.gather(round, TestApplications.ORGANIZATION, joint),
                        application -> Verdict.PASSED,
                        by);
            }
        });
        run(() -> TestInterests.none(beans, round, HEAD, OFFICER));
    }

    private void called(Caller by) {
        in(() -> calls.call(round, new Calling(MeetingBody.OFFICE, notice(TODAY)), by));
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
        resolve(came(5, List.of()), endorsed);
    }

    private void resolve(Attendance attendance, List<UUID> endorsed) {
        run(() -> deliberation.resolve(round, text(attendance, endorsed, TODAY), GROUP));
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

    @Test
    void theCaseFileOfTheRoundHasWhatWasHeldWithItsSignedPagesOnceTheListIsResolved() {
        called(HEAD);
        minuted(came(5, List.of()), both());
        kept();
        adopted();
        assertThat(titles()).as("the list is not resolved").isEmpty();
        resolve(both());
        assertThat(titles())
                .containsExactly("示例质量奖拟授奖名单集体研究会议通知", "示例质量奖拟授奖名单集体研究会议签到表", "示例质量奖拟授奖名单集体研究会议纪要（示例会纪1号）", "会议签字页");
    }

    @Test
    void whatWasNotHeldIsNotInTheCaseFile() {
        called(HEAD);
        in(() -> calls.cancel(round, last().id(), tag(), new CallingController.Cancelling("示例原因"), HEAD));
        called(HEAD);
        minuted(came(5, List.of()), both());
        kept();
        adopted();
        resolve(both());
        assertThat(titles()).hasSize(4);
    }

    private List<String> titles() {
        return in(() -> file.of(rounds.required(round), OFFICER, unit -> unit).stream()
                .map(CaseItem::title)
                .toList());
    }
}
