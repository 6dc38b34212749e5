package cn.qualityaward.award.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.application.StandingWork.Standing;
import cn.qualityaward.award.complaint.Complaint.Closing;
import cn.qualityaward.award.complaint.ComplaintDesk.Handed;
import cn.qualityaward.award.complaint.ComplaintDesk.Raised;
import cn.qualityaward.award.complaint.ComplaintHands.Concerned;
import cn.qualityaward.award.complaint.PublicComplaints.Stage;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.CalendarChanged;
import cn.qualityaward.award.program.Policy.Hold;
import cn.qualityaward.award.program.Policy.Objections;
import cn.qualityaward.award.program.WorkingCalendar;
import cn.qualityaward.award.secrecy.Rows;
import cn.qualityaward.tenancy.TenantScope;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.problem.IfMatch;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 投诉举报 on real servers: no round runs, and two of the discipline inspection read what comes in. */
class ComplaintTests extends AsARegion {

    private static final String NAME = "秘语示例举报人", CONTACT = "0479-3334445", WORDS = "秘语示例内容：评审现场收受礼品。";
    private static final Decider FIRST = new Decider("first", "示例监督员甲", "observer/main", null);
    private static final Decider SECOND = new Decider("second", "示例监督员乙", "observer/main", null);

    private static final Concerned A = new Concerned("first", "示例监督员甲"), B = new Concerned("second", "示例监督员乙");
    private static final List<Concerned> SEATED = List.of(A, B);

