package cn.qualityaward.award.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.Progress.Verdict;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.dispatch.OutgoingDocument.Delivery;
import cn.qualityaward.award.dispatch.OutgoingDocument.Sealing;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.PaperFormat;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.tenancy.Canonical;
import cn.qualityaward.tenancy.TenantScope;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.problem.IfMatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

/** 发文: drafted from the round, signed under a number, sealed, delivered, in this order. */
class DispatchTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);
    private static final byte[] PDF = "%PDF-1.7 示例".getBytes(StandardCharsets.UTF_8);
    private static final Caller OFFICER = new Caller("officer", "干事", Set.of(new Seat("office", "main", "officer")));
    private static final Decider HEAD = new Decider("head", "主任", "office/main", null);
    private static final String POLICY = TestPolicies.withStages("RECOMMENDATION", "QUALIFIED_LIST", "MATERIAL");
    private static final String NUMBERED = POLICY.replaceFirst(
            "\"numberFormats\"\\s*:\\s*\\{", "\"numberFormats\": {\"outgoing\": \"示质奖办〔{year}〕{seq}号\", ");

    @Autowired
    Dispatching dispatching;

    @Autowired
    OutgoingDocuments documents;

    @Autowired
    Prints prints;

    @Autowired
    DispatchController door;

    @Autowired
    DocumentPageController pages;

    @Autowired
    RoundOfDispatch ofRound;

    @Autowired
    CaseOfDispatch ofOne;

    @Autowired
    FeedbackController feedback;

    private UUID round = UUID.randomUUID();
    private UUID stayed = UUID.randomUUID();

    @BeforeEach
    void oneWentOnAndOneDidNot() {
        assertThat(NUMBERED).contains("outgoing");
        walked(NUMBERED);
    }

    @Test
    void aListNamesThoseWhoWereFoundQualified() {
        var text = draft(DocumentKind.QUALIFIED_LIST, null).text();
        assertThat(text.body()).contains("（一）单位", "1.甲公司").doesNotContain("乙公司");
        assertThat(text.title()).startsWith("关于").endsWith("名单的通知");
    }

    /** Drafted late, it says no more than could be known when it was made. */
    @Test
    void aListOfBeforeTheCandidatesNamesNoClass() {
        run(() -> db.sql("update award.application set class_code = 'MAIN' where round_id = ?")
                .param(round)
                .update());
        assertThat(draft(DocumentKind.QUALIFIED_LIST, null).text().body())
                .contains("1.甲公司")
                .doesNotContain("甲公司（");
    }

    @Test
    void aNoticeSaysWhichListItIsAndForHowLongAsThePolicyDoesOfThatOne() {
        walked(POLICY.replace("\"stage\":\"DELIBERATION\",\"days\":7", "\"stage\":\"QUALIFIED_LIST\",\"days\":3"));
        var text = draft(DocumentKind.PUBLIC_NOTICE, null).text();
        assertThat(text.title()).endsWith("符合申报条件的单位和个人名单公示");
        assertThat(text.body()).contains("公示期为3个工作日", "1.甲公司").doesNotContain("拟授奖", "实名", "{");
        assertThat(text.issuer()).isEqualTo("领导小组办公室");
    }

    @Test
    void everyKindSaysAllItSpeaksOf() {
        for (var kind : List.of(DocumentKind.ANNOUNCEMENT, DocumentKind.QUALIFIED_LIST)) {
            var text = draft(kind, null).text();
            assertThat(text.title() + text.addressee() + text.body())
                    .as(kind.name())
                    .doesNotContain("{", "}");
        }
    }

    @Test
    void feedbackTellsOneWhyItCameNoFurtherAndNobodyWhoDid() {
        var text = draft(DocumentKind.FEEDBACK, stayed).text();
        assertThat(text.addressee()).isEqualTo("乙公司");
        assertThat(text.body()).contains("示例理由", "感谢你单位参加").doesNotContain("（个人）", "{");
        assertThatThrownBy(() -> draft(DocumentKind.FEEDBACK, null)).hasMessage("document-for-whom");
        assertThatThrownBy(() -> draft(DocumentKind.COMMENDATION, null)).hasMessage("document-not-yet");
    }

    @Test
    void whatWentToEverybodyIsInTheRoundsFileAndWhatWentToOneInThatOnesAlone() {
        var list = draft(DocumentKind.QUALIFIED_LIST, null);
        var feedback = draft(DocumentKind.FEEDBACK, stayed);
        draft(DocumentKind.ANNOUNCEMENT, null);
        changed(() -> dispatching.sign(list.id(), seen(list.id()), "示发〔2030〕9号", "主任"));
        changed(() -> dispatching.sign(feedback.id(), seen(feedback.id()), "示发〔2030〕10号", "主任"));
        assertThat(in(() -> ofRound.of(rounds.required(round), OFFICER, unit -> unit)))
                .extracting(CaseItem::title)
                .containsExactly(list.text().title() + "（示发〔2030〕9号）");
        assertThat(in(() -> ofOne.of(applications.required(stayed), OFFICER, unit -> unit)))
                .hasSize(2);
    }

    /** 书面反馈 reaches whom it is about once it is signed, and nobody else who applied. */
    @Test
    void feedbackThatIsSignedIsReadByItsApplicantAlone() {
        var id = draft(DocumentKind.FEEDBACK, stayed).id();
        var own = applicant(in(() -> applications.required(stayed).applicant()));
        assertThat(in(() -> feedback.all(stayed, own))).isEmpty();
        refusedPaper(id, own);
        changed(() -> dispatching.sign(id, seen(id), "示发〔2030〕9号", "主任"));
        assertThat(in(() -> feedback.all(stayed, own)))
                .extracting(FeedbackController.Issued::number)
                .containsExactly("示发〔2030〕9号");
        assertThat(paper(id, own)).startsWith('%', 'P', 'D', 'F');
        refusedPaper(id, applicant("stranger"));
        assertThat(in(() -> db.sql("select words::text from award.message where kind = 'FEEDBACK'")
                        .query(String.class)
                        .list()))
                .isNotEmpty()
                .allSatisfy(words -> assertThat(words).contains("示发〔2030〕9号"));
    }

    private void refusedPaper(UUID document, Caller caller) {
        assertThatThrownBy(() -> paper(document, caller)).hasMessage("not-found");
    }

    private byte[] paper(UUID document, Caller caller) {
        return Objects.requireNonNull(in(() -> {
                    try {
                        return feedback.paper(stayed, document, PaperFormat.PDF, caller);
                    } catch (IOException unreadable) {
                        throw new UncheckedIOException(unreadable);
                    }
                })
                .getBody());
    }

    private static Caller applicant(String account) {
        return new Caller(account, "示例申报人", Set.of(new Seat("applicant", "self", "applicant")));
    }

    /** 第十八条: not the officer's to draft, read or sign who stepped back from the one it tells. */
    @Test
    void feedbackIsClosedToWhoeverSteppedBackFromItsApplicant() {
        var id = draft(DocumentKind.FEEDBACK, stayed).id();
        var list = draft(DocumentKind.QUALIFIED_LIST, null).id();
        changed(() -> dispatching.sign(id, seen(id), "示发〔2030〕8号", "主任"));
        run(() -> {
            var application = applications.required(stayed);
            application.stepBack(OFFICER.id());
            applications.saveAndFlush(application);
        });
        assertThat(in(() -> door.ofRound(round, OFFICER)))
                .extracting(DocumentView::id)
                .containsExactly(list);
        assertThat(in(() -> door.register(null, OFFICER))).isEmpty();
        var feedback = new DispatchController.NewDocument(DocumentKind.FEEDBACK, stayed);
        assertThatThrownBy(() -> in(() -> door.draft(round, feedback, OFFICER))).hasMessage("recused");
        assertThatThrownBy(() -> in(() -> door.one(id, OFFICER))).hasMessage("recused");
        assertThatThrownBy(() -> in(() -> door.discard(id, seen(id), OFFICER))).hasMessage("recused");
        var other = new Caller("other", "另一干事", OFFICER.seats());
        assertThat(in(() -> door.register(null, other)))
                .extracting(DocumentView::id)
                .containsExactly(id);
    }

    @Test
    void itIsSignedThenSealedThenDelivered() {
        var id = draft(DocumentKind.QUALIFIED_LIST, null).id();
        var sealing = new Sealing(TODAY, "质量奖办公室章", 3, "干事");
        var delivery = new Delivery(TODAY, "示例单位", "直接送达", "干事");
        assertThatThrownBy(() -> seal(id, sealing)).hasMessage("document-unsigned");

        var signed = changed(() -> dispatching.sign(id, seen(id), null, "主任"));
        assertThat(signed.number()).isEqualTo("示质奖办〔" + TODAY.getYear() + "〕1号");
        assertThat(signed.signedOn()).isEqualTo(TODAY);
        assertThatThrownBy(() -> changed(() -> dispatching.revise(id, seen(id), signed.text())))
                .hasMessage("document-not-draft");
        assertThatThrownBy(() -> changed(() -> dispatching.deliver(id, seen(id), delivery)))
                .hasMessage("document-unsealed");
        assertThatThrownBy(() -> seal(id, new Sealing(TODAY.minusDays(1), "章", 1, "干事")))
                .hasMessage("document-day-before-signed");
        assertThatThrownBy(() -> seal(id, new Sealing(TODAY.plusDays(1), "章", 1, "干事")))
                .hasMessage("date-in-the-future");

        seal(id, sealing);
        var delivered = changed(() -> dispatching.deliver(id, seen(id), delivery));
        assertThat(delivered.sealings()).containsExactly(sealing);
        assertThat(delivered.deliveries()).containsExactly(delivery);
        assertThat(in(() -> db.sql("""
                        select e.deed from award.record_entry e where e.subject = ? order by e.id""").param(id.toString()).query(String.class).list()))
                .containsExactly("DocumentDrafted", "DocumentSigned", "DocumentSealed", "DocumentDelivered");
    }

    @Test
    void twoDocumentsNeverBearOneNumberAndADiscardedOneNone() {
        var first = draft(DocumentKind.QUALIFIED_LIST, null).id();
        var second = draft(DocumentKind.QUALIFIED_LIST, null).id();
        var third = draft(DocumentKind.QUALIFIED_LIST, null).id();
        changed(() -> dispatching.sign(first, seen(first), "示市监发〔2030〕7号", "主任"));
        assertThatThrownBy(() -> changed(() -> dispatching.sign(second, seen(second), "示市监发〔2030〕7号", "主任")))
                .hasMessage("document-number-taken");
        changed(() -> dispatching.discard(second, seen(second)));
        assertThatThrownBy(() -> changed(() -> dispatching.sign(second, seen(second), null, "主任")))
                .hasMessage("document-not-draft");
        assertThat(changed(() -> dispatching.sign(third, seen(third), null, "主任"))
                        .number())
                .endsWith("〕1号");
        assertThat(in(() -> documents.ofRound(round))).hasSize(2);
    }

    @Test
    void theRegisterListsWhatWasSignedAndTheRoundItsDraftsToo() {
        var signed = draft(DocumentKind.QUALIFIED_LIST, null).id();
        draft(DocumentKind.QUALIFIED_LIST, null);
        changed(() -> dispatching.sign(signed, seen(signed), null, "主任"));
        assertThat(TenantScope.call(tenant, () -> door.ofRound(round, OFFICER))).hasSize(2);
        assertThat(TenantScope.call(tenant, () -> door.register(null, OFFICER)))
                .extracting(DocumentView::id)
                .containsExactly(signed);
    }

    @Test
    void withoutAFormatTheNumberIsEnteredByHand() {
        walked(POLICY);
        var id = draft(DocumentKind.QUALIFIED_LIST, null).id();
        assertThatThrownBy(() -> changed(() -> dispatching.sign(id, seen(id), null, "主任")))
                .hasMessage("document-number-missing");
        assertThat(changed(() -> dispatching.sign(id, seen(id), " 示发〔2030〕1号 ", "主任"))
                        .number())
                .isEqualTo("示发〔2030〕1号");
    }

    @Test
    void whoeverSawAnOlderVersionChangesNothing() {
        var drafted = draft(DocumentKind.QUALIFIED_LIST, null);
        var old = seen(drafted.id());
        var text = drafted.text();
        var changed = new Text(
                "改过的标题", text.issuer(), text.addressee(), text.body(), List.of(), List.of(), null, text.disclosure());
        changed(() -> dispatching.revise(drafted.id(), old, changed));
        assertThatThrownBy(() -> changed(() -> dispatching.revise(drafted.id(), old, text)))
                .hasMessage("stale");
        assertThat(in(() -> documents.required(drafted.id()).text().title())).isEqualTo("改过的标题");
    }

    @Test
    void aPlanOfTheReviewGoesToWhoeverApprovesItWithEveryStep() {
        var text = draft(DocumentKind.WORK_PLAN, null).text();
        assertThat(text.addressee()).isEqualTo("锡林郭勒盟标准化和质量强盟工作领导小组");
        assertThat(text.body()).contains("属地审查与推荐（单位）：", "资料评审（单位）：〔　　〕", "不超过").doesNotContain("{", "}");
        assertThat(draft(DocumentKind.TRAINING, null).text().title()).endsWith("动员培训的通知");
    }

    @Test
    void aDraftSaysThatItIsOne() {
        var id = draft(DocumentKind.QUALIFIED_LIST, null).id();
        assertThat(in(() -> prints.of(documents.required(id))).remark()).contains("草稿");
        changed(() -> dispatching.sign(id, seen(id), null, "主任"));
        assertThat(in(() -> prints.of(documents.required(id))).remark()).contains("未用印");
        seal(id, new Sealing(TODAY, "质量奖办公室章", 1, "干事"));
        assertThat(in(() -> prints.of(documents.required(id))).remark()).isEmpty();
    }

    @Test
    void whatWentOutUnderSealIsKeptAndReadAgain() {
        var id = draft(DocumentKind.QUALIFIED_LIST, null).id();
        assertThatThrownBy(() -> kept(id, PDF)).hasMessage("document-unsealed");
        changed(() -> dispatching.sign(id, seen(id), null, "主任"));
        assertThatThrownBy(() -> kept(id, PDF)).hasMessage("document-unsealed");
        seal(id, new Sealing(TODAY, "质量奖办公室章", 1, "干事"));
        assertThatThrownBy(() -> kept(id, "no scan".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("paper-scan-missing");

        kept(id, PDF);
        assertThatThrownBy(() -> kept(id, PDF)).hasMessage("signed-page-known");
        var page = in(() -> documents.required(id).signedPages()).getFirst();
        assertThat(page.sha256()).isEqualTo(Canonical.sha256(PDF));
        assertThat(in(() -> pages.one(id, page.sha256(), OFFICER)).getBody()).isEqualTo(PDF);
        var other = draft(DocumentKind.QUALIFIED_LIST, null).id();
        assertThatThrownBy(() -> in(() -> pages.one(other, page.sha256(), OFFICER)))
                .hasMessage("not-found");
        assertThat(in(() -> db.sql("""
                        select count(*) from award.record_entry where deed = 'DocumentPageKept' and subject = ?""").param(id.toString()).query(Long.class).single()))
                .isEqualTo(1);
    }

    private void kept(UUID id, byte[] content) {
        var scan = new MockMultipartFile("scan", content);
        in(() -> {
            try {
                return pages.keep(id, seen(id), scan, OFFICER);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    private void walked(String policy) {
        run(() -> {
            round = TestRounds.announced(rounds, db, TODAY.minusDays(1), TODAY.minusDays(1), policy);
            var procedure = Procedure.of(TestPolicies.parsed(policy), TestApplications.ORGANIZATION);
            var passed = recommended(round, procedure, "甲公司", HEAD);
            stayed = recommended(round, procedure, "乙公司", HEAD);
            progress.close(
                    progress.gather(round, TestApplications.ORGANIZATION, StageKind.QUALIFIED_LIST),
                    application -> application.id().equals(passed) ? Verdict.PASSED : Verdict.failed("示例理由"),
                    HEAD);
        });
    }

    private OutgoingDocument draft(DocumentKind kind, @org.jspecify.annotations.Nullable UUID application) {
        return changed(() -> dispatching.draft(round, kind, application));
    }

    private void seal(UUID id, Sealing sealing) {
        changed(() -> dispatching.seal(id, seen(id), sealing));
    }

    /** What its transaction leaves; the version is read outside it. */
    private OutgoingDocument changed(Supplier<OutgoingDocument> change) {
        return in(change);
    }

    private IfMatch seen(UUID id) {
        return IfMatch.of(in(() -> documents.required(id).version()));
    }
}
