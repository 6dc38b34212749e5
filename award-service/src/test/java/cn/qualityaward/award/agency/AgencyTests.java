package cn.qualityaward.award.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.agency.Agency.Contact;
import cn.qualityaward.award.agency.AgencyController.Standing;
import cn.qualityaward.award.agency.AgencyPledgeController.Applicant;
import cn.qualityaward.award.agency.AgencyPledgeController.Given;
import cn.qualityaward.award.agency.AgencyPledgeController.Interests;
import cn.qualityaward.award.agency.AgencyPledgeController.Relation;
import cn.qualityaward.award.agency.AgencyPledgeController.Signed;
import cn.qualityaward.award.agency.AgencySelection.Decision;
import cn.qualityaward.award.agency.AgencySelection.Ending;
import cn.qualityaward.award.agency.AgencySelection.Method;
import cn.qualityaward.award.agency.AgencySelection.Step;
import cn.qualityaward.award.agency.LeftAgencyInterests.Left;
import cn.qualityaward.award.agency.SelectionController.Selected;
import cn.qualityaward.award.agency.SelectionController.View;
import cn.qualityaward.award.application.Affiliate.Kind;
import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.OwnWork.Waiting;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.application.TestForms;
import cn.qualityaward.award.expert.Commissions;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.recusal.TestInterests;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.problem.IfMatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockMultipartFile;

