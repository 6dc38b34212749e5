package cn.qualityaward.award.reconsideration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.qualityaward.award.AtTheComposite;
import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.OwnWork.Waiting;
import cn.qualityaward.award.application.Progress.Verdict;
import cn.qualityaward.award.application.Status;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.deliberation.TestResolutions;
import cn.qualityaward.award.eligibility.TestRechecks;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.publicnotice.TestNotices;
import cn.qualityaward.award.reconsideration.Consequences.Falling;
import cn.qualityaward.award.reconsideration.Consequences.Reopened;
import cn.qualityaward.award.reconsideration.Consequences.Returning;
import cn.qualityaward.award.recusal.TestInterests;
import cn.qualityaward.award.replay.Replayable.Finding;
import cn.qualityaward.award.replay.Replayable.Flaw;
import cn.qualityaward.award.scoring.TestRankings;
import cn.qualityaward.tenancy.TenantScope;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.IfMatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.support.TransactionTemplate;

/** 撤销原决定、重新作出决定: by two, as it was shown, the original kept; then decided anew with the ordinary means. */
class ReconsideringTests extends AtTheComposite {

    private static final String NOTICED_CANDIDATES = POLICY.replace("\"publicNotices\":[", """
                    "publicNotices":[{"stage":"COMPOSITE","days":5,"dayKind":"WORKING",\
                    "countRule":"EXCLUDE_START","officialWebsite":false},""");

    @Autowired
    Reconsidering reconsidering;

    @Autowired
    ReconsiderationController door;

    @Autowired
    ReconsiderationViews views;

    @Autowired
    ReconsiderationWork work;

    @Autowired
    RoundOfReconsiderations file;

    @Autowired
    SignedPages pages;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void aListIsProposedAndResolvedAnewWithWhomItHadLeftOut() {
        proposed(one, other);
        resolved(List.of(one), List.of(other));
        var id = propose(StageKind.COMPOSITE);
        assertThat(in(() -> work.of(SECRETARY, List.of(round))))
                .extracting(Waiting::action, Waiting::stage)
                .containsExactly(tuple("confirm-reconsideration", StageKind.COMPOSITE));
        assertThat(in(() -> work.of(HEAD, List.of(round)))).isEmpty();
        var shown = foreseen(id, SECRETARY);
        assertThat(shown.falling())
                .extracting(Falling::stage, Falling::number, Falling::names)
                .containsExactlyInAnyOrder(
                        tuple(StageKind.DELIBERATION, "示例会纪1号", List.of("示例一厂")),
                        tuple(StageKind.COMPOSITE, null, List.of("示例一厂", "示例二厂")));
        assertThat(shown.returning())
                .extracting(Returning::name, Returning::from)
                .containsExactlyInAnyOrder(
                        tuple("示例一厂", Status.PUBLIC_NOTICE),
                        tuple("示例二厂", Status.NOT_ENDORSED),
                        tuple("示例三厂", Status.NOT_CANDIDATE));
        assertThat(status(third)).as("only shown").isEqualTo(Status.NOT_CANDIDATE);
        confirm(id, SECRETARY);
        assertThat(List.of(status(one), status(other), status(third))).containsOnly(Status.SCORED);
        assertThat(in(() -> applications.required(one)).classCode()).isNull();
        assertThat(in(() -> TestApplications.lastReason(applications.required(third))))
                .isEqualTo("撤销原决定，重新作出决定：计票有误");
        assertThat(in(() -> TestResolutions.withdrawn(beans, round))).containsExactly("示例决定1号");
        assertThat(in(() -> TestRankings.earlier(beans, round, TRACK))).containsExactly(List.of(one, other));
        assertThat(in(() -> file.of(rounds.required(round), HEAD, unit -> unit)))
                .extracting(CaseItem::title)
                .containsExactly("示例质量奖撤销原决定办理单（单位综合评分）", "撤销原决定依据（示例决定1号）");
        proposed(one, third);
        resolved(List.of(one, third), List.of());
        assertThat(status(third)).isEqualTo(Status.PUBLIC_NOTICE);
        assertThat(in(() -> applications.required(third)).classCode()).isEqualTo("MAIN");
        assertThat(told("dossier:" + third)).contains("RECONSIDERED");
        assertThat(told("dossier:" + one))
                .as("was not told that it was endorsed")
                .doesNotContain("RECONSIDERED");
    }

