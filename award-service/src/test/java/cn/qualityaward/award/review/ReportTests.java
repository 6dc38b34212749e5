package cn.qualityaward.award.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.OwnWork.Waiting;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.expert.Panels;
import cn.qualityaward.award.expert.TestPanels;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.PaperFormat;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.review.ReportText.Found;
import cn.qualityaward.award.review.ReportViews.EditionView;
import cn.qualityaward.award.review.ReportViews.View;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.official.ChineseDate;
import cn.qualityaward.tenancy.Canonical;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.problem.IfMatch;
import cn.qualityaward.tenancy.problem.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockMultipartFile;

/** 材料评审报告: the panel is a, who leads, b and c. */
class ReportTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);
    private static final ApplicantKind TRACK = ApplicantKind.ORGANIZATION;
    private static final Decider OFFICE = new Decider("officer", "示例经办", "office/main", null);
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
            {"weights": {"ORGANIZATION": {"MATERIAL": 100}}, "thresholds": {}, "shortlist": {"mode": "MIN_SCORE", "minScore": 50},
             "tieKeys": [], "outlierGap": 30, "consensus": ["MATERIAL"], "rubrics": {"ORGANIZATION": {"categories":
             [["4.1", "领导", 100, "PROCESS", [["4.1.1", "高层领导", 60], ["4.1.2", "组织治理", 40]]]]}}}""";
    private static final Caller OFFICER = new Caller("officer", "示例经办", Set.of(new Seat("office", "main", "officer")));
    private static final ReportText MERGED = new ReportText(
            Map.of("4.1.1", new Found("高层带头抓质量", "指标宜分解到班组"), "4.1.2", new Found(" ", "")), "建议进入现场评审。\n\n现场核对指标分解。");

    @Autowired
    ReportController door;

    @Autowired
    ReportPaperController papers;

    @Autowired
    CollationController collations;

    @Autowired
    CaseOfReview file;

    @Autowired
    ReviewReportWork work;

    @Autowired
    Reviews reviews;

    @Autowired
    Sheets sheets;

    @Autowired
    ConsensusDesk consensus;

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
    void beginsWithEachRemarkOfTheSheetsOnceAndIsWrittenByWhoLeads() {
        fill("a", 80);
        fill("b", 70);
        assertThat(seen(expert("a")).state()).isEqualTo(ReportState.WAITING);
        assertThat(seen(expert("a")).text()).isNull();
        refused("sheets-outstanding", () -> write(expert("a"), MERGED));
        fill("c", 60);
        var begun = seen(expert("a"));
        assertThat(begun.state()).isEqualTo(ReportState.DRAFT);
        assertThat(begun.writes()).isTrue();
        assertThat(Objects.requireNonNull(begun.text()).items())
                .isEqualTo(Map.of("4.1.1", new Found("带头抓质量\n由c发现", "指标未分解")));
        assertThat(begun.text().opinion()).isEqualTo("总体较好");
        write(expert("a"), MERGED);
        assertThat(Objects.requireNonNull(seen(OFFICER).text()).items())
                .isEqualTo(Map.of("4.1.1", new Found("高层带头抓质量", "指标宜分解到班组")));
        refused("report-not-yours", () -> write(OFFICER, MERGED));
        refused("report-not-yours", () -> write(expert("b"), MERGED));
        refused("report-not-yours", () -> issue(expert("b"), ""));
        refused("item-unknown", () -> write(expert("a"), new ReportText(Map.of("9.9", new Found("好", "")), "示例意见")));
    }

    @Test
    void isWrittenByTheOfficeWhereNobodyLeads() {
        run(() -> {
            var panel = panels.required(round, TRACK, 0);
            TestPanels.recused(panel, "a", applicant);
            TestPanels.recused(panel, "b", applicant);
            panels.saveAndFlush(panel);
        });
        fill("c", 60);
        assertThat(waiting(OFFICER)).containsExactly("issue-reports");
        refused("report-not-yours", () -> write(expert("c"), MERGED));
        write(OFFICER, MERGED);
        issue(OFFICER, "");
        assertThat(waiting(OFFICER)).isEmpty();
        refused("not-found", () -> seen(expert("a")));
    }

    /** Two windows: the second learns of the first. */
    @Test
    void nothingIsWrittenOverOrIssuedButWhatWasSeen() {
        allIn();
        var old = IfMatch.of(seen(expert("a")).version());
        write(expert("a"), MERGED);
        refused("stale", () -> run(() -> door.write(round, TRACK, 0, applicant, old, MERGED, expert("a"))));
        refused(
                "stale",
                () -> run(() ->
                        door.issue(round, TRACK, 0, applicant, old, new ReportController.Issuing(""), expert("a"))));
    }

    @Test
    void nobodyElseSeesADraftAndWhoeverReviewedTheApplicantReadsWhatIsIssued() {
        allIn();
        write(expert("a"), MERGED);
        assertThat(draft(expert("a"))).contains("（草稿，未出具）", "高层带头抓质量");
        assertThat(draft(OFFICER)).contains("（草稿，未出具）");
        refused("report-not-yours", () -> draft(expert("b")));
        var waits = seen(expert("b"));
        assertThat(waits.text()).isNull();
        assertThat(waits.collation()).isNull();
        assertThat(waiting(expert("a"))).containsExactly("issue-reports");
        assertThat(waiting(expert("b"))).isEmpty();
        issue(expert("a"), "");
        assertThat(waiting(expert("a"))).isEmpty();
        await().untilAsserted(() ->
                assertThat(told()).containsExactlyInAnyOrder("account:b", "account:c", "seat:office/*/officer"));
        assertThat(seen(expert("b")).text()).isNull();
        assertThat(edition(expert("b"), 1))
                .contains("示例乳业有限公司材料评审报告", "4.1.1 高层领导：高层带头抓质量。", "4.1.1 高层领导：指标宜分解到班组。")
                .contains("建议进入现场评审。", "现场核对指标分解。")
                .doesNotContain("草稿", "带头抓质量；", "由c发现");
        refused("not-found", () -> edition(expert("b"), 2));
        refused("not-found", () -> edition(expert("stranger"), 1));
        run(() -> {
            var panel = panels.required(round, TRACK, 0);
            TestPanels.recused(panel, "b", applicant);
            panels.saveAndFlush(panel);
        });
        refused("not-found", () -> edition(expert("b"), 1));
        refused("not-found", () -> seen(expert("b")));
        assertThat(in(() -> door.all(round, TRACK, 0, expert("b")))).isEmpty();
    }

    @Test
    void isIssuedOnceAllIsAgreedOnAndWithAnOpinion() {
        fill("a", 80);
        fill("b", 60);
        fill("c", 40);
        refused("consensus-outstanding", () -> issue(expert("a"), ""));
        agree();
        write(expert("a"), new ReportText(Map.of(), " "));
        refused("report-without-opinion", () -> issue(expert("a"), ""));
        write(expert("a"), MERGED);
        issue(expert("a"), "");
        refused("report-issued", () -> issue(expert("a"), "再次出具"));
    }

    /** 第十三条(三): the list is proposed by the reports. */
    @Test
    void noStepIsClosedBeforeItsReportsAreIssued() {
        allIn();
        refused("reports-outstanding", this::close);
        issue(expert("a"), "");
        close();
    }

    /** What was issued stays as it was, whatever is corrected; the office issues another edition and says why. */
    @Test
    void staysWhatItWasWhenMarksAreCorrectedAndTakesAnotherEdition() {
        allIn();
        write(expert("a"), MERGED);
        issue(expert("a"), "");
        var sealed = editions().getFirst();
        assertThat(recorded()).containsExactly(sealed.paper());
        assertThat(sealed.by()).isEqualTo("a");
        close();
        assertThat(seen(OFFICER).state()).isEqualTo(ReportState.ISSUED);
        assertThat(waiting(OFFICER)).isEmpty();
        corrected("a", 40);
        assertThat(seen(OFFICER).state()).isEqualTo(ReportState.OUTDATED);
        assertThat(waiting(OFFICER)).containsExactly("issue-reports");
        refused("report-not-yours", () -> issue(expert("a"), "评分已更正"));
        refused("reason-missing", () -> issue(OFFICER, " "));
        issue(OFFICER, "评分已更正");
        assertThat(seen(OFFICER).state()).isEqualTo(ReportState.ISSUED);
        assertThat(editions()).extracting(EditionView::number).containsExactly(2, 1);
        assertThat(editions().getLast()).isEqualTo(sealed);
        assertThat(edition(OFFICER, 1)).contains("得分为64.00分").doesNotContain("第2版");
        assertThat(edition(OFFICER, 2)).contains("得分为56.00分", "（第2版，此前各版不再使用）");
        assertThat(items()).extracting(CaseItem::title).containsSubsequence("材料评审报告（第1版）", "材料评审报告（第2版）");
        assertThat(items())
                .filteredOn(item -> item.title().startsWith("材料评审报告"))
                .extracting(CaseItem::on)
                .containsOnly(TODAY);
    }

    /** Duties are read often: nothing there rests on what anybody marked, only on whether it is what it was. */
    @Test
    void theDutyIsCountedWithoutReadingAMark() {
        allIn();
        issue(expert("a"), "");
        close();
        corrected("a", 40);
        run(() -> db.sql("update award.sheet set marks = '[]'").update());
        assertThatThrownBy(() -> seen(OFFICER)).as("marks that cannot be read").isNotInstanceOf(Refusal.class);
        assertThat(waiting(OFFICER)).containsExactly("issue-reports");
    }

    @Test
    void theSealOfASheetThatAnEarlierBuildLockedIsWorkedOut() {
        allIn();
        issue(expert("a"), "");
        close();
        run(() -> db.sql("update award.sheet set said = null").update());
        assertThat(waiting(OFFICER)).isEmpty();
        corrected("a", 40);
        run(() -> db.sql("update award.sheet set said = null").update());
        assertThat(waiting(OFFICER)).containsExactly("issue-reports");
    }

    @Test
    void anOpenSheetTakesAnotherEditionToo() {
        allIn();
        issue(expert("a"), "");
        run(() -> reviews.reopen(
                desk(), applicant, desk().panel().member("c").orElseThrow().expert(), "重评", OFFICE));
        assertThat(seen(expert("a")).state()).isEqualTo(ReportState.OUTDATED);
        // ADR 36: nobody who still marks reads what the others gave
        assertThat(seen(expert("c")).editions()).isEmpty();
        refused("sheets-outstanding", () -> edition(expert("c"), 1));
        assertThat(seen(OFFICER).editions()).hasSize(1);
        refused("sheets-outstanding", () -> issue(expert("a"), "评分表已重评"));
        fill("c", 65);
        refused("reports-outstanding", this::close);
        issue(expert("a"), "评分表已重评");
        close();
    }

    @Test
    void theSignedPageIsKeptWithTheEditionItIsOf() {
        allIn();
        var scan = new MockMultipartFile("scan", "%PDF-1.7 示例签字盖章页".getBytes(StandardCharsets.UTF_8));
        refused("report-not-issued", () -> keep(scan, 1, expert("a")));
        issue(expert("a"), "");
        refused("report-not-yours", () -> keep(scan, 1, expert("b")));
        keep(scan, 1, expert("a"));
        refused("signed-page-known", () -> keep(scan, 1, OFFICER));
        var page = editions().getFirst().pages().getFirst();
        assertThat(in(() -> papers.page(round, TRACK, 0, applicant, page.sha256(), expert("b"))
                        .getBody()))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("%PDF-1.7 示例签字盖章页");
        close();
        assertThat(items()).extracting(CaseItem::title).endsWith("材料评审报告", "材料评审报告签字盖章页");
    }

    /** Whoever has the paper of the first edition in hand does not keep it with another. */
    @Test
    void aSignedPageOfAnEditionThatWasOvertakenIsRefused() {
        allIn();
        issue(expert("a"), "");
        write(expert("a"), MERGED);
        issue(expert("a"), "文字修改");
        var scan = new MockMultipartFile("scan", "%PDF-1.7 示例签字盖章页".getBytes(StandardCharsets.UTF_8));
        refused("stale", () -> keep(scan, 1, expert("a")));
        keep(scan, 2, expert("a"));
        assertThat(editions().getFirst().pages()).hasSize(1);
        assertThat(editions().getLast().pages()).isEmpty();
    }

    @Test
    void theReportIsIssuedByTheAgencySelectedForTheStep() {
        allIn();
        assertThat(report()).doesNotContain("委托单位");
        commissioned("示例评审机构", "91350100M000100Y43");
        assertThat(report()).contains("（评审机构：示例评审机构　　委托单位：");
        assertThat(issuer()).isEqualTo("示例评审机构");
    }

    /** 第十八条 */
    @Test
    void theReportOnWhomAnAgencyStepsBackFromIsIssuedByWhoeverTookItOver() {
        allIn();
        var first = commissioned("示例评审机构", "91350100M000100Y43");
        var second = commissioned("示例第二评审机构", "91350100M00020087D");
        assertThat(issuer()).isEqualTo("示例评审机构、示例第二评审机构");
        steppedBack(first, "\"" + second + "\"");
        assertThat(report()).contains("（评审机构：示例第二评审机构　　委托单位：");
        assertThat(issuer()).isEqualTo("示例第二评审机构");
        issue(expert("a"), "");
        close();
        steppedBack(second, "null");
        assertThat(issuer()).as("what is found once the step is closed").isEqualTo("示例第二评审机构");
        assertThat(editions().getFirst().issuer()).isEqualTo("示例第二评审机构");
        assertThat(edition(OFFICER, 1)).contains("（评审机构：示例第二评审机构", ChineseDate.of(TODAY));
    }

    /** 出具单位 is what it was when it was issued. */
    @Test
    void whatAnAgencyIssuedStaysInItsNameWhoeverTakesOver() {
        allIn();
        var first = commissioned("示例评审机构", "91350100M000100Y43");
        issue(expert("a"), "");
        steppedBack(first, "null");
        assertThat(seen(OFFICER).issuer()).isNotEqualTo("示例评审机构");
        assertThat(editions().getFirst().issuer()).isEqualTo("示例评审机构");
        assertThat(edition(OFFICER, 1)).contains("评审机构：示例评审机构");
    }

    @Test
    void theReportOnWhomTheOfficeHasItsOwnPanelReviewIsTheOffices() {
        allIn();
        steppedBack(commissioned("示例评审机构", "91350100M000100Y43"), "null");
        assertThat(report()).doesNotContain("委托单位", "示例评审机构");
        assertThat(issuer()).isNotEqualTo("示例评审机构");
    }

    private @Nullable String issuer() {
        return in(
                () -> collations.collation(round, TRACK, 0, applicant, OFFICER).issuer());
    }

    private UUID commissioned(String name, String code) {
        var id = Ids.next();
        run(() -> db.sql("""
                        with one as (insert into award.agency (tenant_id, id, version, name, credit_code)
                          values (:tenant, :id, 0, :name, :code))
                        insert into award.agency_selection (tenant_id, id, version, round_id, agency_id, agency_name,
                          credit_code, decision, decision_pages, contract_pages, pledge_pages, statements)
                        select :tenant, :id, 0, :round, :id, :name, :code, :decision::jsonb, '[]', '[]',
                          '[{"sha256": "a", "at": "2026-01-01T00:00:00Z", "by": "示例经办"}]',
                          jsonb_agg(jsonb_build_object(
                            'application', a.id, 'signedOn', '2026-01-01', 'at', '2026-01-01T00:00:00Z'))
                        from award.application a""")
                .param("tenant", tenant)
                .param("id", id)
                .param("name", name)
                .param("code", code)
                .param("round", round)
                .param("decision", """
                        {"steps": [{"track": "ORGANIZATION", "ordinal": 0}], "method": "COMPARISON",
                         "documentNumber": "示质奖办〔2030〕9号", "decidedOn": "%s"}""".formatted(TODAY.minusDays(1)))
                .update());
        return id;
    }

    private void steppedBack(UUID selection, String instead) {
        run(() -> db.sql("update award.agency_selection set rulings = :rulings::jsonb where id = :id")
                .param("id", selection)
                .param("rulings", """
                        [{"application": "%s", "stepsBack": true, "reason": "示例理由", "instead": %s, "named": [],
                          "by": "示例主任", "at": "%s"}]""".formatted(applicant, instead, Instant.now()))
                .update());
    }

    private String report() {
        return draft(OFFICER);
    }

    private View seen(Caller caller) {
        return in(() -> Objects.requireNonNull(
                door.one(round, TRACK, 0, applicant, caller).getBody()));
    }

    private List<EditionView> editions() {
        return seen(OFFICER).editions();
    }

    private void write(Caller caller, ReportText text) {
        run(() -> door.write(round, TRACK, 0, applicant, version(caller), text, caller));
    }

    private void issue(Caller caller, String reason) {
        run(() ->
                door.issue(round, TRACK, 0, applicant, version(caller), new ReportController.Issuing(reason), caller));
    }

    /** Within the command's transaction: as it stands. */
    private IfMatch version(Caller caller) {
        var view = Objects.requireNonNull(
                door.one(round, TRACK, 0, applicant, caller).getBody());
        return IfMatch.of(view.version());
    }

    private void keep(MockMultipartFile scan, int edition, Caller caller) {
        run(() -> {
            try {
                papers.keep(round, TRACK, 0, applicant, IfMatch.of(edition), scan, caller);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    private void allIn() {
        fill("a", 80);
        fill("b", 70);
        fill("c", 60);
    }

    private void fill(String reviewer, int mark) {
        run(() -> {
            var desk = desk();
            var sheet = reviews.own(desk, applicant, reviewer);
            var notes = Map.of("4.1.1", new Note(reviewer.equals("c") ? "由c发现" : "带头抓质量", "指标未分解", null));
            reviews.submit(
                    desk, reviews.fill(desk, sheet, Map.of("4.1.1", mark, "4.1.2", 55), notes, Map.of(), "总体较好"));
        });
    }

    private void agree() {
        run(() -> consensus.write(
                desk(), consensus.seen(desk(), applicant, "a"), Map.of("4.1.1", new Agreed(65, "依据现场材料")), "a"));
        run(() -> consensus.confirm(desk(), consensus.seen(desk(), applicant, "a"), "a"));
        for (var signer : List.of("b", "c")) {
            run(() -> consensus.sign(desk(), consensus.seen(desk(), applicant, signer), signer, true, ""));
        }
    }

    private void close() {
        run(() -> reviews.close(round, TRACK, 0, new Selection(Set.of(applicant), null, null), OFFICE));
    }

    private void corrected(String reviewer, int mark) {
        run(() -> {
            var sheet = sheets.one(round, TRACK, 0, applicant, reviewer).orElseThrow();
            sheet.correct(Map.of("4.1.1", mark, "4.1.2", 55), null, Ids.next(), Map.of(), clock.now());
            sheet.corrected(false);
            sheets.saveAndFlush(sheet);
        });
    }

    private Desk desk() {
        return reviews.desk(round, TRACK, 0);
    }

    private List<String> waiting(Caller caller) {
        return in(() -> work.of(caller, List.of(round))).stream()
                .map(Waiting::action)
                .toList();
    }

    private List<String> told() {
        return in(() -> db.sql("select recipient from award.message where kind = 'REPORT_ISSUED'")
                .query(String.class)
                .list());
    }

    private List<String> recorded() {
        return in(() -> db.sql("""
                        select v.content::jsonb ->> 'paper' from award.record_entry e
                        join award.record_value v on v.tenant_id = e.tenant_id and v.entry_id = e.id
                        where e.deed = 'ReportIssued' order by e.id""").query(String.class).list());
    }

    private List<CaseItem> items() {
        return in(() -> file.of(applications.required(applicant), OFFICER, unit -> unit));
    }

    private String draft(Caller reader) {
        return in(() -> {
            try (var document = new XWPFDocument(new ByteArrayInputStream(
                            body(papers.draft(round, TRACK, 0, applicant, PaperFormat.DOCX, reader))));
                    var extractor = new XWPFWordExtractor(document)) {
                return extractor.getText();
            } catch (IOException unprinted) {
                throw new UncheckedIOException(unprinted);
            }
        });
    }

    /** The words on the very paper that the record has the digest of. */
    private String edition(Caller reader, int number) {
        return in(() -> {
            try {
                var paper = body(papers.edition(round, TRACK, 0, applicant, number, reader));
                assertThat(recorded()).contains(Canonical.sha256(paper));
                try (var document = Loader.loadPDF(paper)) {
                    return new PDFTextStripper().getText(document).replace("\n", "");
                }
            } catch (IOException unprinted) {
                throw new UncheckedIOException(unprinted);
            }
        });
    }

    private static byte[] body(ResponseEntity<byte[]> answer) {
        byte @Nullable [] body = answer.getBody();
        return Objects.requireNonNull(body);
    }

    private static Caller expert(String account) {
        return new Caller(account, account, Set.of(new Seat("expert", "pool", "reviewer")));
    }
}
