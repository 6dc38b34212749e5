package cn.qualityaward.award.sitevisit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.ReportSection.Section;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.expert.Panel;
import cn.qualityaward.award.expert.Panels;
import cn.qualityaward.award.expert.TestPanels;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.recusal.TestInterests;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.award.sitevisit.Meeting.Attendance;
import cn.qualityaward.award.sitevisit.Meeting.Kind;
import cn.qualityaward.award.sitevisit.SiteVisitController.Releasing;
import cn.qualityaward.award.sitevisit.SiteVisitViews.View;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.problem.IfMatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockMultipartFile;

/** 现场评审 of one applicant on real servers: the team is a, who leads, and b; c is of its employer and steps back. */
class SiteVisitTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);
    private static final String NAME = "示例乳业有限公司";
    private static final String POLICY = TestPolicies.changedText(policy -> policy.withObject("stages")
            .putArray("ORGANIZATION")
            .addObject()
            .put("kind", "SITE")
            .put("scored", true)
            .put("eliminating", false)
            .put("feedback", false));
    private static final String RULES = """
            {"weights": {}, "thresholds": {}, "shortlist": {"mode": "MANUAL"}, "tieKeys": [], "siteMeetings": %s,
             "rubrics": {}}""";
    private static final Caller OFFICER = new Caller("officer", "示例经办", Set.of(new Seat("office", "main", "officer")));
    private static final Caller APPLICANT =
            new Caller(NAME, "示例申报人", Set.of(new Seat("applicant", "self", "applicant")));

    @Autowired
    SiteVisitController door;

    @Autowired
    SitePapersController papers;

    @Autowired
    SiteMeetings condition;

    @Autowired
    VisitReported reported;

    @Autowired
    VisitSayings sayings;

    @Autowired
    Panels panels;

    @Autowired
    BeanFactory beans;

    private UUID round;
    private UUID applicant;
    private Panel panel;

    @BeforeEach
    void aSiteReviewIsOpen() {
        round = in(() -> TestRounds.announced(rounds, db, TODAY.minusDays(1), TODAY.minusDays(1), POLICY));
        rules("true");
        var procedure = Procedure.of(TestPolicies.parsed(POLICY), ApplicantKind.ORGANIZATION);
        applicant = in(() -> TestApplications.submitted(applications, round, procedure, NAME))
                .id();
        panel = in(() -> panels.saveAndFlush(
                TestPanels.led(TestPanels.of(round, 0, Map.of("a", "示例质量研究院", "b", "示例大学", "c", NAME)), "a")));
        run(() -> TestInterests.none(beans, round, OFFICER));
    }

    @Test
    void isSeenByItsApplicantOnceItIsReleasedAndByNobodyWhoStepsBack() {
        assertThat(seen(OFFICER).suggestedLeader()).isEqualTo(expert("a"));
        assertThat(seen(OFFICER).team()).hasSize(2);
        drafted(plan(TODAY, TODAY));
        assertThat(seen(APPLICANT).releases()).isEmpty();
        assertThat(seen(APPLICANT).draft()).isNull();
        refused(
                "site-plan-unreleased",
                () -> in(() -> {
                    try {
                        return papers.pdf(applicant, APPLICANT);
                    } catch (IOException unprinted) {
                        throw new UncheckedIOException(unprinted);
                    }
                }));
        refused("not-found", () -> seen(expertCalled("c")));
        assertThat(seen(expertCalled("b")).draft()).isNull();
        released(null);
        var told = seen(APPLICANT);
        assertThat(told.releases()).hasSize(1);
        assertThat(told.releases().getFirst().leads()).isEqualTo("a");
        assertThat(told.draft()).isNull();
        assertThat(told.found()).isEmpty();
        assertThat(told.open()).isFalse();
        refused("not-found", () -> signedIn(APPLICANT, Kind.OPENING, TODAY, null));
    }

    /** One message to whoever is visited, one to each of the two who visit, and none to who steps back. */
    @Test
    void isToldToWhomItConcerns() {
        drafted(plan(TODAY, TODAY));
        assertThat(told("SITE_PLAN")).isZero();
        released(null);
        assertThat(told("SITE_PLAN")).isEqualTo(1);
        assertThat(told("SITE_TEAM")).isEqualTo(2);
        drafted(plan(TODAY, TODAY.plusDays(1)));
        assertThat(told("SITE_PLAN_CHANGED")).isZero();
        released("企业检修停产");
        assertThat(told("SITE_PLAN_CHANGED")).isEqualTo(1);
        assertThat(told("SITE_TEAM")).isEqualTo(4);
    }

    @Test
    void isChangedOnlyWithAReasonAndANewRelease() {
        refused("site-plan-missing", () -> released(null));
        drafted(plan(TODAY, TODAY));
        released(null);
        refused("site-plan-unchanged", () -> released("无"));
        drafted(plan(TODAY, TODAY.plusDays(1)));
        assertThat(seen(APPLICANT).releases().getLast().plan().to()).isEqualTo(TODAY);
        refused("reason-missing", () -> released(" "));
        released("企业检修停产");
        assertThat(seen(APPLICANT).releases().getLast().plan().to()).isEqualTo(TODAY.plusDays(1));
        assertThat(seen(APPLICANT).releases()).hasSize(2);
    }

    @Test
    void isLedBySomebodyWhoReviewsItAndEndsNoSoonerThanItBegins() {
        refused("site-plan-dates", () -> drafted(plan(TODAY, TODAY.minusDays(1))));
        drafted(planLedBy("c", TODAY, TODAY));
        refused("not-on-the-panel", () -> released(null));
        refused("stale", () -> in(() -> door.draft(applicant, IfMatch.of(0), plan(TODAY, TODAY), OFFICER)));
    }

    @Test
    void itsMeetingsAreSignedInByTheLeaderInTheirOrderOnDaysOfThePlan() {
        refused("site-plan-unreleased", () -> signedIn(expertCalled("a"), Kind.OPENING, TODAY, null));
        drafted(plan(TODAY.minusDays(1), TODAY));
        released(null);
        refused("site-leader-only", () -> signedIn(expertCalled("b"), Kind.OPENING, TODAY, null));
        refused("opening-not-signed-in", () -> signedIn(expertCalled("a"), Kind.CLOSING, TODAY, null));
        refused("meeting-outside-plan", () -> signedIn(expertCalled("a"), Kind.OPENING, TODAY.minusDays(2), null));
        refused("date-in-the-future", () -> signedIn(expertCalled("a"), Kind.OPENING, TODAY.plusDays(1), null));
        signedIn(expertCalled("a"), Kind.OPENING, TODAY, null);
        refused("meetings-out-of-order", () -> signedIn(expertCalled("a"), Kind.CLOSING, TODAY.minusDays(1), null));
        refused("reason-missing", () -> signedIn(expertCalled("a"), Kind.OPENING, TODAY.minusDays(1), null));
        signedIn(expertCalled("a"), Kind.OPENING, TODAY.minusDays(1), "日期登记有误");
        signedIn(expertCalled("a"), Kind.CLOSING, TODAY, null);
        refused("site-visit-over", () -> drafted(plan(TODAY, TODAY)));
        assertThat(in(() -> papers.list(round, ApplicantKind.ORGANIZATION, 0, OFFICER)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.opened()).isEqualTo(TODAY.minusDays(1));
                    assertThat(row.closed()).isEqualTo(TODAY);
                });
    }

    @Test
    void theOfficeEntersAMeetingOffThePageThatWasSignedThere() {
        drafted(plan(TODAY, TODAY));
        released(null);
        refused("meeting-page-missing", () -> signedIn(OFFICER, Kind.OPENING, TODAY, null));
        refused("site-leader-only", () -> kept(expertCalled("b"), Kind.OPENING));
        kept(OFFICER, Kind.OPENING);
        signedIn(OFFICER, Kind.OPENING, TODAY, null);
        var opening = seen(OFFICER).meetings().getFirst();
        assertThat(opening.onPaper()).isTrue();
        assertThat(opening.team()).containsExactly("a");
        refused(
                "not-found",
                () -> in(() -> papers.page(
                        applicant, Kind.CLOSING, opening.pages().getFirst().sha256(), OFFICER)));
        assertThat(in(() -> papers.page(
                                applicant,
                                Kind.OPENING,
                                opening.pages().getFirst().sha256(),
                                APPLICANT))
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
    }

    @Test
    void theSiteReviewIsNotClosedBeforeBothMeetingsWhereTheRulesSaySo() {
        refused("meetings-not-signed-in", this::required);
        drafted(plan(TODAY, TODAY));
        released(null);
        signedIn(expertCalled("a"), Kind.OPENING, TODAY, null);
        refused("meetings-not-signed-in", this::required);
        rules("null");
        required();
        rules("true");
        signedIn(expertCalled("a"), Kind.CLOSING, TODAY, null);
        required();
    }

    @Test
    void standsInTheReportAndInTheDocumentOfAllVisits() {
        assertThat(in(() -> sayings.of(round))).isEmpty();
        drafted(plan(TODAY, TODAY));
        released(null);
        drafted(plan(TODAY.minusDays(1), TODAY));
        released("企业检修停产");
        signedIn(expertCalled("a"), Kind.OPENING, TODAY, null);
        assertThat(in(() -> sayings.of(round)).get("visits"))
                .startsWith("1." + NAME)
                .contains("组长a，成员b");
        var sections = in(() -> reported.of(step(), applications.required(applicant)));
        assertThat(sections).extracting(Section::title).containsExactly("现场评审安排", "首末次会议");
        assertThat(sections.getFirst().lines()).contains("第2次发布的调整理由：企业检修停产");
        assertThat(sections.getLast().lines().getFirst()).contains("首次会议", "示例总经理", "由组长登记");
    }

    private void required() {
        run(() -> condition.require(step(), applications.required(applicant)));
    }

    private Procedure.Step step() {
        return Procedure.of(TestPolicies.parsed(POLICY), ApplicantKind.ORGANIZATION)
                .at(0);
    }

    private View seen(Caller caller) {
        return body(in(() -> door.one(applicant, caller)));
    }

    private void drafted(SitePlan plan) {
        var tag = tag();
        in(() -> door.draft(applicant, tag, plan, OFFICER));
    }

    private void released(String reason) {
        var tag = tag();
        in(() -> door.release(applicant, tag, new Releasing(reason), OFFICER));
    }

    private void signedIn(Caller by, Kind kind, LocalDate on, String reason) {
        var tag = tag();
        var there = new Attendance(on, Set.of(expert("a")), List.of("示例总经理"), List.of(), reason);
        in(() -> door.signIn(applicant, kind, tag, there, by));
    }

    private void kept(Caller by, Kind kind) {
        var tag = tag();
        var scan = new MockMultipartFile("scan", "%PDF-1.7 签到".getBytes(StandardCharsets.UTF_8));
        in(() -> {
            try {
                return door.keep(applicant, kind, tag, scan, by);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    private IfMatch tag() {
        return IfMatch.of(String.valueOf(
                in(() -> door.one(applicant, OFFICER)).getHeaders().getETag()));
    }

    private SitePlan plan(LocalDate from, LocalDate to) {
        return planLedBy("a", from, to);
    }

    private SitePlan planLedBy(String leader, LocalDate from, LocalDate to) {
        return new SitePlan(from, to, "示例路1号", expert(leader), List.of("示例观察员"), List.of("4.1 领导"), "");
    }

    private UUID expert(String account) {
        return panel.member(account).orElseThrow().expert();
    }

    private static Caller expertCalled(String account) {
        return new Caller(account, account, Set.of(new Seat("expert", "pool", "reviewer")));
    }

    private long told(String kind) {
        return in(() -> db.sql("select count(*) from award.message where kind = ?")
                .param(kind)
                .query(Long.class)
                .single());
    }

    private void rules(String meetings) {
        var text = RULES.formatted(meetings);
        run(() -> db.sql("update award.program set rules = ?, rules_hash = ? where id = ?")
                .params(text, "rules-" + text.hashCode(), round)
                .update());
    }

    private static View body(ResponseEntity<View> answer) {
        return Objects.requireNonNull(answer.getBody());
    }
}