    @Test
    void aStruckNameIsEndorsedByTheSecondResolution() {
        proposed(one, other);
        resolved(List.of(one), List.of(other));
        confirm(propose(StageKind.DELIBERATION), SECRETARY);
        assertThat(List.of(status(one), status(other))).containsOnly(Status.CANDIDATE);
        assertThat(status(third)).as("was left out by the list, which stands").isEqualTo(Status.NOT_CANDIDATE);
        resolved(List.of(one, other), List.of());
        assertThat(status(other)).isEqualTo(Status.PUBLIC_NOTICE);
    }

    @Test
    void whatWasPublishedFallsWithItAndWhoWasTakenOffStaysOff() {
        proposed(one, other);
        resolved(List.of(one, other), List.of());
        run(() -> {
            TestRechecks.clean(beans, round);
            TestNotices.publish(beans, round);
        });
        run(() -> progress.remove(applications.required(other), StageKind.PUBLIC_NOTICE, "异议成立", OFFICE));
        var id = propose(StageKind.COMPOSITE);
        assertThat(foreseen(id, SECRETARY).falling())
                .extracting(Falling::stage)
                .containsExactlyInAnyOrder(StageKind.PUBLIC_NOTICE, StageKind.DELIBERATION, StageKind.COMPOSITE);
        confirm(id, SECRETARY);
        assertThat(status(other)).isEqualTo(Status.REMOVED);
        proposed(one, third);
        resolved(List.of(one, third), List.of());
        run(() -> {
            TestRechecks.clean(beans, round);
            TestNotices.publish(beans, round);
        });
        assertThat(in(() -> TestResolutions.replayed(beans, round, TRACK))).isEmpty();
        assertThat(in(() -> TestRankings.replayed(beans, round, TRACK))).isEmpty();
    }

    /** 条件复查 and 信用核查: what was found for the list that fell is old. */
    @Test
    void conditionsAreLookedAtAgainForTheSecondNotice() {
        proposed(one, other);
        resolved(List.of(one, other), List.of());
        run(() -> {
            TestRechecks.clean(beans, round);
            TestNotices.publish(beans, round);
        });
        confirm(propose(StageKind.DELIBERATION), SECRETARY);
        resolved(List.of(one, other), List.of());
        refused("conditions-not-rechecked", () -> run(() -> TestNotices.publish(beans, round)));
        run(() -> {
            TestRechecks.clean(beans, round);
            TestNotices.publish(beans, round);
        });
    }

    @Test
    void isConfirmedByAnotherPersonInTheSeatWhoseDecisionItIs() {
        proposed(one, other);
        var ofTheOffice = propose(StageKind.COMPOSITE);
        refused("reconsideration-not-yours", () -> confirm(ofTheOffice, SECRETARY));
        var officer = seated("other", "office", "officer");
        run(() -> TestInterests.none(beans, round, officer));
        refused("reconsideration-not-yours", () -> confirm(ofTheOffice, officer));
        resolved(List.of(one, other), List.of());
        refused("reconsideration-overtaken", () -> confirm(ofTheOffice, HEAD));
        run(() -> reconsidering.reject(ofTheOffice, "已经审议", true, HEAD));
        var own = propose(StageKind.DELIBERATION, SECRETARY, true);
        refused("reconsideration-by-same-person", () -> confirm(own, SECRETARY));
        refused("reconsideration-not-yours", () -> confirm(own, HEAD));
        refused("reconsideration-pending", () -> propose(StageKind.COMPOSITE));
        assertThat(in(() -> views.all(round, true, HEAD)))
                .extracting(ReconsiderationViews.View::state, ReconsiderationViews.View::rejection)
                .containsExactly(
                        tuple(Reconsideration.State.REJECTED, "已经审议"), tuple(Reconsideration.State.PROPOSED, null));
    }

