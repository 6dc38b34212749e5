package cn.qualityaward.award.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.StandingWork.Standing;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.matter.Matter.State;
import cn.qualityaward.award.matter.Matter.Text;
import cn.qualityaward.award.matter.MatterController.Withdrawing;
import cn.qualityaward.award.matter.MatterViews.View;
import cn.qualityaward.award.matter.PublicMatters.Told;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.PaperDecision;
import cn.qualityaward.award.paper.PaperFormat;
import cn.qualityaward.award.paper.TestOffice;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.recusal.TestInterests;
import cn.qualityaward.award.round.DecidedMatters;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.tenancy.TenantScope;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.IfMatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockMultipartFile;

/** 重大事项 on real servers: the office asks, the leading group decides, and whoever steps back has nothing to do with it. */
class MatterTests extends AsARegion {

    private static final Caller OFFICER = seated("officer", "office", "officer"),
            HEAD = seated("head", "office", "head"),
            SECRETARY = seated("secretary", "leading-group", "secretary"),
            ANOTHER = seated("another", "leading-group", "secretary"),
            MEMBER = seated("member", "leading-group", "member"),
            OBSERVER = seated("observer", "observer", "observer"),
            GOVERNMENT = seated("government", "government", "signer");

    @Autowired
    BeanFactory beans;

    @Autowired
    ApplicationContext context;

    @Autowired
    MatterController door;

    @Autowired
    MatterPagesController papers;

    @Autowired
    PublicMatters open;

    @Autowired
    RoundOfMatters cases;

    @Autowired
    Deciding deciding;

    @Autowired
    DecidedMatters decidedMatters;

    @Autowired
    PaperDecision<Decision> onPaper;

    private UUID round = new UUID(0, 0);
    private UUID applicant = new UUID(0, 0);

    @BeforeEach
    void oneApplies() {
        round = in(() -> TestRounds.announced(
                rounds, db, clock.today().plusDays(9), clock.today().plusDays(30)));
        var procedure = Procedure.of(TestPolicies.xilingol(), ApplicantKind.ORGANIZATION);
        applicant = in(() -> TestApplications.submitted(applications, round, procedure, "示例一厂"))
                .id();
    }

    @Test
    void theLeadingGroupDecidesWhatTheOfficePutsBeforeIt() {
        var put = put(OFFICER, Set.of());
        assertThat(duties(SECRETARY)).containsExactly(new Standing("decide-matter", Matter.ARTICLE, 1));
        assertThat(duties(GOVERNMENT)).isEmpty();
        var decided = decide(put, SECRETARY, decision(false, null));
        assertThat(decided.state()).isEqualTo(State.DECIDED);
        assertThat(Objects.requireNonNull(decided.decided()).unit()).isEqualTo("leading-group/main");
        assertThat(duties(SECRETARY)).isEmpty();
        assertThatThrownBy(() -> decide(decided, SECRETARY, decision(false, null)))
                .hasMessage("matter-over");
        assertThatThrownBy(() -> view(() -> door.change(put.id(), seen(decided), text(Set.of()), OFFICER)))
                .hasMessage("matter-over");
    }

    @Test
    void isDecidedOnPaperByWhoeverDeliberatesAndByNobodyElse() {
        var put = put(OFFICER, Set.of());
        assertThatThrownBy(() -> run(() ->
                        onPaper.effect().decide(put.id(), decision(false, null), paperOf("government/main", HEAD))))
                .hasMessage("paper-other-unit");
        run(() -> onPaper.effect().decide(put.id(), decision(false, null), paperOf("leading-group/main", HEAD)));
        var decided = Objects.requireNonNull(one(put.id(), OFFICER).decided());
        assertThat(decided.paper()).contains("示例纪要〔2026〕1号");
        assertThatThrownBy(() -> onPaperForeseen(put)).hasMessage("matter-over");
    }

    @Test
    void whoeverPutItDoesNotAloneRecordWhatWasDecided() {
        var put = put(SECRETARY, Set.of());
        assertThat(duties(SECRETARY)).isEmpty();
        assertThat(duties(ANOTHER)).hasSize(1);
        assertThatThrownBy(() -> decide(put, SECRETARY, decision(false, null))).hasMessage("matter-own");
        assertThatThrownBy(() -> view(() -> door.change(put.id(), seen(put), text(Set.of()), OFFICER)))
                .hasMessage("matter-of-others");
        var changed = view(() -> door.change(put.id(), seen(put), text(Set.of()), ANOTHER));
        assertThatThrownBy(() -> decide(changed, ANOTHER, decision(false, null)))
                .as("who changed it had a hand in it")
                .hasMessage("matter-own");
    }

    @Test
    void theGroupAndTheDisciplineInspectionReadWhatWasDecided() {
        var put = put(OFFICER, Set.of());
        for (var reader : List.of(MEMBER, OBSERVER, GOVERNMENT)) {
            assertThat(in(() -> door.all(reader))).isEmpty();
            assertThatThrownBy(() -> one(put.id(), reader)).hasMessage("not-found");
        }
        decide(put, SECRETARY, decision(false, null));
        for (var reader : List.of(MEMBER, OBSERVER)) {
            assertThat(in(() -> door.ofRound(round, reader))).hasSize(1);
            assertThat(one(put.id(), reader).decided()).isNotNull();
        }
        assertThat(in(() -> door.all(GOVERNMENT))).isEmpty();
    }

