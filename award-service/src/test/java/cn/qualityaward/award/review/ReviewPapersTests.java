package cn.qualityaward.award.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.FeedbackPart.Part;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.expert.Panels;
import cn.qualityaward.award.expert.TestPanels;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.PaperFormat;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;

/** 评分表、合议记录 on paper: the panel is a, who leads, b and c. */
class ReviewPapersTests extends AsARegion {

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
             "tieKeys": [], "outlierGap": 20, "consensus": ["MATERIAL"], "rubrics": {"ORGANIZATION": {"categories":
             [["4.1", "领导", 100, "PROCESS", [["4.1.1", "高层领导", 60], ["4.1.2", "组织治理", 40]]]]}}}""";
    private static final Caller OFFICER = new Caller("officer", "示例经办", Set.of(new Seat("office", "main", "officer")));

    @Autowired
    ReviewPapersController door;

    @Autowired
    BeanFactory beans;

    @Autowired
    ConsensusDesk consensus;

    @Autowired
    CaseOfReview file;

    @Autowired
    FeedbackOfReview feedback;

    @Autowired
    Reviews reviews;

    @Autowired
    Panels panels;

    private UUID round;
    private UUID applicant;

    @BeforeEach
    void aPanelOfThree() {
        round = in(() -> TestRounds.announced(rounds, db, TODAY.minusDays(1), TODAY.minusDays(1), POLICY));
        run(() -> db.sql("update award.program set rules = ?, rules_hash = ? where id = ?")
                .params(RULES, "rules-" + RULES.hashCode(), round)
                .update());
        var procedure = Procedure.of(TestPolicies.parsed(POLICY), TRACK);
        applicant = in(() -> TestApplications.submitted(applications, round, procedure, "示例乳业有限公司"))
                .id();
        run(() -> panels.saveAndFlush(
                TestPanels.led(TestPanels.of(round, 0, Map.of("a", "示例质量研究院", "b", "示例大学", "c", "示例协会")), "a", "b")));
    }

    @Test
    void aReviewerPrintsTheirOwnSheetOnceItIsLocked() {
        run(() ->
                reviews.fill(desk(), reviews.own(desk(), applicant, "a"), Map.of("4.1.1", 85), Map.of(), Map.of(), ""));
        refused("sheet-not-submitted", () -> own("a"));
        fill("a", 85);
        assertThat(own("a"))
                .contains("资料评审评分表（单位）", "申报单位（个人）：示例乳业有限公司　　评审专家：a")
                .contains("4.1.1 高层领导\t60\t85%\t51\t带头抓质量\t指标未分解")
                .contains("4.1.2 组织治理\t40\t55%\t22\t\t")
                .contains("总分（百分制）：73.00分", "综合意见：总体较好")
                .contains("评审专家（签名）：");
        refused("not-found", () -> own("stranger"));
    }

    @Test
    void nobodyPrintsAnothersSheetBeforeAllAreInNorWhoeverStepsBackAfterwards() {
        fill("a", 80);
        fill("b", 60);
        for (var reader : List.of(expert("a"), expert("b"), OFFICER)) {
            refused("sheets-outstanding", () -> another("b", reader));
            refused("sheets-outstanding", () -> agreed(reader));
        }
        fill("c", 40);
        for (var reader : List.of(expert("a"), expert("c"), OFFICER)) {
            assertThat(another("b", reader)).contains("评审专家：b", "60%");
        }
        refused("not-found", () -> another("nobody", OFFICER));
        run(() -> {
            var panel = panels.required(round, TRACK, 0);
            TestPanels.recused(panel, "c", applicant);
            panels.saveAndFlush(panel);
        });
        refused("not-found", () -> another("b", expert("c")));
        refused("not-found", () -> own("c"));
        refused("not-found", () -> another("c", OFFICER));
    }

    @Test
    void whatIsAgreedStandsBesideWhatEachOfThemMarked() {
        allIn();
        refused("consensus-unconfirmed", () -> agreed(OFFICER));
        confirm();
        assertThat(agreed(expert("b")))
                .contains("资料评审合议记录（单位）", "合议未成立", "主持：a　　参加：a、b、c")
                .contains("4.1.1 高层领导\t60\ta：80%、b：60%、c：40%\t40\t65%\t依据现场材料")
                .doesNotContain("组织治理")
                .contains("b：尚未签署", "c：尚未签署");
        sign("b", true, "");
        sign("c", false, "证据不足");
        assertThat(agreed(OFFICER)).doesNotContain("合议未成立", "尚未签署").contains("a：同意（", "b：同意（", "c：保留意见（", "：证据不足");
    }

    @Test
    void theCaseFileHasEverySheetThenWhatWasAgreedThenTheReport() {
        allIn();
        confirm();
        sign("b", true, "");
        sign("c", true, "");
        assertThat(titles()).isEmpty();
        run(() -> TestReports.issue(beans, desk()));
        run(() -> reviews.close(
                round,
                TRACK,
                0,
                new Selection(Set.of(applicant), null, Map.of()),
                new Decider("officer", "示例经办", "office/main", null)));
        assertThat(titles()).containsExactly("资料评审评分表（a）", "资料评审评分表（b）", "资料评审评分表（c）", "资料评审合议记录", "材料评审报告");
    }

    /** 反馈意见: what the report says of each item and of nobody who found it; nothing before the step is closed. */
    @Test
    void whoeverCameNoFurtherIsToldWhatTheReportSays() {
        fill("a", 40);
        fill("b", 45);
        fill("c", 50);
        assertThat(found()).isEmpty();
        run(() -> TestReports.issue(beans, desk()));
        run(() -> reviews.close(
                round,
                TRACK,
                0,
                new Selection(Set.of(), null, Map.of(applicant, "示例理由")),
                new Decider("officer", "示例经办", "office/main", null)));
        assertThat(found())
                .containsExactly(
                        new Part("资料评审优势", List.of("1.高层领导：示例优势。")), new Part("资料评审改进机会", List.of("1.高层领导：示例改进。")));
    }

    private List<Part> found() {
        return in(() -> feedback.of(applications.required(applicant)));
    }

    private List<String> titles() {
        return in(() -> file.of(applications.required(applicant), OFFICER, unit -> unit).stream()
                .map(ReviewPapersTests::printed)
                .toList());
    }

    private static String printed(CaseItem item) {
        try (var content = item.content().open()) {
            assertThat(content.readNBytes(4)).startsWith('%', 'P', 'D', 'F');
            return item.title();
        } catch (IOException unprinted) {
            throw new UncheckedIOException(unprinted);
        }
    }

    private void allIn() {
        fill("a", 80);
        fill("b", 60);
        fill("c", 40);
    }

    private void fill(String reviewer, int mark) {
        run(() -> {
            var desk = desk();
            var sheet = reviews.own(desk, applicant, reviewer);
            var notes = Map.of("4.1.1", new Note("带头抓质量", "指标未分解", null));
            reviews.submit(
                    desk, reviews.fill(desk, sheet, Map.of("4.1.1", mark, "4.1.2", 55), notes, Map.of(), "总体较好"));
        });
    }

    private void confirm() {
        run(() -> consensus.write(
                desk(), consensus.seen(desk(), applicant, "a"), Map.of("4.1.1", new Agreed(65, "依据现场材料")), "a"));
        run(() -> consensus.confirm(desk(), consensus.seen(desk(), applicant, "a"), "a"));
    }

    private void sign(String account, boolean agrees, String opinion) {
        run(() -> consensus.sign(desk(), consensus.seen(desk(), applicant, account), account, agrees, opinion));
    }

    private Desk desk() {
        return reviews.desk(round, TRACK, 0);
    }

    private String own(String account) {
        return words(() -> door.own(round, TRACK, 0, applicant, PaperFormat.DOCX, expert(account)));
    }

    private String another(String account, Caller reader) {
        return words(() -> door.another(round, TRACK, 0, applicant, id(account), PaperFormat.DOCX, reader));
    }

    private String agreed(Caller reader) {
        return words(() -> door.consensus(round, TRACK, 0, applicant, PaperFormat.DOCX, reader));
    }

    private UUID id(String account) {
        return desk().panel().member(account).map(member -> member.expert()).orElseGet(UUID::randomUUID);
    }

    @FunctionalInterface
    private interface Door {
        ResponseEntity<byte[]> ask() throws IOException;
    }

    private String words(Door door) {
        return in(() -> {
            try (var document = new XWPFDocument(new ByteArrayInputStream(body(door)));
                    var extractor = new XWPFWordExtractor(document)) {
                return extractor.getText();
            } catch (IOException unprinted) {
                throw new UncheckedIOException(unprinted);
            }
        });
    }

    private static byte[] body(Door door) throws IOException {
        byte @Nullable [] body = door.ask().getBody();
        return Objects.requireNonNull(body);
    }

    private static Caller expert(String account) {
        return new Caller(account, account, Set.of(new Seat("expert", "pool", "reviewer")));
    }
}