    /** Where the body that deliberates has no account its document is on file, and the office acts by two. */
    @Test
    void theHeadConfirmsForABodyThatWorksOnPaper() {
        proposed(one, other);
        resolved(List.of(one, other), List.of());
        var id = propose(StageKind.DELIBERATION, OFFICER, false);
        confirm(id, false, HEAD);
        assertThat(status(one)).isEqualTo(Status.CANDIDATE);
    }

    @Test
    void nothingIsConfirmedThatWasNotShown() {
        proposed(one, other);
        resolved(List.of(one), List.of(other));
        var id = propose(StageKind.DELIBERATION);
        var seen = foreseen(id, SECRETARY).tag();
        run(() -> TestApplications.withdraw(applications, one));
        refused("stale", () -> in(() -> reconsidering.confirm(id, IfMatch.of(seen), true, SECRETARY)));
        confirm(id, SECRETARY);
        assertThat(status(one)).isEqualTo(Status.WITHDRAWN);
        assertThat(status(other)).isEqualTo(Status.CANDIDATE);
    }

    /** 第十八条 */
    @Test
    void whoeverStepsBackFromOneHasNoHandInItAndReadsNothingOfIt() {
        proposed(one, other);
        resolved(List.of(one), List.of(other));
        var stranger = seated("stranger", "office", "officer");
        refused("list-undeclared", () -> propose(StageKind.COMPOSITE, stranger, true));
        var id = propose(StageKind.COMPOSITE);
        run(() -> {
            var application = applications.required(third);
            application.stepBack(SECRETARY.id());
            application.stepBack("colleague");
            applications.saveAndFlush(application);
        });
        refused("recused", () -> foreseen(id, SECRETARY));
        refused("recused", () -> in(() -> reconsidering.reject(id, "示例", true, SECRETARY)));
        assertThat(in(() -> views.all(round, true, seated("colleague", "office", "head"))))
                .isEmpty();
        assertThat(in(() -> work.of(SECRETARY, List.of(round)))).isEmpty();
    }

    @Test
    void afterAnApprovalNothingIsTakenBackAndWhileItIsAskedForNeither() {
        proposed(one, other);
        resolved(List.of(one, other), List.of());
        refused("reconsideration-too-late", () -> propose(StageKind.MATERIAL));
        refused("reconsideration-not-closed", () -> propose(StageKind.PUBLIC_NOTICE));
        run(() -> progress.close(
                progress.gather(round, TRACK, StageKind.PUBLIC_NOTICE), application -> Verdict.PASSED, OFFICE));
        run(() -> progress.close(
                progress.gather(round, TRACK, StageKind.APPROVAL), application -> Verdict.PASSED, OFFICE));
        refused("reconsideration-after-approval", () -> propose(StageKind.COMPOSITE));
    }

    /** What is reviewed behind it has sheets that nobody takes back. */
    @Test
    void nothingIsTakenBackWhileAReviewBehindItIsOpen() {
        begin(POLICY.replace("\"DELIBERATION\",\"scored\"", "\"SITE\",\"scored\""), TRACK);
        proposed(one, other);
        assertThat(stands(TRACK)).isEqualTo(StageKind.SITE);
        refused("reconsideration-too-late", () -> propose(StageKind.COMPOSITE));
    }

    @Test
    void whatCouldNotBeDoneIsRefusedToWhoeverProposesIt() throws SQLException {
        proposed(one, other);
        var text = new Proposal(TRACK, ordinal(StageKind.COMPOSITE), "计票有误", "示例决定1号", TODAY);
        var page = new MockMultipartFile("scan", "%PDF-1.7 示例".getBytes(StandardCharsets.UTF_8));
        asOwner("alter table ranking add constraint kept check (tenant_id <> " + tenant + " or earlier = '[]')");
        try {
            assertThatThrownBy(() -> TenantScope.call(tenant, () -> door.tried(round, text, page, true, OFFICER)))
                    .isInstanceOf(DataIntegrityViolationException.class);
        } finally {
            asOwner("alter table ranking drop constraint kept");
        }
        assertThat(in(() -> views.all(round, true, HEAD))).isEmpty();
        TenantScope.call(tenant, () -> door.tried(round, text, page, true, OFFICER));
        assertThat(in(() -> views.all(round, true, HEAD))).hasSize(1);
        assertThat(status(one)).as("only tried").isEqualTo(Status.CANDIDATE);
    }