    @Test
    void whoeverStepsBackFromWhomItIsAboutNeitherSeesNorDecidesIt() {
        run(() -> TestInterests.none(beans, round, OFFICER, SECRETARY));
        var put = put(OFFICER, Set.of(applicant));
        assertThat(duties(ANOTHER)).as("they have not said yet").isEmpty();
        assertThatThrownBy(() -> decide(put, ANOTHER, decision(false, null))).hasMessage("list-undeclared");
        run(() -> TestInterests.declare(beans, round, applicant, "原工作单位", ANOTHER));
        run(() -> TestInterests.declare(beans, round, applicant, "原工作单位", HEAD));
        assertThat(in(() -> door.all(HEAD))).isEmpty();
        assertThatThrownBy(() -> one(put.id(), HEAD)).hasMessage("recused");
        assertThatThrownBy(() -> decide(put, ANOTHER, decision(false, null))).hasMessage("recused");
        assertThat(onPaper(HEAD, put)).contains("示例一厂");
        assertThatThrownBy(() -> put(HEAD, Set.of(applicant))).hasMessage("recused");
        assertThat(duties(SECRETARY)).hasSize(1);
        decide(put, SECRETARY, decision(false, null));
        assertThatThrownBy(() -> in(() -> papers.attachment(put.id(), "x", HEAD)))
                .hasMessage("recused");
        assertThatThrownBy(() -> required(round, put.id())).hasMessage("recused");
        assertThat(in(() -> door.all(OFFICER))).hasSize(1);
    }

    @Test
    void isAboutThoseWhoAppliedInThatRound() {
        assertThatThrownBy(() -> put(OFFICER, Set.of(UUID.randomUUID()))).hasMessage("matter-applicant-unknown");
    }