/** 选定评审机构: whom the office may choose, for which steps, by which papers. */
class AgencyTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);
    private static final String CODE = "91350100M000100Y43", NAME = "示例评审机构";
    private static final Procedure PROCEDURE = Procedure.of(TestPolicies.xilingol(), ApplicantKind.ORGANIZATION);
    private static final Caller HEAD = new Caller("head", "示例主任", Set.of(new Seat("office", "main", "head")));
    private static final Caller SECRETARY =
            new Caller("secretary", "示例秘书", Set.of(new Seat("leading-group", "main", "secretary")));
    private static final Caller OFFICER = new Caller("officer", "示例经办", Set.of(new Seat("office", "main", "officer")));

    @Autowired
    AgencyController list;

    @Autowired
    SelectionController door;

    @Autowired
    AgencyPledgeController pledges;

    @Autowired
    Commissions commissions;

    @Autowired
    LeftAgencyInterests left;

    @Autowired
    AgencyWork work;

    @Autowired
    CaseOfAgencies file;

    @Autowired
    RoundOfAgencies ofRound;

    @Autowired
    SelectedAgencies selected;

    @Autowired
    AgencySayings sayings;

    @Autowired
    BeanFactory beans;

    private UUID round = UUID.randomUUID();
    private UUID agency = UUID.randomUUID();

    @BeforeEach
    void aRoundAndAnAgency() {
        round = in(() -> TestRounds.announced(rounds, db, TODAY, TODAY.plusDays(9)));
        agency = in(() -> list.list(text(NAME, CODE))).getBody().id();
    }

    @Test
    void listsAnAgencyOnceAndByAValidCode() {
        assertThatThrownBy(() -> in(() -> list.list(text("另一名称", CODE)))).hasMessage("agency-known");
        assertThatThrownBy(() -> in(() -> list.list(text("另一名称", "91350100M000100Y44"))))
                .hasMessage("credit-code-invalid");
        in(() -> list.change(agency, IfMatch.of(0), text("示例评审机构（更名）", CODE)));
        assertThatThrownBy(() -> in(() -> list.change(agency, IfMatch.of(0), text(NAME, CODE))))
                .hasMessage("stale");
        assertThat(in(() -> list.all())).hasSize(1);
    }

    @Test
    void selectsNoneThatWasTakenOffTheList() {
        in(() -> list.takeOff(agency, IfMatch.of(0), new Standing("不再具备条件")));
        assertThatThrownBy(() -> selected(comparison(material()))).hasMessage("agency-taken-off");
        assertThatThrownBy(() -> in(() -> list.takeOff(agency, IfMatch.of(1), new Standing("不再具备条件"))))
                .hasMessage("agency-taken-off");
        in(() -> list.listAgain(agency, IfMatch.of(1), new Standing("已经恢复条件")));
        assertThat(selected(comparison(material())).name()).isEqualTo(NAME);
    }

    @Test
    void keepsTheNameItWasSelectedBy() {
        var id = selected(comparison(material())).id();
        in(() -> list.change(agency, IfMatch.of(0), text("示例评审机构（更名）", CODE)));
        assertThat(one(id).name()).isEqualTo(NAME);
    }

    @Test
    void selectsForStepsOfReviewOnlyAndForEachOnce() {
        assertThatThrownBy(() -> selected(comparison(step(StageKind.FORMAL_REVIEW))))
                .hasMessage("step-not-reviewed");
        assertThatThrownBy(() -> selected(
                        comparison(new Step(ApplicantKind.INDIVIDUAL, material().ordinal()))))
                .hasMessage("step-not-reviewed");
        assertThatThrownBy(() -> selected(comparison(material(), material()))).hasMessage("step-named-twice");
        var id = selected(comparison(material())).id();
        assertThatThrownBy(() -> selected(comparison(step(StageKind.SITE), material())))
                .hasMessage("agency-already-selected");
        var site = selected(comparison(step(StageKind.SITE)));
        assertThatThrownBy(() -> in(() -> door.correct(site.id(), IfMatch.of(0), comparison(material()), OFFICER)))
                .hasMessage("agency-already-selected");
        in(() -> door.correct(id, IfMatch.of(0), comparison(material()), OFFICER));
    }

    @Test
    void asksWhyWhereNobodyElseWasAsked() {
        assertThatThrownBy(() -> selected(decision(Method.SINGLE_SOURCE, null, TODAY, material())))
                .hasMessage("selection-without-grounds");
        assertThatThrownBy(() -> selected(decision(Method.OTHER, " ", TODAY, material())))
                .hasMessage("selection-without-grounds");
        assertThatThrownBy(() -> selected(decision(Method.OPEN_TENDER, null, TODAY.plusDays(1), material())))
                .hasMessage("date-in-the-future");
        assertThat(selected(decision(Method.SINGLE_SOURCE, "仅此一家具备资质", TODAY, material()))
                        .ending())
                .isNull();
    }

    @Test
    void endsOnceAndThenAnotherMayBeSelected() {
        var id = selected(comparison(material())).id();
        assertThatThrownBy(() -> ended(id, TODAY.minusDays(9))).hasMessage("ended-before-selected");
        assertThatThrownBy(() -> ended(id, TODAY.plusDays(1))).hasMessage("date-in-the-future");
        ended(id, TODAY);
        assertThatThrownBy(() -> ended(id, TODAY)).hasMessage("selection-ended");
        assertThatThrownBy(() -> in(() -> door.correct(id, seen(id), comparison(material()), OFFICER)))
                .hasMessage("selection-ended");
        selected(comparison(material()));
        assertThat(in(() -> door.ofRound(round, OFFICER))).hasSize(2);
    }

    /** 第十三条(三) */
    @Test
    void whatItWroteOfAStepIsIssuedInItsNameWhileItsCommissionStands() {
        var application = in(() -> TestApplications.submitted(applications, round, PROCEDURE, "示例乳业有限公司"));
        assertThat(issuer(application, material())).isEmpty();
        var id = selected(comparison(material())).id();
        assertThat(issuer(application, material())).contains(NAME);
        assertThat(issuer(application, step(StageKind.SITE))).isEmpty();
        ended(id, TODAY);
        assertThat(issuer(application, material())).isEmpty();
    }

    private Optional<String> issuer(Application application, Step step) {
        return in(() -> selected.of(application, step.ordinal()));
    }

    /** 第十八条 */
    @Test
    void judgesNoRoundInWhichItApplies() {
        var before = selected(comparison(material()));
        assertThat(before.applies()).isFalse();
        applied();
        assertThat(one(before.id()).applies()).isTrue();
        assertThatThrownBy(() -> selected(comparison(step(StageKind.SITE)))).hasMessage("agency-applies");
    }

    /** 第十八条: as the applicant wrote it, with a blank in it. */
    @Test
    void judgesNobodyWhoNamesItAsConsultant() {
        var application = applied();
        run(() -> applications.saveAndFlush(TestApplications.affiliated(
                applications.locked(application.id()),
                Map.of("consultants", List.of(Map.of("organization", "示例咨询 评审中心"))),
                Instant.now())));
        var consultant = in(() -> list.list(text("示例咨询评审中心", "91350100M00020087D")))
                .getBody()
                .id();
        assertThatThrownBy(() ->
                        in(() -> door.select(round, new Selected(consultant, comparison(material())), OFFICER)))
                .hasMessage("agency-affiliated");
    }

    /** 第十八条: it speaks of each, on paper, before anything opens; what it declared waits for the head. */
    @Test
    void opensNothingBeforeItPledgedAndTheOfficeFoundOnWhatItDeclared() {
        var id = selected(comparison(material())).id();
        var first = applied();
        var there = List.of(atMaterial(first));
        assertThat(duties()).isEmpty();
        refused("agency-unpledged", there);
        refused("agency-statements-unfit", () -> pledged(id, List.of(), List.of()));
        pledged(id, List.of(), List.of(new Relation(first.id(), "受其委托开展咨询")));
        refused("agency-unpledged", there);
        scanned(id);
        assertThat(interests(id).pledged()).isTrue();
        refused("agency-interest-open", () -> run(() -> commissions.requireOpen(there.getFirst())));
        run(() -> commissions.requirePledged(
                round, ApplicantKind.ORGANIZATION, material().ordinal(), there)); // the others are not held up
        assertThat(opens(there)).isFalse();
        assertThat(one(id).waiting()).isOne();
        assertThat(duties()).containsExactly("rule-agency-interest");
        refused("interest-stands", () -> pledged(id, List.of(first.id()), List.of()));
        refused("agency-cannot-take-over", () -> ruled(id, first, true, UUID.randomUUID()));
        ruled(id, first, true, null);
        assertThat(opens(there)).isTrue();
        run(() -> commissions.requireOpen(there.getFirst()));
        refused("agency-nothing-to-rule", () -> ruled(id, first, true, null));
        assertThat(duties()).isEmpty();
    }

    /** 第十八条: its paper speaks of everybody, and so it is for none who steps back from one of them. */
    @Test
    void whoeverStepsBackFromOneIsNotToldWhatAnAgencyHasToDoWithIt() {
        var id = selected(comparison(material())).id();
        var first = applied();
        pledged(id, List.of(), List.of(new Relation(first.id(), "受其委托开展咨询")));
        scanned(id);
        run(() -> TestInterests.declare(beans, round, first.id(), "近亲属任职", OFFICER));
        assertThat(one(id).waiting()).isZero();
        assertThat(papers(first, OFFICER)).noneMatch(title -> title.contains("承诺书"));
        assertThat(papers(first, HEAD)).anyMatch(title -> title.contains("承诺书"));
        assertThatThrownBy(() -> in(() -> pledges.pledge(id, "a", OFFICER))).hasMessage("recused");
    }

    private List<String> papers(Application application, Caller caller) {
        return in(() -> file.of(application, caller, UnaryOperator.identity())).stream()
                .map(CaseItem::title)
                .toList();
    }

    /** Of whoever is out no agency speaks any more; what it knew of them stays open to its reviewers. */
    @Test
    void whoeverIsOutWaitsForNoPledge() {
        selected(comparison(material()));
        var first = atMaterial(applied());
        assertThat(opens(List.of(first))).isFalse();
        run(() -> db.sql("update award.application set outcome = 'FAILED', status = 'NOT_SHORTLISTED' where id = ?")
                .param(first.id())
                .update());
        assertThat(opens(List.of(in(() -> applications.required(first.id()))))).isTrue();
        run(() -> commissions.requireOpen(applications.required(first.id())));
    }

    @Test
    void anotherAgencyOfTheStepTakesOverOnceItPledgedToHaveNothingToDoWithThatOne() {
        var id = selected(comparison(material())).id();
        var second = in(() -> list.list(text("示例第二评审机构", "91350100M00020087D")))
                .getBody()
                .id();
        var other = Objects.requireNonNull(
                        in(() -> door.select(round, new Selected(second, comparison(material())), OFFICER))
                                .getBody())
                .id();
        var first = applied();
        pledged(id, List.of(), List.of(new Relation(first.id(), "受其委托开展咨询")));
        refused("agency-cannot-take-over", () -> ruled(id, first, true, other));
        pledged(other, List.of(first.id()), List.of());
        ruled(id, first, true, other);
        assertThat(interests(id).applicants()).extracting(Applicant::instead).containsExactly("示例第二评审机构");
        assertThat(issuer(first, material())).contains("示例第二评审机构");
        assertThat(said()).as("who never came there").doesNotContain("回避");
        atMaterial(first);
        assertThat(said())
                .contains("示例评审机构（单位资料评审）；示例第二评审机构（单位资料评审）。")
                .endsWith("。示例评审机构回避对" + first.name() + "的资料评审，由示例第二评审机构评审。");
    }

    /** Though another is commissioned with the step, too. */
    @Test
    void whomTheOfficeHasItsOwnPanelReviewIsReportedOnByNoAgency() {
        var id = selected(comparison(material())).id();
        var second = in(() -> list.list(text("示例第二评审机构", "91350100M00020087D")))
                .getBody()
                .id();
        in(() -> door.select(round, new Selected(second, comparison(material())), OFFICER));
        var first = applied();
        assertThat(issuer(first, material())).contains("示例评审机构、示例第二评审机构");
        pledged(id, List.of(), List.of(new Relation(first.id(), "受其委托开展咨询")));
        atMaterial(first);
        assertThat(said()).doesNotContain("回避");
        ruled(id, first, true, null);
        assertThat(issuer(first, material())).isEmpty();
        assertThat(said()).endsWith("示例评审机构回避对" + first.name() + "的资料评审，由办公室组织评审专家评审。");
    }

    private String said() {
        return Objects.requireNonNull(in(() -> sayings.of(round)).get("agencies"));
    }

    /** 第十八条: at once, and that one alone, until the office found on it. */
    @Test
    void whoeverNamesItLaterIsClosedToItsStepUntilTheOfficeFoundOnIt() {
        var id = selected(comparison(material())).id();
        var first = applied();
        pledged(id, List.of(first.id()), List.of());
        scanned(id);
        assertThat(one(id).waiting()).isZero();
        naming(first, "consultants");
        assertThat(one(id).waiting()).isOne();
        var there = List.of(atMaterial(first));
        assertThat(opens(there)).isFalse();
        refused("agency-interest-open", () -> run(() -> commissions.requireOpen(there.getFirst())));
        run(() -> commissions.requirePledged(
                round, ApplicantKind.ORGANIZATION, material().ordinal(), there)); // the others are declared of
        assertThat(duties()).containsExactly("rule-agency-interest");
        assertThat(interests(id).applicants()).extracting(Applicant::named).containsExactly(List.of(Kind.CONSULTANT));
        ruled(id, first, false, null);
        assertThat(one(id).waiting()).isZero();
        assertThat(opens(there)).isTrue();
        run(() -> commissions.requireOpen(there.getFirst()));
        naming(first, "consultants", "suppliers");
        assertThat(one(id).waiting()).as("as something else").isOne();
        ended(id, TODAY);
        assertThat(one(id).waiting()).isZero();
    }

    @Test
    void isEnteredAndReadByNobodyWhoStepsBackFromThatApplicant() {
        var id = selected(comparison(material())).id();
        var first = applied();
        run(() -> {
            var application = applications.locked(first.id());
            application.stepBack(OFFICER.id());
            applications.saveAndFlush(application);
        });
        refused("recused", () -> pledged(id, List.of(first.id()), List.of()));
        assertThat(interests(id).applicants()).isEmpty();
        scanned(id);
        var page = interests(id).pages().getFirst().sha256();
        refused("recused", () -> in(() -> pledges.pledge(id, page, OFFICER)));
    }

    /** As of staff: the leading group's secretary, and only where no head may. */
    @Test
    void theSecretaryFindsOnItWhereEveryHeadStepsBackFromThatApplicant() {
        var id = selected(comparison(material())).id();
        var first = applied();
        pledged(id, List.of(), List.of(new Relation(first.id(), "受其委托开展咨询")));
        var heads = List.of(HEAD.id());
        assertThat(in(() -> left.of(round, heads, SECRETARY))).isEmpty();
        refused("head-rules", () -> ruledFor(heads, id, first));
        run(() -> {
            var application = applications.locked(first.id());
            application.stepBack(HEAD.id());
            applications.saveAndFlush(application);
        });
        refused("recused", () -> ruled(id, first, true, null));
        assertThat(in(() -> left.of(round, List.of(HEAD.id(), "another"), SECRETARY)))
                .as("another head may")
                .isEmpty();
        assertThat(in(() -> left.of(round, heads, SECRETARY)))
                .extracting(Left::application, Left::agency)
                .containsExactly(tuple(first.id(), NAME));
        ruledFor(heads, id, first);
        assertThat(in(() -> left.of(round, heads, SECRETARY))).isEmpty();
        assertThat(issuer(first, material())).isEmpty();
    }

    private void ruledFor(List<String> heads, UUID id, Application application) {
        var seen = seen(id);
        run(() -> left.rule(round, id, seen, new Given(application.id(), true, "示例理由", null), SECRETARY, heads));
    }

    private Application atMaterial(Application application) {
        run(() -> db.sql("update award.application set stage = 'MATERIAL', ordinal = ? where id = ?")
                .params(material().ordinal(), application.id())
                .update());
        return in(() -> applications.required(application.id()));
    }

    private void naming(Application application, String... as) {
        var answers = Stream.of(as).collect(Collectors.toMap(one -> one, one ->
                (Object) List.of(Map.of("organization", NAME))));
        run(() -> applications.saveAndFlush(
                TestApplications.affiliated(applications.locked(application.id()), answers, Instant.now())));
    }

    private void pledged(UUID id, List<UUID> none, List<Relation> relations) {
        in(() -> pledges.state(id, seen(id), new Signed(TODAY, true, none, relations), OFFICER));
    }

    private void scanned(UUID id) {
        in(() -> {
            try {
                return pledges.keep(id, seen(id), scan("承诺书" + id), OFFICER);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void ruled(UUID id, Application application, boolean stepsBack, @Nullable UUID instead) {
        in(() -> pledges.rule(id, seen(id), new Given(application.id(), stepsBack, "示例理由", instead), HEAD));
    }

    private Interests interests(UUID id) {
        return Objects.requireNonNull(in(() -> pledges.interests(id, OFFICER)).getBody());
    }

    private boolean opens(List<Application> there) {
        return in(() -> commissions.opens(there.getFirst()));
    }

    private List<String> duties() {
        return in(() -> work.of(HEAD, List.of(round))).stream()
                .map(Waiting::action)
                .toList();
    }

    private void refused(String slug, List<Application> there) {
        refused(
                slug,
                () -> run(() -> commissions.requirePledged(
                        round, ApplicantKind.ORGANIZATION, material().ordinal(), there)));
    }

    /** 第八条(三) */
    @Test
    void theOfficeIsAskedForBothPapersOnceTheStepRuns() {
        var procedure = TestPolicies.withStages("MATERIAL", "COMPOSITE");
        round = in(() -> TestRounds.announced(rounds, db, TODAY.minusDays(1), TODAY.minusDays(1), procedure));
        run(() -> TestApplications.submitted(
                applications,
                round,
                Procedure.of(TestPolicies.parsed(procedure), ApplicantKind.ORGANIZATION),
                "示例乳业有限公司"));
        var id = selected(comparison(new Step(ApplicantKind.ORGANIZATION, 0))).id();
        assertThat(duties()).containsExactly("enter-agency-pledge", "file-agency-papers");
        assertThat(in(() -> work.of(HEAD, List.of(round))))
                .extracting(work::article)
                .containsExactly("第十八条", "第八条(三)");
        in(() -> scanned(() -> door.keepDecision(id, seen(id), scan("选定文件"), OFFICER)));
        assertThat(duties()).as("the contract is missing").contains("file-agency-papers");
        in(() -> scanned(() -> door.keepContract(id, seen(id), scan("合同"), OFFICER)));
        assertThat(duties()).containsExactly("enter-agency-pledge");
    }

    @Test
    void keepsDecisionAndContractInTheCaseFileOfItsTrack() {
        var id = selected(comparison(material())).id();
        var decision = kept(id, "选定文件").decisionPages().getFirst();
        var application = applied();
        assertThat(in(() -> file.of(application, OFFICER, UnaryOperator.identity())))
                .extracting(CaseItem::title)
                .containsExactly("评审机构选定文件（示例评审机构）", "评审机构委托合同（示例评审机构）");
        assertThat(in(() -> door.decision(id, decision.sha256()))
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        assertThatThrownBy(() -> in(() -> door.contract(id, decision.sha256()))).hasMessage("not-found");
    }

    @Test
    void isOfNoOtherRegion() {
        var id = selected(comparison(material())).id();
        var other = another();
        assertThatThrownBy(() -> in(other, () -> door.one(id, OFFICER))).hasMessage("not-found");
        assertThatThrownBy(() -> in(other, () -> door.ofRound(round, OFFICER))).hasMessage("not-found");
        assertThatThrownBy(() -> in(other, () -> list.one(agency))).hasMessage("not-found");
        assertThat(in(other, () -> list.all())).isEmpty();
        assertThat(in(other, () -> list.list(text(NAME, CODE))).getStatusCode().value())
                .isEqualTo(201);
    }

    private View kept(UUID id, String content) {
        in(() -> scanned(() -> door.keepDecision(id, seen(id), scan(content), OFFICER)));
        return in(() -> scanned(() -> door.keepContract(id, seen(id), scan(content + "合同"), OFFICER)));
    }

    private static MockMultipartFile scan(String content) {
        var bytes = ("%PDF-1.7 " + content).getBytes(StandardCharsets.UTF_8);
        return new MockMultipartFile("scan", "scan.pdf", "application/pdf", bytes);
    }

    private interface Scanning {
        ResponseEntity<View> run() throws IOException;
    }

    private static View scanned(Scanning scanning) {
        try {
            return Objects.requireNonNull(scanning.run().getBody());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Application applied() {
        var id = in(() -> TestApplications.applied(beans, round, TestForms.complete()));
        return in(() -> applications.required(id));
    }

    private View selected(Decision decision) {
        return Objects.requireNonNull(in(() -> door.select(round, new Selected(agency, decision), OFFICER))
                .getBody());
    }

    private void ended(UUID id, LocalDate on) {
        in(() -> door.end(id, seen(id), new Ending(on, "合同解除"), OFFICER));
    }

    private View one(UUID id) {
        return Objects.requireNonNull(in(() -> door.one(id, OFFICER)).getBody());
    }

    private IfMatch seen(UUID id) {
        return IfMatch.of(
                String.valueOf(in(() -> door.one(id, OFFICER)).getHeaders().getETag()));
    }

    private static Agency.Text text(String name, String code) {
        return new Agency.Text(name, code, new Contact("示例联系人", "0479-7654000"));
    }

    private static Decision comparison(Step... steps) {
        return decision(Method.COMPARISON, null, TODAY.minusDays(1), steps);
    }

    private static Decision decision(Method method, @Nullable String grounds, LocalDate on, Step... steps) {
        return new Decision(List.of(steps), method, grounds, "示质奖办〔2030〕9号", on, null);
    }

    private static Step material() {
        return step(StageKind.MATERIAL);
    }

    private static Step step(StageKind kind) {
        var ordinal = PROCEDURE.steps().stream()
                .filter(step -> step.kind() == kind)
                .findFirst()
                .orElseThrow()
                .ordinal();
        return new Step(ApplicantKind.ORGANIZATION, ordinal);
    }

    @Test
    void theCaseFileOfTheRoundHasWhatWasKeptOfEverySelectionTheEndedToo() {
        assertThat(in(() -> ofRound.of(rounds.required(round), OFFICER, unit -> unit)))
                .isEmpty();
        kept(selected(comparison(material())).id(), "选定文件");
        assertThat(in(() -> ofRound.of(rounds.required(round), OFFICER, unit -> unit)))
                .extracting(CaseItem::title)
                .containsExactly("评审机构选定文件（示例评审机构）", "评审机构委托合同（示例评审机构）");
    }
}