    /** 维持原名单 was decided about that list alone. */
    @Test
    void whatWasDecidedToUpholdAListGoesWithIt() {
        proposed(one, other);
        pastUs("""
                update ranking set upheld = '[{"reason": "示例", "documentNumber": "示例纪要2号",
                "documentDate": "2026-01-01", "by": "office/main", "at": "2026-01-01T00:00:00Z"}]'""");
        confirm(propose(StageKind.COMPOSITE), HEAD);
        assertThat(in(() -> db.sql("""
                                select upheld::text || (earlier #>> '{0,upheld,0,documentNumber}')
                                from award.ranking where round_id = ?""").param(round).query(String.class).single()))
                .isEqualTo("[]示例纪要2号");
    }

    @Test
    void tracksThatWereResolvedTogetherComeBackTogether() {
        begin(POLICY, TRACK, ApplicantKind.INDIVIDUAL);
        nobodyOfIndividualsIsProposed();
        proposed(one, other);
        resolved(List.of(one), List.of(other));
        confirm(propose(StageKind.COMPOSITE), SECRETARY);
        assertThat(stands(TRACK)).isEqualTo(StageKind.COMPOSITE);
        assertThat(stands(ApplicantKind.INDIVIDUAL)).isEqualTo(StageKind.DELIBERATION);
        proposed(one, third);
        resolved(List.of(one, third), List.of());
        assertThat(stands(ApplicantKind.INDIVIDUAL)).isEqualTo(StageKind.PUBLIC_NOTICE);
    }

    /** What is only begun on another track falls, and nothing is opened there. */
    @Test
    void aNoticeOfTwoTracksFallsAndTheTrackThatIsNotDecidedAnewStaysAtIts() {
        begin(NOTICED_CANDIDATES, TRACK, ApplicantKind.INDIVIDUAL);
        nobodyOfIndividualsIsProposed();
        proposed(one, other);
        run(() -> TestNotices.publish(beans, round));
        var id = propose(StageKind.COMPOSITE);
        assertThat(foreseen(id, HEAD).reopened())
                .extracting(Reopened::track, Reopened::stage)
                .containsExactly(tuple(TRACK, StageKind.COMPOSITE));
        confirm(id, HEAD);
        assertThat(stands(TRACK)).isEqualTo(StageKind.COMPOSITE);
        assertThat(stands(ApplicantKind.INDIVIDUAL)).isEqualTo(StageKind.PUBLIC_NOTICE);
        proposed(one, third);
        run(() -> TestNotices.publish(beans, round));
        assertThat(in(() -> db.sql("select count(*) from award.public_notice where round_id = ?")
                        .param(round)
                        .query(Integer.class)
                        .single()))
                .isEqualTo(2);
    }

    private void nobodyOfIndividualsIsProposed() {
        for (var step : List.of(StageKind.QUALIFIED_LIST, StageKind.MATERIAL, StageKind.SITE, StageKind.DEFENSE)) {
            in(() -> progress.procedure(round, ApplicantKind.INDIVIDUAL)).steps().stream()
                    .filter(one -> one.kind() == step)
                    .forEach(found -> run(() -> progress.close(
                            progress.gather(round, ApplicantKind.INDIVIDUAL, step),
                            application -> Verdict.PASSED,
                            OFFICE)));
        }
        run(() -> TestRankings.closed(beans, round, ApplicantKind.INDIVIDUAL, List.of(), OFFICE));
    }