    private static final Objections RULE = new Objections(false, 15, Hold.WHOLE_LIST);
    private static final Objections REAL_NAMES = new Objections(true, 15, Hold.WHOLE_LIST);
    private static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);
    private static final WorkingCalendar EVERY_DAY = new WorkingCalendar(
            TODAY.minusDays(9).datesUntil(TODAY.plusDays(99)).toList(), Set.of());

    @Autowired
    ComplaintDesk desk;

    @Autowired
    PublicComplaints open;

    @Autowired
    ComplaintWork work;

    @Autowired
    ComplaintDays days;

    @Autowired
    SupervisionContactController contact;

    @Test
    void neitherItsWordsNorWhoseTheyAreCanBeReadWhereItIsKept() {
        var raised = raised(NAME);
        add(raised, NAME + "的照片.pdf", 1);
        desk(() -> desk.take(raised.id(), FIRST, SEATED));
        close(raised, FIRST, Closing.FOUNDED, "秘语示例核查。", "秘语示例答复。");
        var rows = new Rows(db);
        for (var secret : List.of(NAME, CONTACT, WORDS, "秘语")) {
            assertThat(in(() -> rows.saying(secret))).as(secret).isEmpty();
        }
    }

    @Test
    void onlyItsHandlerIsToldWhatItSaysAndWhoSaysIt() {
        var id = raised(NAME).id();
        assertThatThrownBy(() -> scoped(() -> desk.read(id, "first"))).hasMessage("complaint-not-taken");
        desk(() -> desk.take(id, FIRST, SEATED));
        assertThat(scoped(() -> desk.read(id, "first")).complaint().text()).isEqualTo(WORDS);
        assertThat(scoped(() -> desk.who(id, "first"))).isEqualTo(new ComplaintDesk.Complainant(NAME, CONTACT));
        assertThatThrownBy(() -> scoped(() -> desk.read(id, "second"))).hasMessage("complaint-of-another");
        assertThatThrownBy(() -> scoped(() -> desk.who(id, "second"))).hasMessage("complaint-of-another");
        assertThatThrownBy(() -> desk(() -> desk.take(id, FIRST, SEATED))).hasMessage("complaint-already-taken");
        assertThat(deeds()).contains("ComplaintRead", "ComplainantRead", "ComplaintTaken");
    }

    /** It may be about whoever would take it over. */
    @Test
    void isTakenOverFromNobodyWhoHasItButOnceTheyGaveItBackOrLeft() {
        var id = raised(null).id();
        desk(() -> desk.take(id, FIRST, SEATED));
        assertThatThrownBy(() -> desk(() -> desk.take(id, SECOND, SEATED))).hasMessage("complaint-of-another");
        assertThatThrownBy(() -> desk(() -> desk.giveBack(id, "出差。", "second"))).hasMessage("complaint-of-another");
        desk(() -> desk.giveBack(id, "秘语出差。", "first"));
        desk(() -> desk.take(id, SECOND, SEATED));
        assertThat(scoped(() -> desk.read(id, "second")).complaint().hands().reason())
                .isEqualTo("秘语出差。");
        assertThatThrownBy(() -> scoped(() -> desk.read(id, "first"))).hasMessage("complaint-of-another");
        desk(() -> desk.take(id, FIRST, List.of(A)));
        assertThat(scoped(() -> desk.read(id, "first")).complaint().text()).isEqualTo(WORDS);
        assertThat(deeds()).contains("ComplaintGivenBack");
        assertThat(in(() -> new Rows(db).saying("出差"))).isEmpty();
    }

    /** However it is written. */
    @Test
    void isNeverInTheHandsOfWhomItNames() {
        var text = new Complaint.Text("示例　监督员 甲", WORDS, null, null);
        var id = scoped(() -> desk.raise(text, RULE, EVERY_DAY, SEATED)).id();
        assertThat(listed("first")).isEmpty();
        assertThat(waiting("first")).isEmpty();
        assertThat(listed("second")).hasSize(1);
        assertThatThrownBy(() -> desk(() -> desk.take(id, FIRST, SEATED))).hasMessage("not-found");
        desk(() -> desk.take(id, SECOND, SEATED));
        var other = new Complaint.Text(null, "监督员 ＺＨＡＮＧ Ｓan 收受礼品。", null, null);
        scoped(() -> desk.raise(other, RULE, EVERY_DAY, List.of(A, new Concerned("third", "Zhang San"))));
        assertThat(listed("third"))
                .hasSize(1)
                .first()
                .extracting(ComplaintListed::id)
                .isEqualTo(id);
    }

    /** Whoever was seated since it came in is held against its words when they look. */
    @Test
    void isNeverInTheHandsOfWhomItNamesThoughTheyWereSeatedLater() {
        var text = new Complaint.Text("示例  THIRD", WORDS, null, null);
        var id = scoped(() -> desk.raise(text, RULE, EVERY_DAY, SEATED)).id();
        assertThat(listed("third")).isEmpty();
        assertThat(waiting("third")).isEmpty();
        assertThat(listed("fourth")).hasSize(1);
        var third = new Decider("third", "示例 third", "observer/main", null);
        var all = List.of(A, B, new Concerned("third", "示例 third"));
        assertThatThrownBy(() -> desk(() -> desk.take(id, third, all))).hasMessage("not-found");
        desk(() -> desk.take(id, FIRST, all));
        desk(() -> desk.concern(id, Set.of("second"), all, "同名，并非其人。", "first"));
        assertThat(listed("third")).as("its handler knows whom it means").hasSize(1);
    }

    @Test
    void isToBeAnsweredWithinTheDaysOfThePolicyAndIsDueOnceTheyAreOver() {
        var raised = raised(null);
        assertThat(raised.term().answerBy()).isEqualTo(TODAY.plusDays(15));
        assertThat(answer(raised).answerBy()).isEqualTo(TODAY.plusDays(15));
        var tomorrowOff = new WorkingCalendar(
                TODAY.plusDays(2).datesUntil(TODAY.plusDays(99)).toList(), Set.of());
        run(() -> days.calendarChanged(new CalendarChanged(TODAY.getYear(), tomorrowOff)));
        assertThat(answer(raised).answerBy()).isEqualTo(TODAY.plusDays(16));
        assertThat(waiting("first")).extracting(Standing::action).containsExactly("handle-complaint");
        run(() -> db.sql("update award.complaint set answer_by = ?")
                .param(TODAY.minusDays(1))
                .update());
        assertThat(waiting("first"))
                .containsExactly(
                        new Standing("answer-complaint-late", "第二十条", 1), new Standing("handle-complaint", "第二十条", 1));
        desk(() -> desk.take(raised.id(), FIRST, SEATED));
        assertThat(waiting("second")).isEmpty();
        close(raised, FIRST, Closing.UNFOUNDED, "已核查。", "不属实。");
        assertThat(waiting("first")).isEmpty();
    }

    /** What came in before there was such a day has none. */
    @Test
    void whatWasToldNoDayHasNone() {
        var raised = raised(null);
        run(() -> db.sql("update award.complaint set answer_by = null, provisional = null, period = null, known = '[]'")
                .update());
        assertThat(answer(raised).answerBy()).isNull();
        assertThat(listed("first")).hasSize(1);
        assertThat(waiting("first")).extracting(Standing::action).containsExactly("handle-complaint");
    }

    /** A message to the seat would tell whom it is about. */
    @Test
    void thoseWhoMayTakeItOnAreToldAndNobodyElse() {
        var text = new Complaint.Text("示例监督员甲", WORDS, null, null);
        var raised = scoped(() -> desk.raise(text, RULE, EVERY_DAY, SEATED));
        var told = in(() -> db.sql("select recipient || words::text from award.message")
                .query(String.class)
                .list());
        assertThat(told).singleElement().asString().startsWith("account:second").contains(raised.receipt());
        assertThat(told.getFirst()).doesNotContain("秘语", "示例监督员甲");
    }

    @Test
    void neverLosesWhatNamesAllWhoWouldReadIt() {
        var text = new Complaint.Text("示例监督员甲、示例监督员乙", WORDS, null, null);
        var id = scoped(() -> desk.raise(text, RULE, EVERY_DAY, SEATED)).id();
        assertThat(waiting("first")).isEmpty();
        assertThat(seating()).containsExactly(new Standing("seat-inspector", "第二十条", 1));
        var third = new Decider("third", "示例监督员丙", "observer/main", null);
        desk(() -> desk.take(id, third, SEATED));
        assertThat(seating()).isEmpty();
    }

    @Test
    void somebodyIsLeftToHandleItWhoeverIsMarked() {
        var id = raised(null).id();
        desk(() -> desk.take(id, FIRST, List.of(A)));
        assertThatThrownBy(() -> desk(() -> desk.concern(id, Set.of("first"), List.of(A), "就是本人。", "first")))
                .hasMessage("complaint-nobody-left");
        assertThatThrownBy(() -> desk(() -> desk.concern(id, Set.of("first", "second"), SEATED, "均涉及。", "first")))
                .hasMessage("complaint-nobody-left");
        desk(() -> desk.concern(id, Set.of("first"), SEATED, "就是本人。", "first"));
        assertThat(listed("second")).hasSize(1);
    }

    @Test
    void whoWasMarkedStaysMarkedOnceTheySitThereNoLonger() {
        var id = raised(null).id();
        desk(() -> desk.take(id, FIRST, SEATED));
        desk(() -> desk.concern(id, Set.of("second"), SEATED, "反映其本人。", "first"));
        var third = new Concerned("third", "示例监督员丙");
        desk(() -> desk.concern(id, Set.of("second", "third"), List.of(A, third), "又涉及一人。", "first"));
        assertThat(listed("first").getFirst().hands().concerned())
                .extracting(Concerned::account)
                .containsExactlyInAnyOrder("second", "third");
        assertThatThrownBy(() -> desk(() -> desk.concern(id, Set.of("stranger"), SEATED, "不详。", "first")))
                .hasMessage("not-found");
    }

    @Test
    void isListedPageByPageTheNewestFirstWithoutThoseAboutTheReader() {
        var about = new Complaint.Text("示例监督员甲", WORDS, null, null);
        var first = raised(null);
        scoped(() -> desk.raise(about, RULE, EVERY_DAY, SEATED));
        var third = raised(null);
        var fourth = raised(null);
        add(third, "材料.pdf", 2);
        var page = scoped(() -> desk.register(null, 2, "first", "示例"));
        assertThat(page)
                .extracting(one -> one.complaint().id(), ComplaintDesk.Listed::files)
                .containsExactly(tuple(fourth.id(), 0L), tuple(third.id(), 2L));
        assertThat(scoped(() -> desk.register(third.id(), 2, "first", "示例")))
                .extracting(one -> one.complaint().id())
                .containsExactly(first.id());
    }

    /** Nobody who reads the row hears how it stands. */
    @Test
    void keepsOfTheProgressCodeAFingerprintAndWhomItIsAboutClosed() {
        var raised = raised(null);
        desk(() -> desk.take(raised.id(), FIRST, SEATED));
        desk(() -> desk.concern(raised.id(), Set.of("second"), SEATED, "秘语理由。", "first"));
        var rows = new Rows(db);
        for (var secret : List.of(raised.code(), "示例监督员乙", "秘语")) {
            assertThat(in(() -> rows.saying(secret))).as(secret).isEmpty();
        }
        assertThat(answer(raised).stage()).isEqualTo(Stage.TAKEN);
    }

    @Test
    void whomItIsAboutHasNothingToDoWithItFromThenOn() {
        var id = raised(null).id();
        desk(() -> desk.take(id, FIRST, SEATED));
        desk(() -> desk.concern(id, Set.of("first"), SEATED, "反映的就是本人。", "first"));
        assertThat(listed("first")).isEmpty();
        assertThat(listed("second")).hasSize(1);
        assertThat(waiting("first")).isEmpty();
        assertThat(waiting("second")).containsExactly(new Standing("handle-complaint", "第二十条", 1));
        assertThatThrownBy(() -> desk(() -> desk.take(id, FIRST, SEATED))).hasMessage("not-found");
        assertThatThrownBy(() -> scoped(() -> desk.read(id, "first"))).hasMessage("not-found");
        desk(() -> desk.take(id, SECOND, SEATED));
        assertThat(scoped(() -> desk.read(id, "second")).complaint().text()).isEqualTo(WORDS);
    }

    @Test
    void nobodyButTheDisciplineInspectionIsCalledToIt() {
        raised(null);
        assertThat(work.of(caller("head", "office", "head"))).isEmpty();
        assertThat(work.of(caller("auditor", "admin", "audit"))).isEmpty();
        assertThat(waiting("first")).hasSize(1);
    }

    @Test
    void whoeverHandedItInHearsHowItStandsAndHowItEnded() {
        var raised = raised(null);
        assertThat(answer(raised).stage()).isEqualTo(Stage.RECEIVED);
        desk(() -> desk.take(raised.id(), FIRST, SEATED));
        assertThat(answer(raised).stage()).isEqualTo(Stage.TAKEN);
        assertThatThrownBy(() -> close(raised, SECOND, Closing.REFERRED, null, "已转办。"))
                .hasMessage("complaint-of-another");
        assertThatThrownBy(() -> close(raised, FIRST, Closing.UNFOUNDED, " ", "经核查不属实。"))
                .hasMessage("complaint-not-looked-into");
        close(raised, FIRST, Closing.REFERRED, null, "已转示例单位办理。");
        assertThat(answer(raised))
                .extracting("stage", "closing", "answer", "mayAdd")
                .containsExactly(Stage.ANSWERED, Closing.REFERRED, "已转示例单位办理。", false);
        assertThatThrownBy(() -> close(raised, FIRST, Closing.FOUNDED, "查实。", "属实。"))
                .hasMessage("complaint-closed");
        assertThatThrownBy(() -> add(raised, "迟到.pdf", 1)).hasMessage("complaint-closed");
        assertThat(waiting("first")).isEmpty();
    }

    @Test
    void aGuessedCodeFindsNothing() {
        var raised = raised(null);
        assertThatThrownBy(() -> scoped(() -> open.answer(raised.receipt(), "AAAAAA")))
                .hasMessage("not-found");
        assertThatThrownBy(() -> desk(() -> desk.add(raised.receipt(), "AAAAAA", List.of())))
                .hasMessage("not-found");
    }

    @Test
    void isTakenWithoutANameOnlyWhereThePolicyAllowsIt() {
        assertThatThrownBy(() -> scoped(() -> desk.raise(text(" "), REAL_NAMES, EVERY_DAY, SEATED)))
                .hasMessage("real-name-required");
        scoped(() -> desk.raise(text(NAME), REAL_NAMES, EVERY_DAY, SEATED));
        assertThat(listed("first")).singleElement().matches(ComplaintListed::named);
    }

    @Test
    void takesFiveFilesAndNotOneMore() {
        var raised = raised(null);
        add(raised, "材料.pdf", 4);
        assertThatThrownBy(() -> add(raised, "材料.pdf", 2)).hasMessage("complaint-files-too-many");
        add(raised, "材料.pdf", 1);
        assertThat(answer(raised).files())
                .hasSize(5)
                .allSatisfy(file -> assertThat(file.bytes()).isEqualTo(pdf().length));
        desk(() -> desk.take(raised.id(), FIRST, SEATED));
        var file =
                scoped(() -> desk.read(raised.id(), "first")).files().getFirst().id();
        assertThat(scoped(() -> desk.file(raised.id(), file, "first")).content())
                .isEqualTo(pdf());
        assertThatThrownBy(() -> scoped(() -> desk.file(raised.id(), file, "second")))
                .hasMessage("complaint-of-another");
    }

    @Test
    void theSupervisingBodyStatesHowToReachIt() {
        assertThatThrownBy(() -> scoped(() -> contact.open())).hasMessage("not-found");
        var text = new SupervisionContact.Text("示例纪检监察组", "0479-0000000", "示例路1号");
        assertThat(scoped(() -> contact.state(IfMatch.of(0), text)).version()).isEqualTo(1);
        assertThatThrownBy(() -> scoped(() -> contact.state(IfMatch.of(0), text)))
                .hasMessage("stale");
        scoped(() -> contact.state(IfMatch.of(1), new SupervisionContact.Text("示例纪检监察组", "0479-1111111", "示例路1号")));
        assertThat(scoped(() -> contact.open()).telephone()).isEqualTo("0479-1111111");
    }

    private Raised raised(@Nullable String name) {
        return scoped(() -> desk.raise(text(name), RULE, EVERY_DAY, SEATED));
    }

    private static Complaint.Text text(@Nullable String name) {
        return new Complaint.Text("现场评审组", WORDS, name, name == null ? null : CONTACT);
    }

    private PublicComplaints.Answer answer(Raised raised) {
        return scoped(() -> open.answer(raised.receipt(), raised.code()));
    }

    private void add(Raised raised, String name, int times) {
        var files = Collections.nCopies(times, new Handed(name, "application/pdf", pdf()));
        desk(() -> desk.add(raised.receipt(), raised.code(), files));
    }

    private void close(Raised raised, Decider by, Closing closing, @Nullable String found, String answer) {
        var text = new ComplaintAnswer.Text(closing, found, answer, null);
        desk(() -> desk.close(raised.id(), text, by.account()));
    }

    private List<ComplaintListed> listed(String account) {
        return scoped(() -> desk.register(null, 50, account, "示例 " + account)).stream()
                .map(ComplaintDesk.Listed::complaint)
                .toList();
    }

    private List<Standing> seating() {
        var system = new Caller("system", "示例管理员", Set.of(new Seat("admin", "system", "administrator")));
        return in(() -> work.of(system).toList());
    }

    private List<Standing> waiting(String account) {
        return in(() -> work.of(caller(account, "observer", "observer")).toList());
    }

    private Set<String> deeds() {
        return in(() -> Set.copyOf(db.sql("select deed from award.record_entry")
                .query(String.class)
                .list()));
    }

    /** As a request does it, without a transaction around it. */
    private <T> T scoped(Supplier<T> work) {
        return TenantScope.call(tenant, work::get);
    }

    private void desk(Runnable work) {
        scoped(() -> {
            work.run();
            return true;
        });
    }

    private static Caller caller(String account, String kind, String role) {
        return new Caller(account, "示例 " + account, Set.of(new Seat(kind, "main", role)));
    }

    private static byte[] pdf() {
        return "%PDF-1.4 示例".getBytes(StandardCharsets.UTF_8);
    }
}
