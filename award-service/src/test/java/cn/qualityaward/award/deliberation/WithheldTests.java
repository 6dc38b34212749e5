package cn.qualityaward.award.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Progress.Verdict;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.deliberation.Attendance.Form;
import cn.qualityaward.award.deliberation.Attendance.Recused;
import cn.qualityaward.award.deliberation.CallingController.Calling;
import cn.qualityaward.award.deliberation.DeliberationController.CandidateRow;
import cn.qualityaward.award.deliberation.DeliberationController.Table;
import cn.qualityaward.award.deliberation.Resolution.Endorsement;
import cn.qualityaward.award.deliberation.Resolution.Strike;
import cn.qualityaward.award.deliberation.Resolution.Text;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Policy.AwardClass;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.program.Vacancy;
import cn.qualityaward.award.recusal.TestInterests;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.award.scoring.TestRankings;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.problem.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.mock.web.MockMultipartFile;
import tools.jackson.databind.json.JsonMapper;

/** 第十八条: what a member of the leading group is shown who steps back from one of the candidates. */
class WithheldTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);
    private static final ApplicantKind TRACK = TestApplications.ORGANIZATION;
    private static final String POLICY = TestPolicies.withStages(
                    "RECOMMENDATION",
                    "QUALIFIED_LIST",
                    "MATERIAL",
                    "COMPOSITE",
                    "DELIBERATION",
                    "APPROVAL",
                    "CONFERRAL")
            .replaceFirst("\"vote\":\\{[^}]*}", "\"vote\":{\"rule\":\"NONE\"}");
    private static final Decider OFFICE = new Decider("head", "示例主任", "office/main", null);
    private static final Decider GROUP = new Decider("secretary", "示例秘书", "leading-group/main", null);
    private static final Caller HEAD = caller("head", "office", "head"),
            OFFICER = caller("officer", "office", "officer"),
            SECRETARY = caller("secretary", "leading-group", "secretary"),
            MEMBER = caller("member", "leading-group", "member"),
            FREE = caller("free", "leading-group", "member");

    @Autowired
    DeliberationController desk;

    @Autowired
    CallingController calls;

    @Autowired
    MeetingController meetings;

    @Autowired
    MeetingPapersController papers;

    @Autowired
    ResolutionPageController pages;

    @Autowired
    Deliberation deliberation;

    @Autowired
    BeanFactory beans;

    private UUID round = new UUID(0, 0);
    private UUID one = new UUID(0, 0);
    private UUID theirs = new UUID(0, 0);
    private UUID leftOut = new UUID(0, 0);

    @BeforeEach
    void twoOfThreeAreProposed() {
        run(() -> {
            round = TestRounds.announced(rounds, db, TODAY.minusDays(1), TODAY.minusDays(1), POLICY, TRACK);
            var procedure = Procedure.of(TestPolicies.parsed(POLICY), TRACK);
            one = recommended(procedure, "示例一厂");
            theirs = recommended(procedure, "示例二厂");
            leftOut = recommended(procedure, "示例三厂");
            for (var joint : List.of(StageKind.QUALIFIED_LIST, StageKind.MATERIAL)) {
                progress.close(progress.gather(round, TRACK, joint), application -> Verdict.PASSED, OFFICE);
            }
        });
        run(() -> TestInterests.none(beans, round, HEAD, OFFICER, SECRETARY, FREE));
        run(() -> TestRankings.closed(beans, round, TRACK, List.of(theirs, one), OFFICE));
        ranked();
    }

    @Test
    void theOthersAreShownAndNothingOfTheOneTheyStepBackFrom() {
        assertThat(table(FREE).candidates())
                .extracting(CandidateRow::name, CandidateRow::rank)
                .containsExactly(tuple("示例二厂", 1), tuple("示例一厂", 2));
        assertThat(table(FREE).withheld()).isEmpty();
        assertThat(table(FREE).vacancies()).isNotEmpty();
        stepsBack(theirs);
        var shown = table(MEMBER);
        assertThat(shown.candidates()).extracting(CandidateRow::name).containsExactly("示例一厂");
        assertThat(shown.candidates())
                .as("a rank would tell the gap; what the others are decided by stays")
                .allSatisfy(row -> {
                    assertThat(row.rank()).isNull();
                    assertThat(row.departure()).isNull();
                    assertThat(row.composite()).isEqualByComparingTo("80");
                    assertThat(row.proposedClass()).isNotNull();
                });
        assertThat(shown.vacancies())
                .as("what is neither taken nor vacant is theirs")
                .isEmpty();
        assertThat(shown.withheld()).containsExactly(TRACK);
        assertThat(said(shown)).doesNotContain("示例二厂", theirs.toString(), "91.5");
        assertThat(table(FREE).candidates()).hasSize(2);
    }

    /** Else the table would tell whether it came this far. */
    @Test
    void itIsTheSameWhereTheirApplicantIsNoCandidate() {
        stepsBack(leftOut);
        var shown = table(MEMBER);
        assertThat(shown.candidates()).hasSize(2).allMatch(row -> row.rank() == null);
        assertThat(shown.vacancies()).isEmpty();
        assertThat(shown.withheld()).containsExactly(TRACK);
        refused("recused", () -> page(MEMBER, "0"));
    }

    @Test
    void anEmptyListIsThatOfNoListAndTheSearchLeavesThemOut() {
        stepsBack(theirs);
        stepsBack(one);
        assertThat(table(MEMBER).candidates()).isEmpty();
        assertThat(table(MEMBER).vacancies()).isEmpty();
        assertThat(in(() -> applications.page(round, null, true, List.of(), List.of(), MEMBER.id(), null, Limit.of(10)))
                        .stream()
                        .map(Application::id))
                .containsExactly(leftOut);
    }

    /** They make up the number for the other, and not for theirs. */
    @Test
    void theyCountForTheOthersAndNotForTheirs() {
        stepsBack(theirs);
        var member = new Attendee(MEMBER.name(), MEMBER.id());
        var guest = Attendee.guest("示例来宾");
        refused("recused-left-out", () -> resolve(List.of(member, guest), List.of()));
        var back = new Recused(member.name(), member.account(), theirs, null);
        resolve(List.of(member, guest), List.of(back));
        var met = table(MEMBER).met();
        assertThat(met).isNotNull();
        assertThat(met.attendance().present()).hasSize(2);
        assertThat(met.attendance().recused()).as("of whom they stepped back").isEmpty();
        assertThat(table(FREE).met().attendance().recused()).containsExactly(back);
        kept();
        assertThat(table(MEMBER).met().pages()).isEmpty();
        var page = table(FREE).met().pages().getFirst().sha256();
        refused("recused", () -> page(MEMBER, page));
        assertThat(in(() -> pages.page(round, page, FREE)).getBody()).isNotEmpty();
        assertThat(said(table(MEMBER))).doesNotContain("示例二厂", theirs.toString(), page);
    }

    @Test
    void theNoticeOfAMeetingOpensAndWhatNamesEverybodyDoesNot() {
        stepsBack(theirs);
        var notice = new Notice(
                TODAY, LocalTime.of(9, 30), "示例会议室", "示例主任", List.of("审议拟授奖名单"), List.of(Attendee.guest("示例来宾")));
        in(() -> calls.call(round, new Calling(MeetingBody.DELIBERATOR, notice), SECRETARY));
        var meeting = in(() -> meetings.all(round, SECRETARY)).meetings().getFirst();
        run(() -> db.sql("update award.meeting set minutes = ?::jsonb, pages = ?::jsonb where id = ?")
                .params(
                        "{\"endorsed\":[{\"application\":\"%s\",\"classCode\":\"MAIN\"}],\"struck\":[],\"vacancies\":[],\"minutesNumber\":\"示例纪要\",\"meetingDate\":\"2026-01-01\"}"
                                .formatted(theirs),
                        "[]",
                        meeting.id())
                .update());
        var shown = in(() -> meetings.all(round, MEMBER)).meetings().getFirst();
        assertThat(shown.notice()).isEqualTo(notice);
        assertThat(shown.minutes()).isNull();
        assertThat(in(() -> meetings.all(round, FREE)).meetings().getFirst().minutes())
                .isNotNull();
        assertThat(in(() -> sheet(meeting.id()))).isNotEmpty();
        refused("recused", () -> in(() -> minutes(meeting.id(), MEMBER)));
        assertThat(in(() -> minutes(meeting.id(), FREE))).isNotEmpty();
    }

    /** They decide on all of it. */
    @Test
    void whoeverDecidesOnTheWholeListIsShownNoneOfIt() {
        for (var who : List.of(
                SECRETARY,
                new Caller(
                        "both",
                        "示例",
                        Set.of(
                                new Seat("leading-group", "main", "member"),
                                new Seat("leading-group", "main", "secretary"))))) {
            run(() -> {
                var application = applications.locked(theirs);
                application.stepBack(who.id());
                applications.saveAndFlush(application);
            });
            refused("recused", () -> table(who));
            refused("recused", () -> in(() -> meetings.all(round, who)));
        }
    }

    private Table table(Caller who) {
        return in(() -> desk.table(round, who));
    }

    private static String said(Table table) {
        return JsonMapper.shared().writeValueAsString(table);
    }

    private void stepsBack(UUID from) {
        run(() -> TestInterests.declare(beans, round, from, "近亲属在该单位任职", MEMBER));
        run(() -> TestInterests.none(beans, round, MEMBER));
    }

    /** Theirs is first, and the other after it. */
    private void ranked() {
        run(() -> db.sql("update award.ranking set ranked = ?::jsonb where round_id = ?")
                .params("""
                        [{"application":"%s","rank":1,"composite":91.5,"parts":{}},
                         {"application":"%s","rank":2,"composite":80,"parts":{}},
                         {"application":"%s","rank":3,"composite":70,"parts":{}}]
                        """.formatted(theirs, one, leftOut), round)
                .update());
    }

    private void resolve(List<Attendee> present, List<Recused> recused) {
        var policy = TestPolicies.parsed(POLICY);
        var text = new Text(
                List.of(new Endorsement(one, policy.classesOf(TRACK).getFirst().code(), null, "质量管理模式有推广价值")),
                List.of(new Strike(theirs, "现场问题未整改")),
                policy.classes().stream()
                        .map(AwardClass::code)
                        .map(code -> new Vacancy(code, "无合格对象"))
                        .toList(),
                "示例会纪1号",
                TODAY,
                new Attendance(Form.MEETING, present.size(), present, recused));
        run(() -> deliberation.resolve(round, text, GROUP, List.of(new Attendee(MEMBER.name(), MEMBER.id()))));
    }

    private void kept() {
        run(() -> {
            try {
                pages.keep(
                        round,
                        new MockMultipartFile("scan", "%PDF-1.7 示例".getBytes(StandardCharsets.UTF_8)),
                        SECRETARY);
            } catch (IOException unread) {
                throw new UncheckedIOException(unread);
            }
        });
    }

    private byte[] page(Caller who, String page) {
        return in(() -> pages.page(round, page, who)).getBody();
    }

    private byte[] sheet(UUID meeting) {
        try {
            return papers.sheet(round, meeting).getBody();
        } catch (IOException unprinted) {
            throw new UncheckedIOException(unprinted);
        }
    }

    private byte[] minutes(UUID meeting, Caller who) {
        try {
            return papers.minutes(round, meeting, who).getBody();
        } catch (IOException unprinted) {
            throw new UncheckedIOException(unprinted);
        }
    }

    private UUID recommended(Procedure procedure, String name) {
        var by = new Decider("checker", "示例审查", "county/152502", null);
        var application = TestApplications.submitted(applications, round, procedure, name);
        application.check(by, clock.now());
        applications.saveAndFlush(application);
        progress.decide(application.id(), StageKind.RECOMMENDATION, Verdict.PASSED, by);
        return application.id();
    }

    private static Caller caller(String account, String kind, String role) {
        return new Caller(account, "示例" + account, Set.of(new Seat(kind, "main", role)));
    }

    private static void refused(String slug, ThrowingCallable command) {
        assertThatThrownBy(command).isInstanceOf(Refusal.class).hasMessage(slug);
    }
}