    @Test
    void thePublicReadsWhatTheDecisionPublishesAndNothingOfWhatWasAsked() {
        var silent = put(OFFICER, Set.of());
        decide(silent, SECRETARY, decision(false, null));
        assertThat(in(() -> open.of(round))).isEmpty();
        var told = put(OFFICER, Set.of());
        assertThatThrownBy(() -> decide(told, SECRETARY, decision(true, " "))).hasMessage("published-without-reason");
        decide(told, SECRETARY, decision(true, "示例依据。"));
        assertThat(in(() -> open.of(round)))
                .containsExactly(new Told("示例事项", "同意延期。", "示例依据。", clock.today(), "示例纪要〔2026〕1号"));
        assertThat(in(() -> open.of(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void aDayToComeIsNoDayOfADecision() {
        var put = put(OFFICER, Set.of());
        var ahead = new Decision("同意。", clock.today().plusDays(1), "示例纪要〔2026〕1号", false, null);
        assertThatThrownBy(() -> decide(put, SECRETARY, ahead)).hasMessage("date-in-the-future");
    }

    @Test
    void whatWasTakenBackIsDecidedByNobody() {
        var put = put(OFFICER, Set.of());
        var back = view(() -> door.withdraw(put.id(), seen(put), new Withdrawing("不再需要。"), HEAD));
        assertThat(back.state()).isEqualTo(State.WITHDRAWN);
        assertThat(duties(SECRETARY)).isEmpty();
        assertThatThrownBy(() -> decide(back, SECRETARY, decision(false, null))).hasMessage("matter-over");
    }

    @Test
    void isInTheCaseFileOfTheRoundOnceDecidedWithWhatWasEnclosedAndSigned() throws IOException {
        var put = put(OFFICER, Set.of());
        var enclosed = view(() -> kept(() -> papers.attach(put.id(), seen(put), scan("附件"), OFFICER)));
        assertThatThrownBy(() -> view(() -> kept(() -> papers.keepMinutes(put.id(), seen(enclosed), scan("纪要"), HEAD))))
                .hasMessage("matter-undecided");
        assertThat(titles()).isEmpty();
        var decided = decide(enclosed, SECRETARY, decision(true, "示例依据。"));
        var signed = view(() -> kept(() -> papers.keepMinutes(put.id(), seen(decided), scan("纪要"), SECRETARY)));
        assertThat(signed.minutes()).hasSize(1);
        assertThat(titles()).containsExactly("重大事项研究决定单（示例事项）", "示例事项附件", "示例事项会议纪要");
        assertThat(sheet(put.id())).contains("重大事项研究决定单", "请示内容", "同意延期。", "示例纪要〔2026〕1号", "公开", "示例依据。");
    }

    /** 代录: the scan the paper was confirmed against stands with the decision, and in the file once. */
    @Test
    void enteredFromPaperItCarriesTheScanOfThatPaper() {
        var put = put(OFFICER, Set.of());
        var office = new TestOffice(context, onPaper);
        TenantScope.run(
                tenant,
                () -> office.confirm(
                        office.enter(
                                "major-matter",
                                put.id(),
                                decision(false, null),
                                clock.today(),
                                "leading-group/main",
                                "first"),
                        "second"));
        assertThat(one(put.id(), OFFICER).minutes())
                .singleElement()
                .satisfies(page -> assertThat(page.by()).isEqualTo("first"));
        assertThat(titles()).containsExactly("重大事项研究决定单（示例事项）", "代录依据的文件（示例来信）");
    }

    /** Of whom, and what it is, is read where it stands by whoever may: some of the seats may step back. */
    @Test
    void theOfficeAndWhomItIsAboutAreToldThatItWasDecided() {
        run(() -> TestInterests.none(beans, round, OFFICER, SECRETARY));
        decide(put(OFFICER, Set.of(applicant)), SECRETARY, decision(false, null));
        assertThat(told("MATTER_DECIDED"))
                .hasSize(2)
                .allSatisfy(words -> assertThat(words)
                        .startsWith("seat:office/*/")
                        .contains("示例纪要〔2026〕1号")
                        .doesNotContain("示例一厂", "示例事项", "同意延期"));
        assertThat(told("MATTER_CONCERNS"))
                .singleElement()
                .satisfies(words -> assertThat(words)
                        .startsWith("dossier:" + applicant)
                        .contains("示例一厂", "示例纪要〔2026〕1号")
                        .doesNotContain("示例事项", "同意延期"));
        decide(put(OFFICER, Set.of()), SECRETARY, decision(false, null));
        assertThat(told("MATTER_CONCERNS")).as("about nobody").hasSize(1);
    }

    private List<String> told(String kind) {
        return in(() -> db.sql("select recipient || words::text from award.message where kind = ?")
                .param(kind)
                .query(String.class)
                .list());
    }

    @Test
    void aPostponementNamesOnlyWhatWasDecidedInItsRound() {
        var put = put(OFFICER, Set.of());
        assertThatThrownBy(() -> required(round, put.id())).hasMessage("matter-undecided");
        decide(put, SECRETARY, decision(false, null));
        required(round, put.id());
        assertThatThrownBy(() -> required(UUID.randomUUID(), put.id())).hasMessage("matter-undecided");
    }

    @Test
    void noneIsPutInARoundThatIsOver() {
        run(() -> db.sql("update award.round set state = 'CLOSED' where id = ?")
                .param(round)
                .update());
        assertThatThrownBy(() -> put(OFFICER, Set.of())).hasMessage("matter-round-over");
    }

    private void onPaperForeseen(View put) {
        run(() -> onPaper.effect().foresee(put.id(), decision(false, null), paperOf("leading-group/main", OFFICER)));
    }

    private void required(UUID of, UUID matter) {
        run(() -> decidedMatters.requireDecided(of, matter, HEAD));
    }

    private List<String> onPaper(Caller who, View put) {
        return in(() -> onPaper.effect().recused(who.id(), put.id(), decision(false, null)).stream()
                .toList());
    }

    private List<String> titles() {
        return in(() -> cases.of(rounds.required(round), OFFICER, unit -> unit).stream()
                .map(CaseItem::title)
                .toList());
    }

    private String sheet(UUID matter) throws IOException {
        var bytes = in(() -> kept(() -> papers.sheet(matter, PaperFormat.PDF, OFFICER)))
                .getBody();
        try (var pdf = Loader.loadPDF(Objects.requireNonNull(bytes))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
        }
    }

    private List<Standing> duties(Caller who) {
        return in(() -> deciding.of(who).toList());
    }

    private View put(Caller by, Set<UUID> about) {
        return view(() -> door.put(round, text(about), by));
    }

    private View one(UUID id, Caller reader) {
        return view(() -> door.one(id, reader));
    }

    private View decide(View put, Caller by, Decision decision) {
        return view(() -> door.decide(put.id(), seen(put), decision, by));
    }

    private static Text text(Set<UUID> about) {
        return new Text("示例事项", "请示将申报截止日延后。", "示例背景。", about);
    }

    private Decision decision(boolean published, @Nullable String reason) {
        return new Decision("同意延期。", clock.today(), "示例纪要〔2026〕1号", published, reason);
    }

    private Decider paperOf(String unit, Caller confirming) {
        return new Decider(
                confirming.id(),
                confirming.name(),
                unit,
                new Decider.Paper("示例纪要〔2026〕1号", clock.today(), OFFICER.id()));
    }

    private static MockMultipartFile scan(String what) {
        return new MockMultipartFile("scan", ("%PDF-1.7 " + what).getBytes(StandardCharsets.UTF_8));
    }

    private static IfMatch seen(View view) {
        return IfMatch.of(Objects.requireNonNull(view.version()));
    }

    private View view(Supplier<ResponseEntity<View>> call) {
        return Objects.requireNonNull(in(call).getBody());
    }

    private interface Keeping<T> {
        T kept() throws IOException;
    }

    private static <T> T kept(Keeping<T> keeping) {
        try {
            return keeping.kept();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