    /** Else the only one who could confirm it, having proposed it, would block the round. */
    @Test
    void whoeverProposedItTakesTheirProposalBackAndAnotherMayFollow() {
        proposed(one, other);
        var id = propose(StageKind.COMPOSITE, HEAD, true);
        refused("reconsideration-by-same-person", () -> confirm(id, HEAD));
        refused("reconsideration-of-another", () -> run(() -> reconsidering.withdraw(id, OFFICER)));
        assertThat(in(() -> views.all(round, true, HEAD)))
                .extracting(ReconsiderationViews.View::settleable, ReconsiderationViews.View::withdrawable)
                .containsExactly(tuple(false, true));
        run(() -> reconsidering.withdraw(id, HEAD));
        refused("reconsideration-settled", () -> run(() -> reconsidering.withdraw(id, HEAD)));
        assertThat(status(one)).as("what was decided stands").isEqualTo(Status.CANDIDATE);
        confirm(propose(StageKind.COMPOSITE), HEAD);
        assertThat(in(() -> views.all(round, true, HEAD)))
                .extracting(ReconsiderationViews.View::state, ReconsiderationViews.View::withdrawable)
                .containsExactly(
                        tuple(Reconsideration.State.WITHDRAWN, false), tuple(Reconsideration.State.CONFIRMED, false));
    }

    @Test
    void whoConfirmsIsAskedWhenItIsConfirmedForSeatsAreLeftAndTaken() {
        proposed(one, other);
        resolved(List.of(one, other), List.of());
        var left = propose(StageKind.DELIBERATION, OFFICER, true);
        assertThat(in(() -> views.all(round, false, HEAD)))
                .extracting(ReconsiderationViews.View::confirmer, ReconsiderationViews.View::settleable)
                .containsExactly(tuple("office/head", true));
        run(() -> reconsidering.reject(left, "示例", false, HEAD));
        var taken = propose(StageKind.DELIBERATION, OFFICER, false);
        refused("reconsideration-not-yours", () -> confirm(taken, HEAD));
        confirm(taken, SECRETARY);
        assertThat(in(() -> views.all(round, true, HEAD)))
                .extracting(ReconsiderationViews.View::confirmer)
                .containsExactly("office/head", "leading-group/secretary");
    }

    /** A resolution that was taken back says nothing of whoever stood again since, however they left. */
    @Test
    void replayLetsThoseGoWhoWereEndorsedOnceAndAreNotNow() {
        proposed(one, other);
        resolved(List.of(one, other), List.of());
        confirm(propose(StageKind.COMPOSITE), SECRETARY);
        run(() -> TestApplications.withdraw(applications, other));
        assertThat(flaws()).isEmpty();
        proposed(third);
        assertThat(status(one)).isEqualTo(Status.NOT_CANDIDATE);
        assertThat(flaws()).isEmpty();
        resolved(List.of(third), List.of());
        assertThat(flaws()).isEmpty();
    }

    @Test
    void replayFindsWhoIsOnTheListThatStandsAndIsSaidToHaveFailed() {
        proposed(one, other);
        confirm(propose(StageKind.COMPOSITE), HEAD);
        proposed(one, third);
        assertThat(flaws()).isEmpty();
        pastUs("update application set ordinal = ordinal - 1, outcome = 'FAILED' where id = '%s'".formatted(one));
        assertThat(flaws()).containsExactly(Flaw.DIFFERENT);
    }

