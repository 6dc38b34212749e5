package cn.qualityaward.award.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Correctable.Kind;
import cn.qualityaward.award.application.Finding.Result;
import cn.qualityaward.award.application.Following.Subject;
import cn.qualityaward.award.application.Status;
import cn.qualityaward.award.application.TestDossiers;
import cn.qualityaward.award.application.TestForms;
import cn.qualityaward.award.correction.Consequences.Change;
import cn.qualityaward.award.eligibility.TestAppraisals;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.PaperDecision;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.qualification.TestExaminations;
import cn.qualityaward.award.recusal.TestInterests;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.problem.IfMatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What is locked and was wrong is corrected by two, the original kept, and nothing happens that was not shown. */
class CorrectionTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);
    private static final Set<String> DIVISIONS = Set.of("152502");
    private static final Decider ON_PAPER =
            new Decider("s", "s", "county/152502", new Decider.Paper("示例〔2026〕1号", TODAY, "other"));
    private static final Caller OFFICER = caller("officer-1", "office", "main", "officer");
    private static final Caller SECOND = caller("officer-2", "office", "main", "officer");
    private static final Caller BOARD = caller("board", "county", "152502", "board");
    private static final Caller OWN = caller("applicant", "applicant", "self", "applicant");

    @Autowired
    Correcting correcting;

    @Autowired
    CorrectionViews views;

    @Autowired
    PendingCorrections pending;

    @Autowired
    SignedPages pages;

    @Autowired
    List<PaperDecision<?>> decisions;

    @Autowired
    JsonMapper json;

    @Autowired
    ApplicationContext context;

    @Autowired
    TransactionTemplate transactions;

    private UUID round = new UUID(0, 0);
    private UUID application = new UUID(0, 0);

    @BeforeEach
    void submit() {
        var policy = TestPolicies.changedText(policyJson -> policyJson.put("recommendQuotaPerCounty", 1));
        round = in(() -> TestRounds.announced(rounds, db, TODAY, TODAY.plusDays(9), policy));
        application = in(() -> dossiers().started(round, "applicant"));
        in(() -> dossiers().submit(application, "applicant"));
    }

    @Test
    void aFormIsSealedAnewAndTheEarlierStaysBesideIt() {
        recommended(true);
        var sealed = now().version();
        var id = propose(Kind.FORM, own(), Map.of("name", "示例乳业股份有限公司"), OFFICER);
        var shown = foreseen(id);
        assertThat(shown.changes())
                .extracting(Change::subject)
                .containsExactlyInAnyOrder(Subject.SEAL, Subject.SUMMARY);
        assertThat(now().version()).as("only shown").isEqualTo(sealed);
        assertThat(in(() -> dossiers().sealed(application))).hasSize(1);
        confirm(id, SECOND);
        assertThat(now().name()).isEqualTo("示例乳业股份有限公司");
        assertThat(now().status()).isEqualTo(Status.FORMAL_REVIEW);
        assertThat(in(() -> dossiers().sealed(application)))
                .hasSize(2)
                .first()
                .asString()
                .contains("示例乳业有限公司");
        assertThat(in(() -> views.all(application, OWN)))
                .extracting(CorrectionViews.View::original, CorrectionViews.View::corrected)
                .containsExactly(tuple(Map.of("name", "示例乳业有限公司"), Map.of("name", "示例乳业股份有限公司")));
        assertThat(told("dossier:" + application)).contains("CORRECTED");
        assertThat(told("seat:county/152502/signer")).contains("CORRECTED");
    }

    @Test
    void whatFollowsIsToldByTheRulesThatWillTellIt() {
        var young = TODAY.minusYears(2).toString();
        var id = propose(Kind.FORM, own(), Map.of("since", young, "lossFree", false), OWN);
        assertThat(foreseen(id).changes())
                .filteredOn(change -> change.subject() == Subject.CONDITION)
                .extracting(Change::key, Change::before, Change::after, Change::afterBasis)
                .contains(tuple("operating-years", "MET", "NOT_MET", young))
                .extracting(values -> values.toList().getFirst())
                .containsExactly("operating-years", "no-loss");
    }

    @Test
    void anotherConfirmsAndOnlyWhatWasShown() {
        var id = propose(Kind.FORM, own(), Map.of("since", "2012-05-01"), OFFICER);
        refused("correction-by-same-person", () -> confirm(id, OFFICER));
        var seen = foreseen(id).tag();
        run(() -> TestAppraisals.found(context, application, "clean", Result.NOT_MET, "查得处罚", BOARD));
        assertThat(foreseen(id).tag()).as("other things changed, not these").isEqualTo(seen);
        refused("stale", () -> in(() -> correcting.confirm(application, id, IfMatch.of(seen + 1), DIVISIONS, SECOND)));
        assertThat(in(() -> pending.toBeConfirmedBy(SECOND))).isOne();
        assertThat(in(() -> pending.toBeConfirmedBy(OFFICER))).isZero();
        in(() -> correcting.reject(application, id, "依据不足", SECOND));
        assertThat(now().form().since()).isEqualTo(TestForms.complete().since());
        assertThat(told("account:officer-1")).contains("CORRECTION_REJECTED");
        refused("correction-settled", () -> confirm(id, SECOND));
    }

    @Test
    void whoFallsShortByWhatAnExaminerReallyFoundDidNotPass() {
        run(() -> TestAppraisals.found(context, application, "clean", Result.MET, "未查得处罚", BOARD));
        var appraisal = appraisal();
        refused("correction-still-open", () -> propose(Kind.APPRAISAL, appraisal, notClean(), BOARD));
        recommended(true);
        run(() -> examinations().review(application, true, by("officer-1", "office/main")));
        var id = propose(Kind.APPRAISAL, appraisal, notClean(), BOARD);
        assertThat(foreseen(id).changes())
                .extracting(Change::subject, Change::before, Change::after)
                .contains(
                        tuple(Subject.STATUS, "RECHECK", "DISQUALIFIED"),
                        tuple(Subject.QUALIFIED, "true", "false"),
                        tuple(Subject.CONDITION, "MET", "NOT_MET"));
        assertThat(now().status()).isEqualTo(Status.RECHECK);
        confirm(id, OFFICER);
        assertThat(now().status()).isEqualTo(Status.DISQUALIFIED);
        assertThat(now().lastReason())
                .hasValueSatisfying(reason -> assertThat(reason).contains("查得一起行政处罚"));
        assertThat(in(() -> db.sql("select history -> -1 ->> 'article' from award.application where id = ?")
                        .param(application)
                        .query(String.class)
                        .single()))
                .isEqualTo("第十条(四)");
        assertThat(in(() -> views.all(application, OWN)))
                .as("findings are not for the applicant")
                .isEmpty();
    }

    @Test
    void whoeverWasRecommendedOnPaperGoesOnAndTakesThePlace() {
        recommended(false);
        assertThat(now().status()).isEqualTo(Status.NOT_RECOMMENDED);
        var id = propose(Kind.RECOMMENDATION, own(), Map.of("recommended", true), OFFICER);
        assertThat(foreseen(id).changes())
                .extracting(Change::subject, Change::before, Change::after)
                .contains(
                        tuple(Subject.STATUS, "NOT_RECOMMENDED", "FORMAL_REVIEW"), tuple(Subject.QUOTA, "0/1", "1/1"));
        confirm(id, SECOND);
        assertThat(now().status()).isEqualTo(Status.FORMAL_REVIEW);
        var back = propose(Kind.RECOMMENDATION, own(), Map.of("recommended", false), OFFICER);
        confirm(back, SECOND);
        assertThat(now().status()).isEqualTo(Status.NOT_RECOMMENDED);
    }

    @Test
    void anExaminationIsCorrectedUntilTheListIsConfirmed() {
        recommended(true);
        run(() -> examinations().review(application, false, by("officer-1", "office/main")));
        assertThat(now().status()).isEqualTo(Status.DISQUALIFIED);
        var id = propose(Kind.EXAMINATION, "0", Map.of("passed", true, "opinion", "符合。"), OFFICER);
        confirm(id, SECOND);
        assertThat(now().status()).isEqualTo(Status.RECHECK);
    }

    @Test
    void anObjectionThatWasMistypedIsRuledUponAnew() {
        consulted();
        var empty = new HashMap<String, @Nullable Object>(Map.of("objection", true));
        empty.put("basis", " ");
        var ungrounded = propose(Kind.OPINION, "member/ecology", empty, OFFICER);
        refused("objection-without-grounds", () -> foreseen(ungrounded));
        in(() -> correcting.reject(application, ungrounded, "没有理由", SECOND));
        var objection = Map.<String, @Nullable Object>of("objection", true, "basis", "第十条(四)", "reason", "超标排放");
        var id = propose(Kind.OPINION, "member/ecology", objection, OFFICER);
        assertThat(foreseen(id).changes())
                .extracting(Change::subject, Change::before, Change::after)
                .contains(
                        tuple(Subject.STATUS, "AWAITING_LIST", "MEMBER_CONSULT"), tuple(Subject.OBJECTIONS, "0", "1"));
        assertThat(foreseen(id).issued()).as("the letter says nothing else").isEmpty();
        confirm(id, SECOND);
        assertThat(now().status()).isEqualTo(Status.MEMBER_CONSULT);
        assertThat(told("seat:member/ecology/signer")).contains("CORRECTED");
    }

    @Test
    void aDepartmentsOpinionIsCorrectedAndNothingElseFollows() {
        checked();
        var id = propose(Kind.LOCAL_CHECK, check(), Map.of("departments", departments("无处罚记录")), BOARD);
        assertThat(foreseen(id).changes()).isEmpty();
        confirm(id, OFFICER);
        assertThat(now().status()).isEqualTo(Status.LOCAL_CHECK);
        assertThat(said("select result ->> 'departments' from award.local_check"))
                .contains("无处罚记录");
        run(() -> TestInterests.none(context, round, OFFICER));
        assertThat(in(() -> views.all(application, OFFICER)))
                .extracting(CorrectionViews.View::original)
                .first()
                .asString()
                .contains("查得一起处罚");
        assertThat(in(() -> views.all(application, OWN))).isEmpty();
        assertThat(told("seat:county/152502/board")).contains("CORRECTED");
    }

    @Test
    void whoeverPassedACheckThatWasNotPassedIsCheckedAndRecommendedAndReviewedAnew() {
        checked();
        recommend(true);
        run(() -> examinations().review(application, true, by("officer-1", "office/main")));
        assertThat(now().status()).isEqualTo(Status.RECHECK);
        Map<String, @Nullable Object> wanting = Map.of("complete", false, "defects", List.of("缺少营业执照"));
        var id = propose(Kind.LOCAL_CHECK, check(), wanting, OFFICER);
        assertThat(foreseen(id).changes())
                .extracting(Change::subject, Change::before, Change::after)
                .contains(tuple(Subject.STATUS, "RECHECK", "SUBMITTED"), tuple(Subject.QUOTA, "1/1", "0/1"));
        assertThat(now().status()).as("only shown").isEqualTo(Status.RECHECK);
        confirm(id, SECOND);
        assertThat(now().status()).isEqualTo(Status.SUBMITTED);
        assertThat(said("select set_aside_by::text from award.recommendation")).isEqualTo(id.toString());
        refused("not-found", () -> propose(Kind.RECOMMENDATION, own(), Map.of("recommended", false), OFFICER));
        checked();
        recommend(true);
        run(() -> examinations().review(application, true, by("officer-1", "office/main")));
        run(() -> examinations().recheck(application, true, by("officer-2", "office/main")));
        assertThat(now().status()).isEqualTo(Status.MEMBER_CONSULT);
        assertThat(said("select earlier -> 0 ->> 'setAsideBy' from award.recommendation"))
                .as("what was signed before stays beside it")
                .isEqualTo(id.toString());
        assertThat(said("select earlier -> 0 ->> 'stage' from award.formal_review"))
                .isEqualTo("FORMAL_REVIEW");
    }

    @Test
    void aCheckThatWasAnsweredByAnotherMovesNobody() {
        checked();
        var first = check();
        run(() -> db.sql("update award.application set outcome = 'OPEN', status = 'SUBMITTED' where id = ?")
                .param(application)
                .update());
        checked();
        confirm(propose(Kind.LOCAL_CHECK, first, Map.of("truthful", false), OFFICER), SECOND);
        assertThat(now().status()).isEqualTo(Status.LOCAL_CHECK);
    }

    @Test
    void aSheetOfTheCheckIsNoPlaceForAnythingElse() {
        checked();
        refused("correction-says-the-same", () -> propose(Kind.LOCAL_CHECK, check(), Map.of("complete", true), BOARD));
        refused(
                "correction-field-unknown",
                () -> propose(Kind.LOCAL_CHECK, check(), Map.of("completeBy", TODAY.toString()), BOARD));
        var other = caller("elsewhere", "county", "152527", "board");
        refused("correction-not-yours", () -> propose(Kind.LOCAL_CHECK, check(), Map.of("complete", false), other));
        var id = propose(
                Kind.LOCAL_CHECK, check(), Map.of("departments", List.of(Map.of("name", "", "opinion", " "))), BOARD);
        assertThatThrownBy(() -> foreseen(id)).isInstanceOf(jakarta.validation.ConstraintViolationException.class);
    }

    @Test
    void aRulingThatWasMistypedEndsOrTakesBackWhoItWasOn() {
        consulted();
        refused("correction-not-yours", () -> propose(Kind.RULING, letter(), Map.of("passed", false), BOARD));
        var bare = propose(Kind.RULING, letter(), Map.of("passed", false), OFFICER);
        refused("reason-missing", () -> foreseen(bare));
        in(() -> correcting.reject(application, bare, "没有理由", SECOND));
        Map<String, @Nullable Object> failed = Map.of("passed", false, "reason", "超标排放，不符合第十条(四)");
        var id = propose(Kind.RULING, letter(), failed, OFFICER);
        refused("correction-by-same-person", () -> confirm(id, OFFICER));
        assertThat(foreseen(id).changes())
                .extracting(Change::subject, Change::before, Change::after)
                .contains(tuple(Subject.STATUS, "AWAITING_LIST", "DISQUALIFIED"));
        confirm(id, SECOND);
        assertThat(now().status()).isEqualTo(Status.DISQUALIFIED);
        confirm(propose(Kind.RULING, letter(), Map.of("passed", true), OFFICER), SECOND);
        assertThat(now().status()).isEqualTo(Status.AWAITING_LIST);
        var member = caller("member", "member", "ecology", "signer");
        run(() -> TestInterests.none(context, round, member));
        assertThat(in(() -> views.all(application, member)))
                .as("what the office concluded is not for the units")
                .isEmpty();
    }

    @Test
    void aReasonAgainstAnObjectionIsNotTakenOut() {
        recommended(true);
        run(() -> examinations().review(application, true, by("officer-1", "office/main")));
        run(() -> examinations().recheck(application, true, by("officer-2", "office/main")));
        run(() -> examinations().overrule(round, application, "ecology", TODAY, "已整改", by("officer-1", "office/main")));
        assertThat(now().status()).isEqualTo(Status.AWAITING_LIST);
        var empty = new HashMap<String, @Nullable Object>();
        empty.put("reason", null);
        var id = propose(Kind.RULING, letter(), empty, OFFICER);
        refused("reason-missing", () -> foreseen(id));
    }

    @Test
    void aRulingIsNotCorrectedWhileItIsToBeMadeAnewNorBehindTheList() {
        consulted();
        Map<String, @Nullable Object> objection = Map.of("objection", true, "basis", "第十条(四)", "reason", "超标排放");
        confirm(propose(Kind.OPINION, "member/ecology", objection, OFFICER), SECOND);
        refused("correction-still-open", () -> propose(Kind.RULING, letter(), Map.of("passed", false), OFFICER));
        run(() -> examinations().rule(application, true, "已整改", by("officer-1", "office/main")));
        confirmList();
        Map<String, @Nullable Object> failed = Map.of("passed", false, "reason", "未整改");
        confirm(propose(Kind.RULING, letter(), failed, OFFICER), SECOND);
        assertThat(now().status()).isEqualTo(Status.DISQUALIFIED);
        var back = propose(Kind.RULING, letter(), Map.of("passed", true), OFFICER);
        refused("correction-after-list", () -> foreseen(back));
    }

    @Test
    void nobodyGoesBackBehindTheConfirmedList() {
        consulted();
        confirmList();
        var objection = Map.<String, @Nullable Object>of("objection", true, "basis", "第十条(四)", "reason", "超标排放");
        var id = propose(Kind.OPINION, "member/ecology", objection, OFFICER);
        refused("correction-after-list", () -> foreseen(id));
    }

    @Test
    void refusesWhatIsNoCorrection() {
        refused("correction-says-the-same", () -> propose(Kind.FORM, own(), Map.of("name", "示例乳业有限公司"), OFFICER));
        refused("correction-field-unknown", () -> propose(Kind.FORM, own(), Map.of("truthful", false), OFFICER));
        refused("correction-field-unknown", () -> propose(Kind.FORM, own(), Map.of("questions.nothing", 1), OFFICER));
        refused("correction-not-yours", () -> propose(Kind.FORM, own(), Map.of("name", "另一名称"), BOARD));
        refused("not-found", () -> propose(Kind.APPRAISAL, own(), notClean(), OFFICER));
        refused("correction-of-path", () -> foreseen(propose(Kind.FORM, own(), Map.of("division", "152527"), OFFICER)));
        refused("correction-pending", () -> propose(Kind.FORM, own(), Map.of("name", "另一名称"), OFFICER));
    }

    @Test
    void whatWasForgottenIsFilledInAndWhatWasNotToBeSaidIsTakenOut() {
        var values = new HashMap<String, @Nullable Object>();
        values.put("industry", null);
        values.put("employer", "示例集团");
        confirm(propose(Kind.FORM, own(), values, OFFICER), SECOND);
        assertThat(now().form().industry()).isNull();
        assertThat(now().form().employer()).isEqualTo("示例集团");
        var read = in(() -> views.all(application, OWN));
        var seen = json.readTree(json.writeValueAsString(read)).path(0);
        assertThat(seen.path("corrected").propertyNames()).containsExactlyInAnyOrder("industry", "employer");
        assertThat(seen.path("original").propertyNames()).containsExactlyInAnyOrder("industry", "employer");
    }

    @Test
    void refusesWhatDoesNotFitTheForm() {
        unfit("credit-code-invalid", Map.of("creditCode", "91350100M000100Y44"));
        unfit("correction-unfit", Map.of("since", "去年"));
        unfit("correction-unfit", Map.of("accident", Map.of("a", 1)));
        var id = propose(Kind.FORM, own(), Map.of("name", " "), OFFICER);
        assertThatThrownBy(() -> foreseen(id)).isInstanceOf(jakarta.validation.ConstraintViolationException.class);
    }

    private void unfit(String slug, Map<String, @Nullable Object> values) {
        var id = propose(Kind.FORM, own(), values, OFFICER);
        refused(slug, () -> foreseen(id));
        in(() -> correcting.reject(application, id, "有误", SECOND));
    }

    @Test
    void pastTheNoticeItIsAnObjectionAndPastTheAwardARevocation() {
        at(StageKind.PUBLIC_NOTICE);
        refused("correction-after-notice", () -> propose(Kind.FORM, own(), Map.of("name", "另一名称"), OFFICER));
        run(() -> db.sql("update award.round set state = 'COMMENDED' where id = ?")
                .param(round)
                .update());
        refused("correction-after-award", () -> propose(Kind.FORM, own(), Map.of("name", "另一名称"), OFFICER));
    }

    private void confirmList() {
        run(() -> db.sql(
                        "update award.round set announcement = jsonb_set(announcement, '{windowTo}', to_jsonb(?::text))")
                .param(TODAY.minusDays(1).toString())
                .update());
        run(() -> examinations().confirmList(round, by("head", "office/main")));
    }

    private void at(StageKind stage) {
        run(() -> db.sql("update award.application set stage = ? where id = ?")
                .params(stage.name(), application)
                .update());
    }

    private void consulted() {
        recommended(true);
        run(() -> examinations().review(application, true, by("officer-1", "office/main")));
        run(() -> examinations().recheck(application, true, by("officer-2", "office/main")));
        run(() -> examinations().consult(round, application, "ecology", TODAY, by("officer-1", "office/main")));
        assertThat(now().status()).isEqualTo(Status.AWAITING_LIST);
    }

    private void recommended(boolean recommended) {
        run(() -> {
            var own = applications.required(application);
            own.check(by("board", "county/152502"), clock.now());
            applications.saveAndFlush(own);
        });
        recommend(recommended);
    }

    private void recommend(boolean recommended) {
        decide("recommendation", Map.of("recommended", recommended, "opinion", "县里的意见"));
    }

    private void checked() {
        decide("local-check", Map.of("truthful", true, "complete", true, "departments", departments("查得一起处罚")));
    }

    private static List<Map<String, String>> departments(String opinion) {
        return List.of(Map.of("name", "生态环境局", "opinion", opinion));
    }

    private void decide(String named, Map<String, Object> payload) {
        run(() -> decisions.stream()
                .filter(decision -> decision.name().equals(named))
                .forEach(decision -> decide(decision, json.writeValueAsString(payload))));
    }

    private String check() {
        return said("select id::text from award.local_check order by id desc limit 1");
    }

    private String letter() {
        return said("select id::text from award.consultation");
    }

    private String said(String query) {
        return in(() -> db.sql(query).query(String.class).single());
    }

    private <T> void decide(PaperDecision<T> decision, String payload) {
        decision.effect().decide(application, json.readValue(payload, decision.payload()), ON_PAPER);
    }

    private UUID propose(Kind kind, String thing, Map<String, @Nullable Object> values, Caller by) {
        var text = new Proposal(kind, thing, values, "录入有误", "示例〔2026〕1号", TODAY);
        return in(() -> {
            var seen = applications.required(application).version();
            return correcting
                    .propose(application, text, IfMatch.of(seen == null ? 0 : seen), pages(by), by)
                    .id();
        });
    }

    private cn.qualityaward.award.paper.SignedPage pages(Caller by) {
        try {
            return pages.keep(new MockMultipartFile("scan", "%PDF-1.7 示例".getBytes(StandardCharsets.UTF_8)), by);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Consequences foreseen(UUID id) {
        return cn.qualityaward.tenancy.TenantScope.call(
                tenant,
                () -> java.util.Objects.requireNonNull(transactions.execute(status -> {
                    status.setRollbackOnly();
                    return correcting.apply(application, id, DIVISIONS, SECOND);
                })));
    }

    private void confirm(UUID id, Caller by) {
        var seen = foreseen(id).tag();
        in(() -> correcting.confirm(application, id, IfMatch.of(seen), DIVISIONS, by));
    }

    private String own() {
        return application.toString();
    }

    private String appraisal() {
        return in(() ->
                db.sql("select id from award.appraisal").query(String.class).single());
    }

    private static Map<String, @Nullable Object> notClean() {
        return Map.of("result", "NOT_MET", "basis", "查得一起行政处罚");
    }

    private Application now() {
        return in(() -> applications.required(application));
    }

    private List<String> told(String recipient) {
        return in(() -> db.sql("select kind from award.message where recipient = ? order by id desc")
                .param(recipient)
                .query(String.class)
                .list());
    }

    private TestDossiers dossiers() {
        return new TestDossiers(context);
    }

    private TestExaminations examinations() {
        return new TestExaminations(context);
    }

    private static Decider by(String account, String unit) {
        return new Decider(account, account, unit, null);
    }

    private static Caller caller(String account, String kind, String code, String role) {
        return new Caller(account, account, Set.of(new Seat(kind, code, role)));
    }
}
