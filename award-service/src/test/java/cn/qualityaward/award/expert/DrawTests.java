package cn.qualityaward.award.expert;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.OwnWork.Waiting;
import cn.qualityaward.award.application.RehearsedStage;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.expert.AssignmentController.Pledge;
import cn.qualityaward.award.expert.DrawViews.Chosen;
import cn.qualityaward.award.expert.DrawViews.One;
import cn.qualityaward.award.expert.DrawViews.Row;
import cn.qualityaward.award.expert.Expert.Description;
import cn.qualityaward.award.expert.LaterInterestController.Answer;
import cn.qualityaward.award.expert.LaterInterestController.Interest;
import cn.qualityaward.award.expert.LaterInterestController.TakingBack;
import cn.qualityaward.award.lot.Said;
import cn.qualityaward.award.lot.WitnessedSeed;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.TestScans;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.WorkingCalendar;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.tenancy.Canonical;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.problem.IfMatch;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** 抽取评审专家 from preparing it to filling a gap, on real servers. */
class DrawTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);
    private static final ApplicantKind TRACK = ApplicantKind.ORGANIZATION;
    private static final Caller OBSERVER =
            new Caller("observer", "示例监督员", Set.of(new Seat("observer", "main", "observer")));
    private static final Caller OFFICER = new Caller("officer", "示例经办", Set.of(new Seat("office", "main", "officer")));
    private static final String POLICY = TestPolicies.changedText(policy -> policy.withObject("stages")
            .putArray("ORGANIZATION")
            .addObject()
            .put("kind", "MATERIAL")
            .put("scored", true)
            .put("eliminating", true)
            .put("feedback", true));
    private static final String RULES = """
            {"weights": {}, "thresholds": {}, "shortlist": {"mode": "MANUAL"}, "tieKeys": [], "rubrics": {},
             "reviewersPerApplicant": %s, "reviewerLoad": %s, "conflictRules": ["COUNTY"]}""";

    @Autowired
    DrawController door;

    @Autowired
    LaterInterestController later;

    @Autowired
    ExpertController pooling;

    @Autowired
    PanelController forming;

    @Autowired
    AssignmentController reviewing;

    @Autowired
    Drawing drawing;

    @Autowired
    DrawWork work;

    @Autowired
    DrawRecord records;

    @Autowired
    RoundOfDraws file;

    @Autowired
    BeanFactory beans;

    @Autowired
    RehearsedPanels rehearsed;

    @Autowired
    Draws draws;

    @Autowired
    Panels panels;

    @Autowired
    Experts experts;

    private UUID round;

    @BeforeEach
    void aRoundThatDraws() {
        round = in(() -> TestRounds.announced(rounds, db, TODAY.minusDays(1), TODAY.minusDays(1), POLICY));
    }

    private void rules(String perApplicant, String load) {
        var text = RULES.formatted(perApplicant, load);
        run(() -> db.sql("update award.program set rules = ?, rules_hash = ? where id = ?")
                .params(text, "rules-" + text.hashCode(), round)
                .update());
    }

    /** 第十八条: by a number and by kin the system finds what nobody declares. */
    @Test
    void whomTheOfficeListedDeclaresOnceTheRestIsOnRecord() {
        var listed = in(() -> {
            var expert = new Expert("listed");
            expert.describe(new Description("示例专家", "示例质量研究院", List.of("质量"), null, List.of(), List.of()));
            expert.admit(Instant.EPOCH);
            return experts.saveAndFlush(expert).id();
        });
        form(Stream.concat(Stream.of(listed), IntStream.range(0, 4).mapToObj(i -> expert("expert-" + i, null)))
                .collect(Collectors.toSet()));
        refused("own-number-missing", () -> declare("listed"));
        var said = new Enrolment(
                "示例专家", "示例质量研究院", List.of("质量"), null, null, null, null, new Enrolment.Said("13800000071", null));
        run(() -> pooling.enrol(said, reviewer("listed")));
        refused("own-kin-missing", () -> declare("listed"));
        var kin = new Enrolment("示例专家", "示例质量研究院", List.of("质量"), null, null, null, List.of(), null);
        run(() -> pooling.enrol(kin, reviewer("listed")));
        declare("listed");
        assertThat(in(() -> panels.required(round, TRACK, 0)).declared("listed"))
                .isTrue();
    }

    @Test
    void reviewersSeeWhatTheyWereDrawnForOnceItIsReleased() {
        formed(5, "2", "null");
        var applicants = List.of(submitted("甲"), submitted("乙"), submitted("丙"), submitted("丁"));
        assertThat(mine(0)).isEmpty();
        assertThat(waiting(OFFICER)).extracting(Waiting::action).containsExactly("draw-reviewers");
        prepare();
        assertThat(waiting(OBSERVER)).extracting(Waiting::action).containsExactly("witness-draw");
        assertThat(newest().secret()).isNull();
        witness("四十二");
        assertThat(mine(0)).isEmpty();
        release();
        var given = IntStream.range(0, 5)
                .boxed()
                .flatMap(number -> mine(number).stream())
                .collect(Collectors.groupingBy(one -> one, Collectors.counting()));
        assertThat(given).isEqualTo(applicants.stream().collect(Collectors.toMap(one -> one, one -> 2L)));
        assertThat(waiting(OFFICER)).isEmpty();
        assertThat(told("WITNESS")).isEqualTo(1);
        assertThat(told("DRAWN")).isEqualTo(5);
        refused("nothing-to-draw", this::prepare);
    }

    @Test
    void anybodyCanWorkItOutAgain() {
        formed(5, "2", "null");
        submitted("甲");
        submitted("乙");
        prepare();
        witness("四十二");
        var id = newest().id();
        run(() -> {
            var draw = draws.required(id);
            var secret = Objects.requireNonNull(draw.lot().secret());
            assertThat(draw.lot().commitment()).isEqualTo(Canonical.sha256(secret));
            assertThat(draw.lot().inputsHash()).isEqualTo(drawing.hash(draw.inputs()));
            assertThat(draw.lot().seed())
                    .isEqualTo(WitnessedSeed.seed(secret, "四十二", draw.lot().inputsHash()));
            assertThat(FairDraw.draw(draw.inputs(), String.valueOf(draw.lot().seed())))
                    .isEqualTo(draw.result());
        });
    }

    @Test
    void onlyTheDisciplineInspectionWitnesses() {
        formed(3, "2", "null");
        submitted("甲");
        prepare();
        refused("draw-without-witness", this::release);
        var head = new Decider("head", "主任", "office/main", null);
        var id = newest().id();
        refused("not-the-observer", () -> in(() -> drawing.witness(draws.required(id), new Said("1"), head)));
    }

    /** 代录 */
    @Test
    void theWitnessMayHaveSignedOnPaper() {
        formed(3, "2", "null");
        submitted("甲");
        prepare();
        var id = newest().id();
        var paper = new Decider.Paper("示例记录1号", TODAY, "officer");
        run(() -> drawing.witnessOnPaper()
                .effect()
                .decide(id, new Said("三"), new Decider("officer2", "示例监督员", "observer/main", paper)));
        assertThat(Objects.requireNonNull(newest().witness()).onPaper()).contains("示例记录1号");
        release();
        assertThat(told("DRAWN")).isEqualTo(2);
    }

    @Test
    void isUndoneWithAReasonBeforeItIsReleasedAndStaysOnRecord() {
        formed(3, "2", "null");
        submitted("甲");
        prepare();
        refused("draw-pending", this::prepare);
        witness("一");
        var seen = seen();
        in(() -> door.undo(round, TRACK, 0, seen, new DrawController.Reason("见证人误报"), OFFICER));
        refused("nothing-drawn", this::release);
        prepare();
        witness("二");
        release();
        run(() -> {
            var record = records.of(rounds.required(round), TRACK, 0);
            assertThat(record.rows()).hasSize(2);
            assertThat(record.rows().getFirst()).contains("第1次抽取，已撤销");
            assertThat(record.foot()).contains("撤销理由：见证人误报");
        });
    }

    @Test
    void isNotReleasedOnceSomebodyStepsBack() {
        formed(4, "2", "null");
        var applicant = submitted("甲");
        prepare();
        witness("一");
        stepBack(drawnFor(applicant).getFirst(), applicant);
        refused("draw-outdated", this::release);
    }

    /** 暂停、移出 */
    @Test
    void nobodyIsDrawnWhoLeftThePoolNotEvenByADrawOfBeforeThat() {
        formed(3, "2", "null");
        var applicant = submitted("甲");
        prepare();
        witness("一");
        leave("expert-0");
        refused("draw-outdated", this::release);
        var seen = seen();
        in(() -> door.undo(round, TRACK, 0, seen, new DrawController.Reason("一名专家已暂停"), OFFICER));
        prepare();
        witness("二");
        release();
        assertThat(drawnFor(applicant)).containsExactlyInAnyOrder("expert-1", "expert-2");
        leave("expert-1");
        assertThat(in(() -> forming.seats(round, TRACK, 0, OFFICER)).stream()
                        .filter(PanelController.Seat::leftPool)
                        .map(PanelController.Seat::name))
                .containsExactlyInAnyOrder("专家expert-0", "专家expert-1");
        refused(
                "expert-suspended",
                () -> run(() -> forming.change(
                        round,
                        TRACK,
                        0,
                        new PanelController.Change(Set.of(pool("expert-1")), Set.of(), "补充"),
                        OFFICER)));
    }

    /** 第十八条: whoever steps back from one has no hand in who reviews it, and is not told. */
    @Test
    void whoeverStepsBackFromOneNeitherFormsThePanelNorDraws() {
        formed(4, "2", "null");
        var theirs = submitted("甲");
        prepare();
        var seen = seen();
        run(() -> {
            var application = applications.required(theirs);
            application.stepBack(OFFICER.id());
            application.stepBack(OBSERVER.id());
            applications.saveAndFlush(application);
        });
        refused("recused", () -> in(() -> door.table(round, TRACK, 0, OFFICER)));
        refused("recused", () -> in(() -> door.preview(round, TRACK, 0, OFFICER)));
        refused("recused", () -> in(() -> door.witness(round, TRACK, 0, seen, new Said("一"), OBSERVER)));
        refused(
                "recused",
                () -> in(() -> door.undo(round, TRACK, 0, seen, new DrawController.Reason("示例理由"), OFFICER)));
        refused("recused", () -> in(() -> door.release(round, TRACK, 0, seen, OFFICER)));
        refused("recused", () -> in(() -> forming.seats(round, TRACK, 0, OFFICER)));
        refused(
                "recused",
                () -> run(() -> forming.lead(
                        round, TRACK, 0, new PanelController.Leading(List.of(pool("expert-1"))), OFFICER)));
        var other = new Caller("other", "另一经办", OFFICER.seats());
        assertThat(in(() -> door.table(round, TRACK, 0, other)).draws()).hasSize(1);
    }

    /** As an officer they said so: the draw gives them nothing of it either. */
    @Test
    void whatSomebodySaidAsAnOfficerHoldsForThemAsAReviewer() {
        formed(3, "2", "null");
        var theirs = submitted("甲");
        run(() -> {
            var application = applications.required(theirs);
            application.stepBack("expert-1");
            applications.saveAndFlush(application);
        });
        prepare();
        witness("一");
        assertThat(drawnFor(theirs)).containsExactlyInAnyOrder("expert-0", "expert-2");
    }

    /** 最小变动 */
    @Test
    void aGapIsFilledAndNobodyElseIsMoved() {
        formed(5, "2", "null");
        var applicant = submitted("甲");
        var other = submitted("乙");
        prepare();
        witness("一");
        release();
        var before = drawnFor(applicant);
        var untouched = drawnFor(other);
        stepBack(before.getFirst(), applicant);
        assertThat(waiting(OFFICER)).extracting(Waiting::count).containsExactly(1L);
        var preview = in(() -> door.preview(round, TRACK, 0, OFFICER));
        assertThat(preview.gaps()).isEqualTo(1);
        prepare();
        witness("二");
        release();
        assertThat(drawnFor(applicant)).hasSize(2).contains(before.getLast()).doesNotContain(before.getFirst());
        assertThat(drawnFor(other)).isEqualTo(untouched);
        assertThat(told("DRAWN")).isEqualTo(4 + 1);
    }

    /** 补报、认定、撤回 where reviewers are drawn */
    @Test
    void whatWasReportedIsFoundOnBeforeTheGapIsFilledAndWhoeverWasDrawnMeanwhileKeepsIt() {
        formed(5, "2", "null");
        var applicant = submitted("甲");
        prepare();
        witness("一");
        release();
        var before = drawnFor(applicant);
        var gone = before.getFirst();
        run(() -> later.report(round, TRACK, 0, new Interest(applicant, "同学"), reviewer(gone)));
        refused("report-unanswered", this::prepare);
        var answer = new Answer(true, "示例理由");
        run(() -> later.answer(round, TRACK, 0, pool(gone), applicant, panelSeen(), answer, OFFICER));
        prepare();
        witness("二");
        release();
        var after = drawnFor(applicant);
        assertThat(after).hasSize(2).contains(before.getLast()).doesNotContain(gone);
        var reason = new TakingBack("查无此事");
        run(() -> later.takeBack(round, TRACK, 0, pool(gone), applicant, panelSeen(), reason, OFFICER));
        assertThat(in(() -> panels.required(round, TRACK, 0).reviewersOf(applications.required(applicant))))
                .extracting(Member::account)
                .containsExactlyInAnyOrderElementsOf(after);
    }

    private IfMatch panelSeen() {
        return IfMatch.of("\"" + panels.required(round, TRACK, 0).version() + "\"");
    }

    @Test
    void saysWhichConstraintFails() {
        formed(3, "2", "1");
        submitted("甲");
        var second = submitted("乙");
        assertThat(in(() -> door.preview(round, TRACK, 0, OFFICER)).shortages())
                .containsExactly(new Shortage(Shortage.Reason.LOAD_CAP, null, null, 2, 1));
        refused("load-cap-too-low", this::prepare);
        stepBack("expert-0", second);
        stepBack("expert-1", second);
        assertThat(in(() -> door.preview(round, TRACK, 0, OFFICER)).shortages())
                .containsExactly(new Shortage(Shortage.Reason.TOO_FEW_REVIEWERS, second, "乙", 2, 1));
        refused("too-few-reviewers", this::prepare);
    }

    /** Of the county of the applicants in these tests. */
    @Test
    void whoeverIsOfItsCountyStepsBackWhereTheRulesSaySo() {
        rules("2", "null");
        var own = expert("expert-9", "152502");
        var others =
                IntStream.range(0, 3).mapToObj(i -> expert("expert-" + i, null)).toList();
        form(Set.of(own, others.get(0), others.get(1), others.get(2)));
        var applicant = submitted("甲");
        IntStream.of(0, 1, 2, 9).forEach(number -> declare("expert-" + number));
        prepare();
        witness("一");
        assertThat(drawnFor(applicant)).hasSize(2).doesNotContain("expert-9");
    }

    @Test
    void refusesWhatIsStale() {
        formed(3, "2", "null");
        submitted("甲");
        refused("stale", () -> in(() -> door.prepare(round, TRACK, 0, IfMatch.of(0), OFFICER)));
        prepare();
        var seen = seen();
        witness("一");
        refused("stale", () -> in(() -> door.release(round, TRACK, 0, seen, OFFICER)));
    }

    /** 试运行 */
    @Test
    void aRehearsalGivesTheFictitiousApplicantAsManyAsTheRulesAsk() {
        rules("2", "null");
        var applicant = submitted("甲");
        var step = Procedure.of(TestPolicies.parsed(POLICY), TRACK).at(0);
        var known = new RehearsedStage.Known(new WorkingCalendar(List.of(), Set.of()), Map.of(), Set.of());
        var accounts = in(() -> rehearsed.form(new RehearsedStage.Scene(round, TRACK, step, applicant, known)));
        assertThat(accounts).hasSize(2);
        run(() -> assertThat(panels.required(round, TRACK, 0).reviewersOf(applications.required(applicant)))
                .extracting(Member::account)
                .containsExactlyInAnyOrderElementsOf(accounts));
    }

    @Test
    void withoutTheRuleEverybodyReviewsEverybody() {
        formed(3, "null", "null");
        var applicant = submitted("甲");
        assertThat(mine(0)).containsExactly(applicant);
        refused("draw-not-asked", this::prepare);
        assertThat(in(() -> door.table(round, TRACK, 0, OFFICER)).byDraw()).isFalse();
        assertThat(in(() -> door.preview(round, TRACK, 0, OFFICER)).plan()).isNull();
    }

    /** 3 of 120 for the material review, the whole panel for the defense. */
    @Test
    void oneStepDrawsByItsOwnRuleWhileTheWholePanelReviewsTheNext() {
        var policy = TestPolicies.changedText(changed -> {
            var stages = changed.withObject("stages").putArray("ORGANIZATION");
            List.of("MATERIAL", "DEFENSE")
                    .forEach(kind -> stages.addObject()
                            .put("kind", kind)
                            .put("scored", true)
                            .put("eliminating", false)
                            .put("feedback", false));
        });
        round = in(() -> TestRounds.announced(rounds, db, TODAY.minusDays(1), TODAY.minusDays(1), policy));
        rules("null", """
                null, "panelSize": 4, "stepRules": {"ORGANIZATION": {
                  "MATERIAL": {"reviewersPerApplicant": 2}, "DEFENSE": {"panelSize": 3}}}""");
        var members =
                IntStream.range(0, 3).mapToObj(i -> expert("expert-" + i, null)).collect(Collectors.toSet());
        refused("panel-too-small", () -> form(members));
        run(() -> forming.form(round, TRACK, 1, new PanelController.Choice(members), OFFICER));
        members.add(expert("expert-3", null));
        form(members);
        var material = in(() -> door.table(round, TRACK, 0, OFFICER));
        assertThat(material.byDraw()).isTrue();
        assertThat(material.perApplicant()).isEqualTo(2);
        var defense = in(() -> door.table(round, TRACK, 1, OFFICER));
        assertThat(defense.byDraw()).isFalse();
        assertThat(defense.perApplicant()).isNull();
        refused("not-found", () -> in(() -> door.table(round, TRACK, 2, OFFICER)));
    }

    private void formed(int size, String perApplicant, String load) {
        rules(perApplicant, load);
        form(IntStream.range(0, size).mapToObj(i -> expert("expert-" + i, null)).collect(Collectors.toSet()));
        IntStream.range(0, size).forEach(number -> declare("expert-" + number));
    }

    private void form(Set<UUID> members) {
        run(() -> forming.form(round, TRACK, 0, new PanelController.Choice(members), OFFICER));
    }

    private UUID expert(String account, String county) {
        return in(() -> {
            var expert = new Expert(account);
            expert.describe(
                    new Description("专家" + account, "示例质量研究院", List.of("质量"), county, List.of(), List.of(), List.of()));
            expert.knownBy(new Numbers(new Numbers.Known("print-" + account, "0000"), null));
            expert.admit(Instant.EPOCH);
            return experts.saveAndFlush(expert).id();
        });
    }

    private UUID pool(String account) {
        return experts.findByAccount(account).orElseThrow().id();
    }

    private void leave(String account) {
        run(() -> pooling.leave(pool(account), new ExpertController.Leaving(false, "示例理由")));
    }

    private void declare(String account) {
        run(() -> reviewing.declare(round, TRACK, 0, new Pledge(true, List.of()), reviewer(account)));
    }

    /** Known from another panel of the track, as it is once they have declared here. */
    private void stepBack(String account, UUID application) {
        run(() -> {
            var panel = panels.required(round, TRACK, 0);
            panel.laterInterests().learn(account, List.of(application));
            panels.saveAndFlush(panel);
        });
    }

    private UUID submitted(String name) {
        var procedure = Procedure.of(TestPolicies.parsed(POLICY), TRACK);
        return in(() -> TestApplications.submitted(applications, round, procedure, name))
                .id();
    }

    private void prepare() {
        var version = in(() -> door.table(round, TRACK, 0, OFFICER)).version();
        in(() -> door.prepare(round, TRACK, 0, IfMatch.of("\"" + version + "\""), OFFICER));
    }

    private void witness(String words) {
        var seen = seen();
        in(() -> door.witness(round, TRACK, 0, seen, new Said(words), OBSERVER));
    }

    private void release() {
        var seen = seen();
        in(() -> door.release(round, TRACK, 0, seen, OFFICER));
    }

    private IfMatch seen() {
        return IfMatch.of("\"" + newest().version() + "\"");
    }

    private One newest() {
        return in(() -> door.table(round, TRACK, 0, OFFICER)).draws().getFirst();
    }

    /** By account, in the newest draw. */
    private List<String> drawnFor(UUID applicant) {
        var accounts = in(() -> panels.required(round, TRACK, 0)).members().stream()
                .collect(Collectors.toMap(Member::expert, Member::account));
        return Objects.requireNonNull(newest().plan()).rows().stream()
                .filter(row -> row.application().equals(applicant))
                .map(Row::reviewers)
                .flatMap(List::stream)
                .map(Chosen::expert)
                .map(accounts::get)
                .toList();
    }

    private List<UUID> mine(int number) {
        return in(() -> reviewing.mine(reviewer("expert-" + number))).stream()
                .flatMap(assignment -> assignment.applications().stream())
                .map(AssignmentController.Assigned::id)
                .toList();
    }

    private List<Waiting> waiting(Caller caller) {
        return in(() -> work.of(caller, List.of(round)));
    }

    private long told(String kind) {
        return in(() -> db.sql("select count(*) from message where kind = ?")
                .param(kind)
                .query(Long.class)
                .single());
    }

    private static Caller reviewer(String account) {
        return new Caller(account, account, Set.of(new Seat("expert", "pool", "reviewer")));
    }

    /** 专家抽取记录, and the paper on which the witness signed. */
    @Test
    void theCaseFileOfTheRoundHasTheRecordAndTheWitnesssPaperOnceTheStepIsClosed() {
        formed(5, "2", "null");
        submitted("甲");
        prepare();
        witness("四十二");
        run(() -> TestScans.upon(beans, newest().id(), "示例见证1号", "observer/main", "CONFIRMED"));
        run(() -> TestScans.upon(beans, newest().id(), "示例见证2号", "observer/main", "PENDING"));
        release();
        assertThat(titles()).isEmpty();
        run(() -> TestRounds.close(db, round, TRACK, 0));
        assertThat(titles()).containsExactly("专家抽取记录（单位资料评审）", "代录依据的文件（示例见证1号）");
    }

    private List<String> titles() {
        return in(() -> file.of(rounds.required(round), OFFICER, unit -> unit).stream()
                .map(CaseItem::title)
                .toList());
    }
}
