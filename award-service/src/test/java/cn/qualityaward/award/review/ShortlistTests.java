package cn.qualityaward.award.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.Status;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.expert.Panels;
import cn.qualityaward.award.expert.TestPanels;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.PaperFormat;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.reconsideration.TestReconsiderations;
import cn.qualityaward.award.recusal.TestInterests;
import cn.qualityaward.award.replay.Replayable.Finding;
import cn.qualityaward.award.replay.Replayable.Flaw;
import cn.qualityaward.award.replay.Replayable.Part;
import cn.qualityaward.award.replay.Replayable.Replayed;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.official.Roll;
import cn.qualityaward.tenancy.TenantScope;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** 进入现场评审名单: what is kept of it, and what is told of it. */
class ShortlistTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);
    private static final ApplicantKind TRACK = ApplicantKind.ORGANIZATION;
    private static final String POLICY = TestPolicies.changedText(policy -> {
        var stages = policy.withObject("stages").putArray("ORGANIZATION");
        for (var kind : List.of("MATERIAL", "SITE", "COMPOSITE")) {
            stages.addObject()
                    .put("kind", kind)
                    .put("scored", !kind.equals("COMPOSITE"))
                    .put("eliminating", !kind.equals("SITE"))
                    .put("feedback", kind.equals("MATERIAL"));
        }
    });
    private static final String RULES = """
            {"weights": {"ORGANIZATION": {"MATERIAL": 50, "SITE": 50}}, "thresholds": {}, "shortlist": %s,
             "tieKeys": [], "panelSize": 2, "rubrics": {"ORGANIZATION": {"categories":
             [["4.1", "领导", 100, "PROCESS", [["x", "高层领导", 100]]]]}}}""";
    private static final Decider OFFICE = new Decider("officer", "示例经办", "office/main", null);
    private static final Caller OFFICER = new Caller("officer", "示例经办", Set.of(new Seat("office", "main", "officer")));

    private static final Caller HEAD = new Caller("head", "示例主任", Set.of(new Seat("office", "main", "head")));

    @Autowired
    BeanFactory beans;

    @Autowired
    RoundOfReview file;

    @Autowired
    Reviews reviews;

    @Autowired
    Shortlisting shortlisting;

    @Autowired
    ShortlistController door;

    @Autowired
    GoingOnController selecting;

    @Autowired
    ReviewSayings sayings;

    @Autowired
    Panels panels;

    @Autowired
    ReplayedReview replay;

    private UUID round = UUID.randomUUID();
    private UUID first = UUID.randomUUID();
    private UUID second = UUID.randomUUID();

    @Test
    void whatWasChosenByHandIsKeptWithItsReason() {
        begin("{\"mode\": \"MANUAL\"}");
        close("兼顾行业分布。");
        var paper = paper();
        assertThat(paper.head()).isEqualTo("确定依据：由办公室研究确定，理由：兼顾行业分布");
        assertThat(said("chosen")).isEqualTo("单位：由办公室研究确定，理由：兼顾行业分布。");
        assertThat(in(() -> db.sql("select count(*) from award.record_entry where deed = 'ListChosenByHand'")
                        .query(Long.class)
                        .single()))
                .isEqualTo(1);
    }

    /** 复算: whoever is moved past us onto a list made by hand, or off it, is found; an older list is told apart. */
    @Test
    void whoWasChosenByHandIsHeldAgainstTheRecord() {
        begin("{\"mode\": \"MANUAL\"}");
        close("兼顾行业分布。");
        assertThat(replayed().checked()).isOne();
        assertThat(replayed().findings()).isEmpty();
        pastUs("update application set ordinal = 1 - ordinal");
        assertThat(replayed().findings())
                .extracting(Finding::flaw, Finding::application, Finding::stands, Finding::again)
                .contains(tuple(Flaw.CHANGED, second, "PASSED", "FAILED"));
    }

    @Test
    void aListMadeByHandOfWhichTheRecordKnowsNothingIsFoundAndOneThatIsOlderIsToldApart() {
        begin("{\"mode\": \"MANUAL\"}");
        close("兼顾行业分布。");
        pastUs("delete from record_value where content like '%\"selected\"%' and tenant_id = " + tenant);
        assertThat(replayed().findings()).extracting(Finding::flaw).containsExactly(Flaw.ADDED);
        pastUs("delete from chosen_by_hand where tenant_id = " + tenant);
        assertThat(replayed().findings()).extracting(Finding::flaw).containsExactly(Flaw.UNSEALED);
    }

    /** 撤销原决定: made anew by the marks that have counted. */
    @Test
    void aListMadeByHandIsTakenBackAndChosenAnewWhileItsSheetsStay() {
        begin("{\"mode\": \"MANUAL\"}");
        close("兼顾行业分布。");
        takeBack();
        assertThat(statuses()).containsExactly(Status.MATERIAL_REVIEW, Status.MATERIAL_REVIEW);
        assertThatThrownBy(() -> run(() -> {
                    var desk = reviews.desk(round, TRACK, 0);
                    var expert = desk.panel().members().getFirst().expert();
                    reviews.reopen(desk, first, expert, "重评", OFFICE);
                }))
                .hasMessage("sheet-counted");
        var otherwise = new Selection(Set.of(second), "原名单与研究意见不符。", Map.of(first, "行业已有代表。"));
        run(() -> reviews.close(round, TRACK, 0, otherwise, OFFICE));
        assertThat(statuses()).containsExactly(Status.NOT_SHORTLISTED, Status.SITE_REVIEW);
        assertThat(paper().head()).contains("原名单与研究意见不符").doesNotContain("兼顾行业分布");
        assertThat(replayed().findings()).isEmpty();
        pastUs("delete from chosen_by_hand where withdrawn is not null and tenant_id = " + tenant);
        assertThat(replayed().findings()).extracting(Finding::flaw).containsExactly(Flaw.CHANGED);
    }

    @Test
    void aListMadeByARuleIsNotChosenOtherwise() {
        begin("{\"mode\": \"TOP_N\", \"topN\": 1}");
        close(null);
        assertThatThrownBy(this::takeBack).hasMessage("list-by-rule");
    }

    private void takeBack() {
        run(() -> TestInterests.none(beans, round, OFFICER, HEAD));
        TenantScope.run(tenant, () -> TestReconsiderations.takeBack(beans, round, TRACK, 0, OFFICER, HEAD));
    }

    private List<Status> statuses() {
        return List.of(status(first), status(second));
    }

    private Status status(UUID application) {
        return in(() -> applications.required(application)).status();
    }

    private Replayed replayed() {
        return in(() -> replay.replay(round, TRACK)).parts().stream()
                .filter(part -> part.part() == Part.LIST)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theOfficesOwnCopyHasWhoIsNotOnItWithTheirScoreAndWhatTheyWereTold() {
        begin("{\"mode\": \"TOP_N\", \"topN\": 1}");
        close(null);
        var paper = paper();
        assertThat(paper.title()).endsWith("进入现场评审名单（单位）");
        assertThat(paper.remark()).contains("不对外提供");
        assertThat(paper.rows())
                .containsExactly(
                        List.of("1", "示例乳业有限公司", "90.00", "进入", ""),
                        List.of("2", "示例石材有限公司", "70.00", "未进入", "过程方法展开不够。"));
        assertThat(paper.head()).contains("按资料评审得分由高到低取前1名");
        assertThat(paper.foot()).first().isEqualTo("参评2个，进入1个，未进入1个。");
    }

    @Test
    void whoGoesOnIsToldByTheRuleOnceEverySheetIsInAndNeverWhereTheOfficeChooses() {
        begin("{\"mode\": \"TOP_N\", \"topN\": 1}");
        assertThat(selection().selected()).containsExactly(first);
        assertThat(selection().feedback()).isTrue();
        run(() -> reviews.reopen(reviews.desk(round, TRACK, 0), second, expert("b"), "笔误", OFFICE));
        assertThat(selection().selected()).as("a sheet is outstanding").isNull();
        begin("{\"mode\": \"MANUAL\"}");
        assertThat(selection().selected()).isNull();
    }

    @Test
    void aStepGoesByItsOwnRuleWhateverHoldsForTheOthers() {
        begin("""
                {"mode": "MANUAL"}, "stepRules": {"ORGANIZATION": {"MATERIAL": {"shortlist": {"mode": "TOP_N", "topN": 1}}},
                  "INDIVIDUAL": {"MATERIAL": {"shortlist": {"mode": "TOP_N", "topN": 2}}}}""");
        assertThat(selection().selected()).containsExactly(first);
        close(null);
        assertThat(said("chosen")).contains("取前1名");
        assertThatThrownBy(this::takeBack).hasMessage("list-by-rule");
        assertThat(replayed().findings()).isEmpty();
        pastUs("update application set ordinal = 1");
        assertThat(replayed().findings()).extracting(Finding::flaw).containsExactly(Flaw.DIFFERENT);
    }

    @Test
    void whoSteppedBackFromOneOfThemIsNotToldWhoGoesOn() {
        begin("{\"mode\": \"TOP_N\", \"topN\": 1}");
        run(() -> {
            var application = applications.required(second);
            application.stepBack(OFFICER.id());
            applications.saveAndFlush(application);
        });
        assertThatThrownBy(this::selection).hasMessage("recused");
    }

    private GoingOnController.ByRule selection() {
        return in(() -> selecting.byRule(round, TRACK, 0, OFFICER));
    }

    private UUID expert(String account) {
        return in(() -> panels.required(round, TRACK, 0)).members().stream()
                .filter(member -> member.account().equals(account))
                .findFirst()
                .orElseThrow()
                .expert();
    }

    @Test
    void eachRuleIsSaidInWords() {
        begin("{\"mode\": \"RATIO\", \"ratio\": 50}");
        close(null);
        assertThat(said("chosen")).contains("取50%", "末位得分相同的一并进入");
        begin("{\"mode\": \"MIN_SCORE\", \"minScore\": 80.5}");
        close(null);
        assertThat(said("chosen")).contains("得分不低于80.5分的进入");
    }

    @Test
    void whatIsToldCountsExpertsAndRecusalsAndNamesNobody() {
        begin("{\"mode\": \"TOP_N\", \"topN\": 1}");
        assertThat(in(() -> sayings.of(round))).doesNotContainKeys("reviewed", "chosen");
        close(null);
        run(() -> {
            var panel = panels.required(round, TRACK, 0);
            TestPanels.recused(panel, "b", second);
            panels.saveAndFlush(panel);
        });
        assertThat(said("reviewed")).isEqualTo("单位资料评审：评审2个，通过1个；评审专家2人，回避1人次。");
    }

    @Test
    void thereIsNothingToPrintBeforeTheStepIsClosedNorForWhoeverSteppedBack() {
        begin("{\"mode\": \"TOP_N\", \"topN\": 1}");
        assertThatThrownBy(this::paper).hasMessage("list-not-yet");
        assertThatThrownBy(this::download).hasMessage("list-not-yet");
        close(null);
        download();
        run(() -> {
            var application = applications.required(second);
            application.stepBack(OFFICER.id());
            applications.saveAndFlush(application);
        });
        assertThatThrownBy(this::download).hasMessage("recused");
    }

    private void begin(String shortlist) {
        round = in(() -> TestRounds.announced(rounds, db, TODAY.minusDays(1), TODAY.minusDays(1), POLICY));
        var rules = RULES.formatted(shortlist);
        run(() -> db.sql("update award.program set rules = ?, rules_hash = ? where id = ?")
                .params(rules, "rules-" + rules.hashCode(), round)
                .update());
        first = submitted("示例乳业有限公司");
        second = submitted("示例石材有限公司");
        run(() -> panels.saveAndFlush(TestPanels.of(round, 0, Map.of("a", "示例质量研究院", "b", "示例大学"))));
        fill(first, 90);
        fill(second, 70);
    }

    private UUID submitted(String name) {
        var procedure = Procedure.of(TestPolicies.parsed(POLICY), TRACK);
        return in(() -> TestApplications.submitted(applications, round, procedure, name))
                .id();
    }

    private void fill(UUID applicant, int mark) {
        for (var reviewer : List.of("a", "b")) {
            run(() -> {
                var desk = reviews.desk(round, TRACK, 0);
                var item = desk.rubric().items().getFirst().code();
                var sheet = reviews.own(desk, applicant, reviewer);
                reviews.submit(desk, reviews.fill(desk, sheet, Map.of(item, mark), Map.of(), Map.of(), ""));
            });
        }
    }

    private void close(@Nullable String reason) {
        var selection = new Selection(Set.of(first), reason, Map.of(second, "过程方法展开不够。"));
        run(() -> TestReports.issue(beans, reviews.desk(round, TRACK, 0)));
        run(() -> reviews.close(round, TRACK, 0, selection, OFFICE));
    }

    private Roll paper() {
        return in(() -> {
            var desk = reviews.desk(round, TRACK, 0);
            return ShortlistPaper.of(
                    "示例奖", TRACK, shortlisting.title(desk), shortlisting.basis(desk), shortlisting.rows(desk));
        });
    }

    private void download() {
        in(() -> {
            try {
                return door.paper(round, TRACK, 0, PaperFormat.PDF, OFFICER);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    private String said(String name) {
        return in(() -> sayings.of(round)).getOrDefault(name, "");
    }

    @Test
    void isInTheCaseFileOfTheRoundOnceTheStepIsClosed() {
        begin("{\"mode\": \"TOP_N\", \"topN\": 1}");
        assertThat(in(() -> file.of(rounds.required(round), OFFICER, unit -> unit)))
                .isEmpty();
        close(null);
        assertThat(in(() -> file.of(rounds.required(round), OFFICER, unit -> unit)))
                .extracting(CaseItem::title)
                .containsExactly("示例质量奖进入现场评审名单（单位）");
    }
}