    @Test
    void replayHoldsEachListAgainstWhatTheRecordWasTold() {
        proposed(one, other);
        resolved(List.of(one), List.of(other));
        confirm(propose(StageKind.COMPOSITE), SECRETARY);
        assertThat(flaws()).isEmpty();
        proposed(one, third);
        resolved(List.of(third), List.of(one));
        assertThat(flaws()).isEmpty();
        pastUs("update ranking set earlier = jsonb_set(earlier, '{0,candidates,0,classCode}', '\"NOMINATION\"')");
        assertThat(flaws()).containsExactly(Flaw.CHANGED);
        pastUs("update ranking set earlier = jsonb_set(earlier, '{0,candidates,0,classCode}', '\"MAIN\"')");
        pastUs("update resolution set text = replace(text::text, '示例会纪', '另外会纪')::jsonb where withdrawn is not null");
        assertThat(flaws()).containsExactly(Flaw.CHANGED);
        pastUs("update resolution set text = replace(text::text, '另外会纪', '示例会纪')::jsonb where withdrawn is not null");
        pastUs("update resolution set withdrawn = jsonb_set(withdrawn, '{documentNumber}', '\"另一决定\"')"
                + " where withdrawn is not null");
        assertThat(flaws()).containsExactly(Flaw.CHANGED);
        pastUs("update resolution set withdrawn = jsonb_set(withdrawn, '{documentNumber}', '\"示例决定1号\"')"
                + " where withdrawn is not null");
        pastUs("update ranking set earlier = jsonb_set(earlier, '{0,withdrawn,reason}', '\"另一理由\"')");
        assertThat(flaws()).containsExactly(Flaw.CHANGED);
        pastUs("update ranking set earlier = jsonb_set(earlier, '{0,withdrawn,reason}', '\"计票有误\"')");
        assertThat(flaws()).isEmpty();
        pastUs("update application set class_code = 'MAIN' where id = '%s'".formatted(one));
        assertThat(flaws()).containsExactly(Flaw.DIFFERENT);
    }

    @Test
    void anotherRegionKnowsNothingOfIt() {
        proposed(one, other);
        var id = propose(StageKind.COMPOSITE);
        var elsewhere = another();
        refused("not-found", () -> in(elsewhere, () -> views.required(id, HEAD)));
        refused("not-found", () -> in(elsewhere, () -> reconsidering.reject(id, "示例", true, HEAD)));
        assertThat(in(elsewhere, () -> views.all(round, true, HEAD))).isEmpty();
    }

    private void resolved(List<UUID> endorsed, List<UUID> struck) {
        run(() -> TestResolutions.resolve(beans, round, endorsed, struck, TODAY, GROUP));
    }

    private UUID propose(StageKind stage) {
        return propose(stage, OFFICER, true);
    }

    private UUID propose(StageKind stage, Caller by, boolean seated) {
        var ordinal = ordinal(stage);
        return in(() -> {
            var text = new Proposal(TRACK, ordinal, "计票有误", "示例决定1号", TODAY);
            return reconsidering.propose(round, text, scan(by), seated, by).id();
        });
    }

    private int ordinal(StageKind stage) {
        return in(() -> progress.procedure(round, TRACK)).steps().stream()
                .filter(step -> step.kind() == stage)
                .findFirst()
                .orElseThrow()
                .ordinal();
    }

    private SignedPage scan(Caller by) {
        try {
            return pages.keep(new MockMultipartFile("scan", "%PDF-1.7 示例".getBytes(StandardCharsets.UTF_8)), by);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Consequences foreseen(UUID id, Caller by) {
        return foreseen(id, true, by);
    }

    private Consequences foreseen(UUID id, boolean seated, Caller by) {
        return TenantScope.call(
                tenant,
                () -> transactions.execute(status -> {
                    status.setRollbackOnly();
                    return reconsidering.apply(id, seated, by);
                }));
    }

    private void confirm(UUID id, Caller by) {
        confirm(id, true, by);
    }

    private void confirm(UUID id, boolean seated, Caller by) {
        var seen = IfMatch.of(foreseen(id, seated, by).tag());
        in(() -> reconsidering.confirm(id, seen, seated, by));
    }

    private Status status(UUID id) {
        return in(() -> applications.required(id)).status();
    }

    private StageKind stands(ApplicantKind track) {
        return in(() -> rounds.required(round)
                .open(track, progress.procedure(round, track))
                .orElseThrow()
                .kind());
    }

    private List<Flaw> flaws() {
        return in(() -> Stream.concat(
                        TestRankings.replayed(beans, round, TRACK).stream(),
                        TestResolutions.replayed(beans, round, TRACK).stream())
                .map(Finding::flaw)
                .toList());
    }

    private List<String> told(String recipient) {
        return in(() -> db.sql("select kind from award.message where recipient = ?")
                .param(recipient)
                .query(String.class)
                .list());
    }

    private void asOwner(String sql) throws SQLException {
        try (var owner = owner()) {
            owner.createStatement().execute(sql);
            owner.commit();
        }
    }
}
