package cn.qualityaward.award.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.defense.TestDefenses;
import cn.qualityaward.award.expert.Panels;
import cn.qualityaward.award.expert.TestPanels;
import cn.qualityaward.award.paper.PaperFormat;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.review.PanelTable.Mark;
import cn.qualityaward.award.review.PanelTable.Row;
import cn.qualityaward.award.review.PanelTable.State;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.official.Roll;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * 陈述答辩评分总表 on real servers: the panel is a, who leads, b, who stands in and is of the second applicant's, c and d. Three
 * applicants defend.
 */
class PanelTableTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);
    private static final ApplicantKind TRACK = ApplicantKind.ORGANIZATION;
    private static final String POLICY = TestPolicies.withStages("DEFENSE", "COMPOSITE");
    private static final String RULES = """
            {"weights": {"ORGANIZATION": {"DEFENSE": 100}}, "thresholds": {}, "shortlist": {"mode": "MANUAL"}, "tieKeys": [],
             "trimming": {"mode": "DROP_HIGHEST_AND_LOWEST", "minMarks": 4}, "rubrics": {}}""";
    private static final Caller OFFICER = new Caller("officer", "示例经办", Set.of(new Seat("office", "main", "officer")));

    @Autowired
    PanelTableController door;

    @Autowired
    RoundOfReview file;

    @Autowired
    Reviews reviews;

    @Autowired
    ReviewPapers papers;

    @Autowired
    Panels panels;

    @Autowired
    BeanFactory beans;

    private UUID round;
    private UUID first;
    private UUID second;
    private UUID third;
    private List<UUID> lot;

    @BeforeEach
    void threeDefendBeforeFour() {
        round = in(() -> TestRounds.announced(rounds, db, TODAY.minusDays(1), TODAY.minusDays(1), POLICY));
        run(() -> db.sql("update award.program set rules = ?, rules_hash = 'panel-table' where id = ?")
                .params(RULES, round)
                .update());
        first = submitted("示例乳业有限公司");
        second = submitted("示例大学");
        third = submitted("示例矿业有限公司");
        run(() -> panels.saveAndFlush(TestPanels.led(
                TestPanels.of(round, 0, Map.of("a", "示例研究院", "b", "示例大学", "c", "示例协会", "d", "示例学会")), "a", "b")));
        lot = in(() -> TestDefenses.order(beans, round, TRACK, TODAY));
    }

    @Test
    void standsInTheOrderOfTheLotWithWhoMarkedWhatAndWhoDidNot() {
        allIn();
        var table = table(OFFICER);
        assertThat(table.over()).isTrue();
        assertThat(table.others()).isZero();
        assertThat(table.rows()).extracting(Row::application).isEqualTo(lot);
        assertThat(table.trimmedFrom()).isEqualTo(4);
        var whole = row(table, third);
        assertThat(whole.marks()).allSatisfy(mark -> assertThat(mark.state()).isEqualTo(State.IN));
        assertThat(whole.mean()).isEqualByComparingTo("75"); // 100 and 50 are dropped
        assertThat(whole.spread()).isEqualByComparingTo("50");
        assertThat(whole.comments()).hasSize(4);
        var without = row(table, second);
        assertThat(without.marks().get(seat(table, "b"))).isEqualTo(new Mark(State.RECUSED, null));
        assertThat(without.expected()).isEqualTo(3);
        assertThat(without.mean()).isEqualByComparingTo("76.67"); // of three all count
        assertThat(table.summary()).satisfies(summary -> {
            assertThat(summary.scored()).isEqualTo(3);
            assertThat(summary.average()).isEqualByComparingTo("75.56");
            assertThat(summary.highest()).isEqualByComparingTo("76.67");
        });
    }

    @Test
    void showsNoMarkAndPrintsNothingBeforeEverySheetIsIn() {
        fill(first, Map.of("a", 80, "b", 80, "c", 80, "d", 80));
        fill(third, Map.of("a", 80));
        for (var reader : List.of(OFFICER, expert("a"))) {
            var table = table(reader);
            assertThat(table.over()).isFalse();
            assertThat(table.summary()).isNull();
            assertThat(table.rows()).allSatisfy(row -> {
                assertThat(row.mean()).isNull();
                assertThat(row.spread()).isNull();
                assertThat(row.comments()).isEmpty();
                assertThat(row.marks()).extracting(Mark::mark).containsOnlyNulls();
            });
            assertThat(row(table, third).submitted()).isEqualTo(1);
            assertThat(row(table, third).marks())
                    .extracting(Mark::state)
                    .containsOnlyOnce(State.IN)
                    .contains(State.OPEN);
            refused("panel-table-early", () -> printed(reader));
        }
    }

    /** The others of the panel, whoever is not on it, and whoever stepped back. */
    @Test
    void isForTheOfficeAndForWhoeverPresides() {
        allIn();
        assertThat(table(expert("a")).rows()).hasSize(3);
        refused("panel-table-leader-only", () -> table(expert("c")));
        refused("panel-table-leader-only", () -> printed(expert("d")));
        refused("not-found", () -> table(expert("stranger")));
        run(() -> {
            var panel = panels.required(round, TRACK, 0);
            TestPanels.recused(panel, "a", third);
            panels.saveAndFlush(panel);
        });
        var leaders = table(expert("a"));
        assertThat(leaders.rows()).extracting(Row::application).containsExactlyInAnyOrder(first, second);
        assertThat(leaders.others()).as("nor that there is one more").isZero();
        assertThat(table(expert("b")).rows()).extracting(Row::application).containsExactly(third);
        assertThat(table(expert("b")).others()).as("which another leads").isEqualTo(1);
        run(() -> {
            var application = applications.required(first);
            application.stepBack(OFFICER.id());
            applications.saveAndFlush(application);
        });
        assertThat(table(OFFICER).rows()).extracting(Row::application).containsExactlyInAnyOrder(third, second);
    }

    /** Or that table would tell of it what nothing else does. */
    @Test
    void theTableOfWhoeverStepsBackFromOneDoesNotWaitForIt() {
        fill(first, Map.of("a", 70, "b", 75, "c", 75, "d", 80));
        fill(second, Map.of("a", 70, "c", 75, "d", 85));
        fill(third, Map.of("a", 70));
        run(() -> {
            var panel = panels.required(round, TRACK, 0);
            TestPanels.recused(panel, "a", third);
            panels.saveAndFlush(panel);
        });
        assertThat(table(expert("a")).over()).isTrue();
        assertThat(table(expert("b")).over()).isFalse();
        assertThat(table(OFFICER).over()).isFalse();
    }

    @Test
    void isPrintedWithTheSummaryAndWhatWasSaid() {
        allIn();
        var paper = in(() -> PanelTablePaper.of(
                door.table(round, TRACK, 0, OFFICER), rounds.required(round).title(), TRACK));
        assertThat(paper.columns().stream().mapToInt(Roll.Column::share).sum()).isEqualTo(100);
        assertThat(paper.rows().get(lot.indexOf(third))).contains("示例矿业有限公司", "100", "75.00", "50");
        assertThat(paper.rows().get(lot.indexOf(second))).contains("b（回避）", "—");
        assertThat(paper.foot().getFirst()).isEqualTo("小结：共评3家，平均75.56分，最高76.67分，最低75.00分。评分满4个的，去掉一个最高分和一个最低分后平均。");
        assertThat(paper.foot().get(1 + lot.indexOf(third)))
                .startsWith(lot.indexOf(third) + 1 + ".示例矿业有限公司（")
                .contains("答辩人：主要负责人", "综合意见：思路清楚");
        printed(OFFICER);
    }

    /** As it stands on the sheet that is signed. */
    @Test
    void theSheetOfADefenseNamesWhoAnsweredForTheApplicant() {
        allIn();
        assertThat(sheet(first).foot()).contains("答辩人：主要负责人");
        run(() -> TestDefenses.delegated(beans, applications.required(first)));
        assertThat(sheet(first).foot().getFirst()).startsWith("答辩人：示例代理人（示例副总经理，受委托）；理由：因公出国；授权委托书SHA-256：");
        assertThat(sheet(third).foot()).contains("答辩人：主要负责人");
    }

    private Roll sheet(UUID application) {
        return in(() -> {
            var desk = reviews.desk(round, TRACK, 0);
            return papers.sheet(desk, reviews.own(desk, application, "a"), "示例乳业有限公司", OFFICER);
        });
    }

    /** 第二十三条 */
    @Test
    void whoeverIsShownTheMarksOfSomebodyHasOpenedThemOnTheRecord() {
        fill(first, Map.of("a", 70, "b", 75, "c", 75, "d", 80));
        as(OFFICER, () -> table(OFFICER));
        assertThat(marksRead(OFFICER)).as("no mark is shown yet").isEmpty();
        fill(second, Map.of("a", 70, "c", 75, "d", 85));
        fill(third, Map.of("a", 100, "b", 70, "c", 80, "d", 50));
        as(expert("a"), () -> printed(expert("a")));
        as(OFFICER, () -> table(OFFICER));
        as(OFFICER, () -> table(OFFICER));
        for (var reader : List.of(expert("a"), OFFICER)) {
            assertThat(marksRead(reader))
                    .containsExactlyInAnyOrder(first.toString(), second.toString(), third.toString());
        }
    }

    private List<String> marksRead(Caller by) {
        return in(() -> db.sql("select subject from award.record_entry where deed = 'MarksRead' and actor = ?")
                .param(by.id())
                .query(String.class)
                .list());
    }

    private static void as(Caller caller, Runnable work) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(caller.id(), null));
        work.run();
        SecurityContextHolder.clearContext();
    }

    private void allIn() {
        fill(first, Map.of("a", 70, "b", 75, "c", 75, "d", 80));
        fill(second, Map.of("a", 70, "c", 75, "d", 85));
        fill(third, Map.of("a", 100, "b", 70, "c", 80, "d", 50));
    }

    private void fill(UUID application, Map<String, Integer> marks) {
        run(() -> {
            var desk = reviews.desk(round, TRACK, 0);
            marks.forEach((reviewer, mark) -> {
                var sheet = reviews.own(desk, application, reviewer);
                reviews.fill(desk, sheet, Map.of("DEFENSE", mark), Map.of(), Map.of(), "思路清楚" + mark);
                reviews.submit(desk, reviews.own(desk, application, reviewer));
            });
        });
    }

    private PanelTable table(Caller caller) {
        return in(() -> door.table(round, TRACK, 0, caller));
    }

    private void printed(Caller caller) {
        in(() -> {
            try {
                assertThat(door.paper(round, TRACK, 0, PaperFormat.PDF, caller).getBody())
                        .startsWith('%', 'P', 'D', 'F');
                return door.paper(round, TRACK, 0, PaperFormat.DOCX, caller);
            } catch (IOException unprinted) {
                throw new UncheckedIOException(unprinted);
            }
        });
    }

    private static Row row(PanelTable table, UUID application) {
        return table.rows().stream()
                .filter(row -> row.application().equals(application))
                .findFirst()
                .orElseThrow();
    }

    private static int seat(PanelTable table, String name) {
        return table.members().stream().map(PanelTable.Seat::name).toList().indexOf(name);
    }

    private UUID submitted(String name) {
        var procedure = Procedure.of(TestPolicies.parsed(POLICY), TRACK);
        return in(() -> TestApplications.submitted(applications, round, procedure, name))
                .id();
    }

    private static Caller expert(String account) {
        return new Caller(account, account, Set.of(new Seat("expert", "pool", "reviewer")));
    }

    @Test
    void isInTheCaseFileOfTheRoundOnceTheDefenseIsClosed() {
        allIn();
        assertThat(in(() -> file.of(rounds.required(round), OFFICER, unit -> unit)))
                .isEmpty();
        run(() -> TestRounds.close(db, round, TRACK, 0));
        assertThat(in(() -> file.of(rounds.required(round), OFFICER, unit -> unit)))
                .extracting(CaseItem::title)
                .contains("示例质量奖陈述答辩评分总表（单位）");
    }
}
