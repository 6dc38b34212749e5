package cn.qualityaward.award.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.OwnWork.Waiting;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.expert.Panels;
import cn.qualityaward.award.expert.TestPanels;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.review.ReviewController.Filled;
import cn.qualityaward.award.review.ReviewController.GateFinding;
import cn.qualityaward.award.review.ReviewController.UnmetGate;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.official.RollPdf;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.problem.IfMatch;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 评分前须符合的要求: each reviewer says of each whether it is met, and the office looks into what is not. */
class GateTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);
    private static final ApplicantKind TRACK = ApplicantKind.ORGANIZATION;
    private static final String POLICY = TestPolicies.changedText(policy -> {
        var stages = policy.withObject("stages").putArray("ORGANIZATION");
        for (var kind : List.of("MATERIAL", "COMPOSITE")) {
            stages.addObject()
                    .put("kind", kind)
                    .put("scored", kind.equals("MATERIAL"))
                    .put("eliminating", true)
                    .put("feedback", false);
        }
    });
    private static final String RULES = """
            {"weights": {"ORGANIZATION": {"MATERIAL": 100}}, "thresholds": {}, "shortlist": {"mode": "MIN_SCORE", "minScore": 60},
             "tieKeys": [], "consensus": ["MATERIAL"], "rubrics": {"ORGANIZATION": {"gates": ["从事质量工作5年以上", "信用记录良好"],
             "categories": [["4.1", "领导", 100, "PROCESS", [["4.1.1", "高层领导", 100]]]]}}}""";
    private static final Caller OFFICER = new Caller("officer", "示例经办", Set.of(new Seat("office", "main", "officer")));
    private static final GateMark MET = new GateMark(true, ""), UNMET = new GateMark(false, "只有三年。");

    @Autowired
    ReviewController door;

    @Autowired
    Reviews reviews;

    @Autowired
    ConsensusController consensus;

    @Autowired
    GateWork work;

    @Autowired
    Panels panels;

    private UUID round = new UUID(0, 0);
    private UUID applicant = new UUID(0, 0);

    @BeforeEach
    void aPanelOfTwo() {
        round = in(() -> TestRounds.announced(rounds, db, TODAY.minusDays(1), TODAY.minusDays(1), POLICY));
        run(() -> db.sql("update award.program set rules = ?, rules_hash = ? where id = ?")
                .params(RULES, "rules-" + RULES.hashCode(), round)
                .update());
        applicant = in(() -> TestApplications.submitted(
                        applications, round, Procedure.of(TestPolicies.parsed(POLICY), TRACK), "示例个人"))
                .id();
        run(() -> panels.saveAndFlush(
                TestPanels.led(TestPanels.of(round, 0, Map.of("a", "示例质量研究院", "b", "示例大学")), "a", "b")));
    }

    @Test
    void aSheetIsSubmittedOnceEachRequirementIsAnsweredAndSaysWhyOneIsNotMet() {
        fill("a", Map.of("1", MET));
        assertThatThrownBy(() -> submit("a")).hasMessage("gates-unanswered");
        fill("a", Map.of("1", new GateMark(false, " "), "2", MET));
        assertThatThrownBy(() -> submit("a")).hasMessage("gate-without-reason");
        assertThatThrownBy(() -> fill("a", Map.of("3", MET))).hasMessage("gate-unknown");
        fill("a", Map.of("1", MET, "2", MET));
        submit("a");
        assertThat(duties()).isEmpty();
    }

    @Test
    void whatIsNotMetWaitsForTheOfficeAndTheMarksStay() {
        done("a", UNMET);
        assertThat(duties()).containsExactly(1L);
        assertThat(unmet())
                .extracting(UnmetGate::reviewer, UnmetGate::gate, UnmetGate::note, UnmetGate::answer)
                .containsExactly(tuple("a", "从事质量工作5年以上", "只有三年。", null));
        run(() -> door.gatesFound(round, TRACK, 0, applicant, new GateFinding(true, "补充材料证明五年。"), OFFICER));
        assertThat(duties()).isEmpty();
        assertThat(unmet())
                .extracting(one -> Objects.requireNonNull(one.answer()).met())
                .containsExactly(true);
        assertThatThrownBy(() ->
                        run(() -> door.gatesFound(round, TRACK, 0, applicant, new GateFinding(true, "示例。"), OFFICER)))
                .hasMessage("no-gate-doubt");
        done("b", MET);
        var seen =
                in(() -> consensus.one(round, TRACK, 0, applicant, expert("a"))).getBody();
        var gate = Objects.requireNonNull(seen).collation().gates().getFirst();
        assertThat(gate.marks()).extracting(by -> by.by() + by.met()).containsExactly("afalse", "btrue");
        assertThat(seen.collation().score()).isEqualByComparingTo("80");
    }

    @Test
    void nobodyIsAskedAboutThemWhoStepsBackFromTheApplicant() {
        done("a", UNMET);
        run(() -> {
            var application = applications.locked(applicant);
            application.stepBack("officer");
            applications.saveAndFlush(application);
        });
        assertThat(duties()).isEmpty();
        assertThatThrownBy(() ->
                        run(() -> door.gatesFound(round, TRACK, 0, applicant, new GateFinding(true, "示例。"), OFFICER)))
                .hasMessage("recused");
    }

    @Test
    void areSealedWithTheSheetAndKeptWhenItIsReopened() {
        done("a", UNMET);
        var before = sheet("a");
        var seal = before.seal();
        run(() -> reviews.reopen(
                reviews.desk(round, TRACK, 0),
                applicant,
                reviews.desk(round, TRACK, 0).panel().members().stream()
                        .filter(member -> member.account().equals("a"))
                        .findFirst()
                        .orElseThrow()
                        .expert(),
                "请再核实。",
                new Decider("officer", "示例经办", "office/main", null)));
        assertThat(duties()).as("it is open again").isEmpty();
        var open = sheet("a");
        assertThat(open.earlier().getLast().gates()).containsEntry("1", UNMET);
        assertThat(open.earlier().getLast().seal()).isEqualTo(seal);
        done("a", MET);
        assertThat(sheet("a").seal()).isNotEqualTo(seal);
    }

    @Test
    void standOnThePaperOfTheSheet() throws IOException {
        done("a", UNMET);
        var bytes = in(() -> {
            var desk = reviews.desk(round, TRACK, 0);
            var sheet = sheet("a");
            return SheetPaper.of(sheet, desk, "示例", "示例个人", List.of(), sheet.lockedAt(), Map.of(), Map.of());
        });
        try (var pdf = Loader.loadPDF(RollPdf.print(bytes))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", ""))
                    .contains("评分前须符合的要求（从事质量工作5年以上）：不符合。只有三年。", "评分前须符合的要求（信用记录良好）：符合");
        }
    }

    private void done(String reviewer, GateMark first) {
        fill(reviewer, Map.of("1", first, "2", MET));
        submit(reviewer);
    }

    private void fill(String reviewer, Map<String, GateMark> gates) {
        var filled = new Filled(Map.of("4.1.1", 80), Map.of(), Map.of(), gates, "");
        run(() -> door.fill(round, TRACK, 0, applicant, seen(reviewer), filled, expert(reviewer)));
    }

    private void submit(String reviewer) {
        run(() -> door.submit(round, TRACK, 0, applicant, seen(reviewer), expert(reviewer)));
    }

    private IfMatch seen(String reviewer) {
        return IfMatch.of(ReviewController.version(sheet(reviewer)));
    }

    private Sheet sheet(String reviewer) {
        return in(() -> reviews.own(reviews.desk(round, TRACK, 0), applicant, reviewer));
    }

    private List<UnmetGate> unmet() {
        return in(() -> door.progress(round, TRACK, 0, OFFICER)).getFirst().unmet();
    }

    private List<Long> duties() {
        return in(() -> work.of(OFFICER, List.of(round))).stream()
                .map(Waiting::count)
                .toList();
    }

    private static Caller expert(String account) {
        return new Caller(account, account, Set.of(new Seat("expert", "pool", "reviewer")));
    }
}
