package cn.qualityaward.award.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.Correctable.Kind;
import cn.qualityaward.award.application.OwnWork.Waiting;
import cn.qualityaward.award.application.StageResults.StageScore;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.correction.TestCorrections;
import cn.qualityaward.award.expert.Panels;
import cn.qualityaward.award.expert.TestPanels;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.replay.Replayable.Finding;
import cn.qualityaward.award.replay.Replayable.Flaw;
import cn.qualityaward.award.replay.Replayable.Part;
import cn.qualityaward.award.review.ConsensusViews.Row;
import cn.qualityaward.award.review.ConsensusViews.View;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.tenancy.TenantScope;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.problem.IfMatch;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** 合议 and 退回重评, on real servers: the panel is a, who leads, b, who stands in, and c. */
class ConsensusTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);
    private static final ApplicantKind TRACK = ApplicantKind.ORGANIZATION;
    private static final String POLICY = TestPolicies.changedText(policy -> policy.withObject("stages")
            .putArray("ORGANIZATION")
            .addObject()
            .put("kind", "MATERIAL")
            .put("scored", true)
            .put("eliminating", true)
            .put("feedback", false));
    /** Nobody is awarded with the marks alone. */
    private static final String LONGER = POLICY.replace("\"ORGANIZATION\":[{\"kind\":\"MATERIAL\",", """
                    "ORGANIZATION":[{"kind":"MATERIAL","scored":true,"eliminating":true,"feedback":false},{"kind":"COMPOSITE",""")
            .replace("\"COMPOSITE\",\"scored\":true", "\"COMPOSITE\",\"scored\":false");

    private static final String RULES = """
            {"weights": {"ORGANIZATION": {"MATERIAL": 100}}, "thresholds": {}, "shortlist": {"mode": "MIN_SCORE", "minScore": 60},
             "tieKeys": [], "outlierGap": 20, "consensus": [%s], "rubrics": {"ORGANIZATION": {"categories":
             [["4.1", "领导", 100, "PROCESS", [["x", "高层领导", 50], ["y", "组织治理", 50]]]]}}}""";
    private static final Decider OFFICE = new Decider("officer", "示例经办", "office/main", null);
    private static final Caller OFFICER = new Caller("officer", "示例经办", Set.of(new Seat("office", "main", "officer")));

    @Autowired
    BeanFactory beans;

    @Autowired
    ConsensusController door;

    @Autowired
    ConsensusWork work;

    @Autowired
    Reviews reviews;

    @Autowired
    ReviewController sheetDoor;

    @Autowired
    Standings standings;

    @Autowired
    Programs programs;

    @Autowired
    ReplayedReview replayedSheets;

    @Autowired
    ReplayedConsensus replayed;

    @Autowired
    Panels panels;

    @Autowired
    ApplicationContext context;

    private UUID round;
    private UUID applicant;

    @BeforeEach
    void aPanelOfThree() {
        begin(POLICY);
    }

    private void begin(String policy) {
        round = in(() -> TestRounds.announced(rounds, db, TODAY.minusDays(1), TODAY.minusDays(1), policy));
        rules("\"MATERIAL\"");
        applicant = submitted("示例乳业有限公司");
        run(() -> panels.saveAndFlush(
                TestPanels.led(TestPanels.of(round, 0, Map.of("a", "示例质量研究院", "b", "示例大学", "c", "示例协会")), "a", "b")));
    }

    @Test
    void whatMostAgreeOnStandsInPlaceOfTheMarksOfThatItemAlone() {
        allIn();
        assertThat(row("a").beyond()).isEqualTo(1);
        assertThat(row("a").widest()).isEqualTo(40);
        assertThat(score()).isEqualTo(BigFraction.of(60)); // (80 + 60 + 40) / 3 and 60 thrice
        write("a", 80);
        assertThat(score()).isEqualTo(BigFraction.of(60));
        confirm("a");
        assertThat(waiting("b")).containsExactly("sign-consensus");
        sign("b", true, "");
        assertThat(score()).isEqualTo(BigFraction.of(60));
        sign("c", false, "证据不足");
        assertThat(score()).isEqualTo(BigFraction.of(70)); // 80 agreed, 60
        var seen = seen("c");
        assertThat(seen.agreement()).isEqualTo(Agreement.SETTLED);
        assertThat(seen.collation().categories().getFirst().items().getFirst().marks())
                .extracting(Collation.Given::percent)
                .containsExactly(80, 60, 40);
        assertThat(seen.signatures()).extracting(one -> one.opinion()).contains("证据不足");
        comesOut();
        close();
        comesOut();
    }

    /** 更正: what was agreed falls with the mark of its item, and whoever confirms has been told so. */
    @Test
    void whoeverCorrectsASheetIsShownThatWhatWasAgreedOnThatItemHoldsNoMore() {
        agreedOnBoth();
        var shown = corrected(Map.of("marks.x", 70));
        assertThat(shown)
                .anySatisfy(change -> assertThat(change).containsExactly("CONSENSUS", "MATERIAL", "高层领导、组织治理", "组织治理"));
        assertThat(score()).as("80, 70 and 40; 50 agreed").isEqualTo(half(BigFraction.of(190, 3), 50));
        var left = in(() -> standings.of(desk(), applicant)).consensus();
        assertThat(Objects.requireNonNull(left).agreed()).containsOnlyKeys("y");
        assertThat(left.settled()).isTrue();
        assertThat(left.earlier().getLast().agreed()).containsOnlyKeys("x", "y");
        comesOut();
        changed(
                "consensus",
                "agreed",
                "jsonb_set(agreed, '{y,percent}', '90')",
                () -> assertThat(findings()).isNotEmpty());
    }

    @Test
    void whatWasAgreedStandsWhereAnotherItemIsCorrected() {
        begin(LONGER);
        agreed();
        close();
        assertThat(corrected(Map.of("marks.y", 70))).noneMatch(change -> change.contains("CONSENSUS"));
        assertThat(score()).as("80 agreed; 60, 70 and 60").isEqualTo(half(BigFraction.of(190, 3), 80));
        comesOut();
    }

    @Test
    void nothingThatWasAgreedStandsOnceOneOfThoseWhoAgreedCountsNoMore() {
        agreedOnBoth();
        assertThat(corrected(Map.of("voided", true)))
                .anySatisfy(change -> assertThat(change).startsWith("CONSENSUS", "MATERIAL", "高层领导、组织治理"));
        assertThat(Objects.requireNonNull(
                                in(() -> standings.of(desk(), applicant)).consensus())
                        .confirmed())
                .isFalse();
        comesOut();
    }

    /** 现场评审 may have steps of its own: what it takes up is a mark it could give. */
    @Test
    void whatWasAgreedIsTakenUpInTheStepsOfWhoeverTakesItUp() {
        allIn();
        run(() -> writeNow("a", Map.of("x", new Agreed(75, "依据现场材料"), "y", new Agreed(55, "依据访谈"))));
        confirm("a");
        sign("b", true, "");
        sign("c", true, "");
        assertThat(takenUp(5)).isEqualTo(Map.of("x", 75, "y", 55));
        assertThat(takenUp(10)).isEqualTo(Map.of("x", 80, "y", 60));
        assertThat(takenUp(30)).as("no more than there are").isEqualTo(Map.of("x", 90, "y", 60));
    }

    private Map<String, Integer> takenUp(int step) {
        return in(() -> standings
                .of(desk(), applicant)
                .inSteps(new Rubric(desk().rubric().categories(), List.of(), step)));
    }

    private void agreedOnBoth() {
        begin(LONGER);
        allIn();
        run(() -> writeNow("a", Map.of("x", new Agreed(80, "依据现场材料"), "y", new Agreed(50, "依据访谈"))));
        confirm("a");
        sign("b", true, "");
        sign("c", true, "");
        close();
    }

    private static BigFraction half(BigFraction one, int other) {
        return one.add(other).divide(2);
    }

    /** What was shown, confirmed as it was. */
    private List<List<@Nullable String>> corrected(Map<String, @Nullable Object> values) {
        var sheet = in(() -> standings.of(desk(), applicant)).counted().stream()
                .filter(one -> one.reviewer().equals("b"))
                .findFirst()
                .orElseThrow();
        var by = new Caller("second", "示例主任", Set.of(new Seat("office", "main", "head")));
        var correction = in(() -> new TestCorrections(context)
                .propose(applicant, Kind.SHEET, sheet.id().toString(), values, TODAY, OFFICER));
        return TenantScope.call(tenant, () -> {
            var corrections = new TestCorrections(context);
            var shown = corrections.foreseen(applicant, correction, by);
            corrections.confirm(applicant, correction, by);
            return shown;
        });
    }

    @Test
    void theStageIsNotClosedWhileAnItemBeyondTheGapLacksItsMark() {
        allIn();
        refused("consensus-outstanding", this::close);
        assertThat(waiting("a")).containsExactly("agree-marks");
        assertThat(waiting("b")).isEmpty();
        refused("consensus-incomplete", () -> confirm("a"));
        write("a", 80);
        refused("consensus-outstanding", this::close);
        confirm("a");
        refused("consensus-outstanding", this::close);
        sign("b", false, "不同意");
        refused("reason-missing", () -> sign("c", false, " "));
        sign("c", false, "不同意");
        assertThat(row("a").agreement()).isEqualTo(Agreement.NOT_CARRIED);
        refused("consensus-outstanding", this::close);
        refused("consensus-confirmed", () -> write("a", 65));
        run(() -> door.takeBack(round, TRACK, 0, applicant, new ConsensusController.Reason("再议"), expert("a")));
        write("a", 65);
        confirm("a");
        sign("b", true, "");
        sign("c", true, "");
        assertThat(seen("b").before()).hasSize(1);
        comesOut();
        close();
    }

    @Test
    void everyMarkThatIsAgreedIsWithinTheScaleAndSaysWhy() {
        allIn();
        refused("mark-out-of-range", () -> write("a", 81));
        run(() -> writeNow("a", Map.of("x", new Agreed(80, " "))));
        refused("consensus-without-comment", () -> confirm("a"));
        run(() -> writeNow("a", Map.of("y", new Agreed(80, "可以"))));
        refused("consensus-incomplete", () -> confirm("a"));
        refused("item-unknown", () -> run(() -> writeNow("a", Map.of("z", new Agreed(80, "可以")))));
    }

    @Test
    void anItemWithinTheGapIsAgreedOnWhereTheLeaderBringsItUp() {
        fill("a", 70);
        fill("b", 60);
        fill("c", 60);
        assertThat(row("a").agreement()).isEqualTo(Agreement.NOT_NEEDED);
        refused("consensus-empty", () -> confirm("a"));
        write("a", 80);
        refused("consensus-outstanding", this::close);
        confirm("a");
        sign("b", true, "");
        sign("c", true, "");
        assertThat(score()).isEqualTo(BigFraction.of(70));
        close();
    }

    /** Of two windows on one sheet, and on what is agreed. */
    @Test
    void nothingIsSealedButWhatWasSeen() {
        fill("a", 80);
        fill("b", 60);
        var first = filledIn("c", "\"0\"", 30);
        var second = filledIn("c", first, 40);
        refused("stale", () -> run(() -> sheetDoor.submit(round, TRACK, 0, applicant, IfMatch.of(first), expert("c"))));
        run(() -> sheetDoor.submit(round, TRACK, 0, applicant, IfMatch.of(second), expert("c")));
        write("a", 80);
        var seen = in(() -> IfMatch.of(view("a").version()));
        write("a", 70);
        refused("stale", () -> run(() -> door.confirm(round, TRACK, 0, applicant, seen, expert("a"))));
        confirm("a");
        var read = in(() -> IfMatch.of(view("b").version()));
        run(() -> door.takeBack(round, TRACK, 0, applicant, new ConsensusController.Reason("再议"), expert("a")));
        write("a", 65);
        confirm("a");
        refused("stale", () -> sign("b", read, true, ""));
        sign("b", true, "");
    }

    private String filledIn(String reviewer, String tag, int mark) {
        var filled = new ReviewController.Filled(Map.of("x", mark, "y", 60), Map.of(), Map.of(), Map.of(), "");
        return in(() -> Objects.requireNonNull(sheetDoor
                .fill(round, TRACK, 0, applicant, IfMatch.of(tag), filled, expert(reviewer))
                .getHeaders()
                .getETag()));
    }

    @Test
    void nobodySeesAnothersMarksBeforeAllAreIn() {
        fill("a", 80);
        fill("b", 60);
        refused("sheets-outstanding", () -> seen("a"));
        refused("sheets-outstanding", () -> seen("c"));
        assertThat(rows("b")).isEmpty();
        var leaders = row("a");
        assertThat(leaders.sheets()).extracting(one -> one.submitted()).containsExactlyInAnyOrder(true, true, false);
        assertThat(leaders.beyond()).isNull();
        assertThat(leaders.widest()).isNull();
        assertThat(leaders.score()).isNull();
        fill("c", 40);
        var members = row("b");
        assertThat(members.sheets()).isNull();
        assertThat(members.beyond()).isNull();
        assertThat(members.score()).isNull();
        assertThat(seen("b").collation().gap()).isEqualTo(20);
        refused("not-found", () -> seen("stranger"));
    }

    @Test
    void whoeverStepsBackSeesNothingAndTheNextOnePresides() {
        recuse("a");
        fill("b", 80);
        fill("c", 40);
        refused("not-found", () -> seen("a"));
        assertThat(rows("a")).isEmpty();
        refused("not-the-leader", () -> write("c", 60));
        write("b", 60);
        confirm("b");
        sign("c", true, "");
        assertThat(score()).isEqualTo(BigFraction.of(60));
    }

    /** 认定回避 in mid-review */
    @Test
    void whatWasMarkedByWhoeverIsFoundToHaveAnInterestIsVoidAndWhatWasAgreedOnItHoldsNoMore() {
        agreed();
        assertThat(score()).isEqualTo(BigFraction.of(70));
        run(() -> {
            var panel = panels.required(round, TRACK, 0);
            TestPanels.found(panel, "c", applications.required(applicant), "曾任其顾问");
            panels.saveAndFlush(panel);
        });
        refused("not-found", () -> seen("c"));
        assertThat(score()).isEqualTo(BigFraction.of(65)); // (80 + 60) / 2 and 60 twice
        assertThat(row("a").agreement()).isEqualTo(Agreement.OUTSTANDING);
        assertThat(seen("a").before()).hasSize(1);
        refused("sheet-void", () -> reopen("c", "再评"));
        comesOut();
    }

    /** 撤回认定 in mid-review */
    @Test
    void whatWasVoidCountsAgainWhereTheFindingIsTakenBackAndNobodyHasTakenOver() {
        agreed();
        run(() -> {
            var panel = panels.required(round, TRACK, 0);
            TestPanels.found(panel, "c", applications.required(applicant), "曾任其顾问");
            panels.saveAndFlush(panel);
        });
        run(() -> {
            var panel = panels.required(round, TRACK, 0);
            TestPanels.takenBack(panel, "c", applications.required(applicant));
            panels.saveAndFlush(panel);
        });
        assertThat(seen("c").before()).hasSize(1);
        assertThat(row("a").agreement()).isEqualTo(Agreement.OUTSTANDING);
        assertThat(seen("a").collation().sheets()).isEqualTo(3);
        comesOut();
    }

    @Test
    void whereMarksAreOnlyAveragedNoneButTheLeaderSeesTheOthers() {
        rules("");
        allIn();
        assertThat(rows("b")).isEmpty();
        refused("consensus-not-taken", () -> seen("b"));
        assertThat(seen("a").collation().sheets()).isEqualTo(3);
        assertThat(seen("a").agreement()).isEqualTo(Agreement.NOT_NEEDED);
        refused("consensus-not-taken", () -> write("a", 60));
        close();
    }

    @Test
    void aSheetIsReopenedWithAReasonAndWhatWasAgreedOnItHoldsNoMore() {
        agreed();
        assertThat(score()).isEqualTo(BigFraction.of(70));
        reopen("c", "评分与评语不符");
        assertThat(told()).isEqualTo(1);
        assertThat(officeScore()).isNull();
        refused("sheets-outstanding", () -> seen("a"));
        refused("sheets-outstanding", this::close);
        refused("sheet-not-submitted", () -> reopen("c", "再次"));
        comesOut();
        var own =
                in(() -> sheetDoor.own(round, TRACK, 0, applicant, expert("c"))).getBody();
        assertThat(own).isNotNull().extracting(one -> one.reopenedBecause()).isEqualTo("评分与评语不符");
        fill("c", 70);
        assertThat(row("a").agreement()).isEqualTo(Agreement.OUTSTANDING);
        assertThat(seen("a").reopened()).hasSize(1).first().satisfies(before -> {
            assertThat(before.marks()).containsEntry("x", 40);
            assertThat(before.reason()).isEqualTo("评分与评语不符");
        });
        assertThat(seen("a").before()).hasSize(1);
        refused("consensus-outstanding", this::close);
        confirm("a");
        sign("b", true, "");
        sign("c", true, "");
        comesOut();
        close();
        refused("stage-not-open", () -> reopen("b", "太晚"));
    }

    /** What another hand did to what was sealed is found and named. */
    @Test
    void whatIsChangedOfAnAgreementOrOfAnEarlierSheetIsFound() {
        reopened();
        agreed();
        comesOut();
        var id = in(
                () -> db.sql("select id from award.consensus").query(UUID.class).single());
        changed(
                "consensus",
                "agreed",
                "jsonb_set(agreed, '{x,percent}', '95')",
                () -> assertThat(findings())
                        .containsExactly(new Finding(
                                Part.CONSENSUS, Flaw.CHANGED, StageKind.MATERIAL, id, applicant, null, null, null)));
        changed(
                "consensus",
                "signatures",
                "signatures - 2",
                () -> assertThat(findings()).extracting(Finding::flaw).containsExactly(Flaw.CHANGED));
        changed(
                "consensus",
                "confirmed_at",
                "null",
                () -> assertThat(findings()).extracting(Finding::flaw).containsExactly(Flaw.MISSING));
        changed(
                "sheet",
                "earlier",
                "'[]'",
                () -> assertThat(findings())
                        .extracting(Finding::part, Finding::flaw)
                        .containsExactly(Tuple.tuple(Part.SHEET, Flaw.CHANGED)));
        comesOut();
    }

    private void reopened() {
        allIn();
        reopen("c", "笔误");
    }

    private void agreed() {
        allIn();
        write("a", 80);
        confirm("a");
        sign("b", true, "");
        sign("c", true, "");
    }

    private void changed(String table, String column, String to, Runnable then) {
        var before = in(
                () -> db.sql("select id::text || '|' || coalesce(%s::text, '') from award.%s".formatted(column, table))
                        .query(String.class)
                        .list());
        run(() -> db.sql("update award.%s set %s = %s".formatted(table, column, to))
                .update());
        then.run();
        run(() -> before.forEach(row -> {
            var at = row.indexOf('|');
            var type = column.equals("confirmed_at") ? "timestamptz" : "jsonb";
            db.sql("update award.%s set %s = cast(? as %s) where id = cast(? as uuid)".formatted(table, column, type))
                    .params(row.substring(at + 1), row.substring(0, at))
                    .update();
        }));
    }

    private void comesOut() {
        assertThat(findings()).isEmpty();
    }

    private List<Finding> findings() {
        return in(() -> Stream.of(replayedSheets.replay(round, TRACK), replayed.replay(round, TRACK))
                .flatMap(result -> result.parts().stream())
                .flatMap(part -> part.findings().stream())
                .toList());
    }

    private void rules(String consensus) {
        var text = RULES.formatted(consensus);
        run(() -> db.sql("update award.program set rules = ?, rules_hash = ? where id = ?")
                .params(text, "rules-" + text.hashCode(), round)
                .update());
    }

    private UUID submitted(String name) {
        var procedure = Procedure.of(TestPolicies.parsed(POLICY), TRACK);
        return in(() -> TestApplications.submitted(applications, round, procedure, name))
                .id();
    }

    private void recuse(String account) {
        run(() -> {
            var panel = panels.required(round, TRACK, 0);
            TestPanels.recused(panel, account, applicant);
            panels.saveAndFlush(panel);
        });
    }

    private void allIn() {
        fill("a", 80);
        fill("b", 60);
        fill("c", 40);
    }

    /** Of the first item; of the other always 60 per cent. Nothing where it is in already. */
    private void fill(String reviewer, int mark) {
        run(() -> {
            var desk = desk();
            var sheet = reviews.own(desk, applicant, reviewer);
            if (!sheet.submitted()) {
                reviews.submit(desk, reviews.fill(desk, sheet, Map.of("x", mark, "y", 60), Map.of(), Map.of(), ""));
            }
        });
    }

    private void reopen(String reviewer, String reason) {
        run(() -> reviews.reopen(
                desk(), applicant, desk().panel().member(reviewer).orElseThrow().expert(), reason, OFFICE));
    }

    private Desk desk() {
        return reviews.desk(round, TRACK, 0);
    }

    private void write(String leader, int percent) {
        run(() -> writeNow(leader, Map.of("x", new Agreed(percent, "依据现场材料"))));
    }

    private void writeNow(String leader, Map<String, Agreed> agreed) {
        var version = IfMatch.of("\"" + view(leader).version() + "\"");
        door.write(round, TRACK, 0, applicant, version, new ConsensusController.Written(agreed), expert(leader));
    }

    private void confirm(String leader) {
        run(() ->
                door.confirm(round, TRACK, 0, applicant, IfMatch.of(view(leader).version()), expert(leader)));
    }

    private void sign(String member, boolean agrees, String opinion) {
        sign(member, in(() -> IfMatch.of(view(member).version())), agrees, opinion);
    }

    private void sign(String member, IfMatch seen, boolean agrees, String opinion) {
        var signed = new ConsensusController.Signed(agrees, opinion);
        run(() -> door.sign(round, TRACK, 0, applicant, seen, signed, expert(member)));
    }

    private View seen(String account) {
        return in(() -> view(account));
    }

    private View view(String account) {
        var view = door.one(round, TRACK, 0, applicant, expert(account)).getBody();
        assertThat(view).isNotNull();
        return view;
    }

    private List<Row> rows(String account) {
        return in(() -> door.all(round, TRACK, 0, expert(account)));
    }

    private Row row(String account) {
        return rows(account).getFirst();
    }

    private @Nullable BigDecimal officeScore() {
        return in(() -> door.all(round, TRACK, 0, OFFICER)).getFirst().score();
    }

    private BigFraction score() {
        var scores = in(() -> standings.of(round, programs.rules(round), List.of(applicant)));
        assertThat(scores).hasSize(1);
        return scores.stream().map(StageScore::score).findFirst().orElseThrow();
    }

    private List<String> waiting(String account) {
        return in(() -> work.of(expert(account), List.of(round))).stream()
                .map(Waiting::action)
                .toList();
    }

    private long told() {
        return in(() -> db.sql("select count(*) from award.message where kind = 'SHEET_REOPENED'")
                .query(Long.class)
                .single());
    }

    private void close() {
        run(() -> TestReports.issue(beans, desk()));
        run(() -> reviews.close(round, TRACK, 0, new Selection(Set.of(applicant), null, null), OFFICE));
    }

    private static Caller expert(String account) {
        return new Caller(account, account, Set.of(new Seat("expert", "pool", "reviewer")));
    }
}
