package cn.qualityaward.award.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.application.TestDossiers;
import cn.qualityaward.award.application.TestForms;
import cn.qualityaward.award.collaboration.InvitationController.Given;
import cn.qualityaward.award.collaboration.TakeoverController.Issued;
import cn.qualityaward.award.collaboration.TakeoverController.Offered;
import cn.qualityaward.award.recusal.TestInterests;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.problem.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 接管: whoever handed in on paper goes on with an account of its own, by a code that the office made for it. */
class TakeoverTests extends OneDossier {

    private static final Caller OFFICER = seated("officer", "office", "main", "officer");
    private static final Caller PAPER = applicant("paper-applicant"), OTHER = applicant("other-applicant");

    @Autowired
    TakeoverController takeover;

    private String onPaper = "";

    @BeforeEach
    void enteredFromPaper() {
        round = in(() -> TestRounds.announced(rounds, db, TODAY.plusDays(9), TODAY.plusDays(30)));
        application = in(() -> dossiers().entered(round, TestForms.complete(), TODAY));
        onPaper = String.valueOf(TestDossiers.onPaper(now()));
        in(() -> {
            TestInterests.none(context, round, OFFICER);
            return true;
        });
    }

    @Test
    void whoeverHasTheCodeIsTheApplicantFromThenOn() {
        var status = now().status();
        var code = issued().code();
        var offered = in(() -> invitation.offered(new Given(code)));
        assertThat(offered.takeover()).isTrue();
        assertThat(offered.name()).isEqualTo(now().name());
        accept(code, PAPER);
        assertThat(now().isApplicant(PAPER.id())).isTrue();
        assertThat(now().status()).isEqualTo(status);
        assertThat(TestDossiers.onPaper(now())).as("the mark stays").isEqualTo(onPaper);
        assertThat(now().teamwork().collaborators()).isEmpty();
        assertThat(deeds()).contains("ApplicationTakenOver");
        assertThat(told("dossier:" + application)).contains("TAKEN_OVER");
        assertThat(told("seat:office/*/officer")).contains("TAKEN_OVER");
        assertThat(in(() -> team.all(application, PAPER)).invitations())
                .as("it invited nobody")
                .isEmpty();
        in(() -> dossiers().withdraw(application, PAPER.id()));
        assertThat(now().ended()).isTrue();
    }

    @Test
    void saysWhyItCameNoFurtherAsTheLastDecisionDid() {
        var before = now().lastReason();
        accept(issued().code(), PAPER);
        assertThat(now().lastReason()).isEqualTo(before);
    }

    @Test
    void keepsOfTheCodeItsFingerprintAlone() {
        var code = issued().code();
        assertThat(in(() -> db.sql("select code_sha256 from award.invitation")
                        .query(String.class)
                        .single()))
                .doesNotContain(code)
                .hasSize(64);
    }

    @Test
    void isDoneOnce() {
        var code = issued().code();
        accept(code, PAPER);
        refused("invitation-used", () -> accept(code, OTHER));
        refused("takeover-done", this::issued);
        assertThat(codes()).extracting(Offered::state).containsExactly(Invitation.State.ACCEPTED);
    }

    @Test
    void ofTwoWithOneCodeOneTakesItOver() {
        var code = issued().code();
        var coming = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> attempt(code, applicant("person-" + i))))
                .toList();
        assertThat(coming.stream().map(CompletableFuture::join))
                .containsOnlyOnce("")
                .filteredOn(told -> !told.isEmpty())
                .containsOnly("invitation-used");
    }

    @Test
    void aCodeThatIsExpiredReplacedOrWrongOpensNothing() {
        var lost = issued();
        var old = issued();
        refused("invitation-revoked", () -> accept(lost.code(), PAPER));
        in(() -> db.sql("update award.invitation set expires_at = ? where id = ?")
                .params(java.sql.Timestamp.from(Instant.now().minusSeconds(1)), old.id())
                .update());
        refused("invitation-expired", () -> accept(old.code(), PAPER));
        var back = issued();
        run(() -> takeover.revoke(application, back.id(), OFFICER));
        refused("invitation-revoked", () -> accept(back.code(), PAPER));
        refused("invitation-unknown", () -> accept("AAAA-BBBB-CCCC-DDDD", PAPER));
        refused("invitation-unknown", () -> in(another(), () -> invitation.accept(new Given(back.code()), PAPER)));
        assertThat(now().isApplicant(PAPER.id())).isFalse();
    }

    @Test
    void nothingIsTakenOverThatWasNotHandedInOnPaper() {
        var another = in(() -> dossiers().startedNamed(round, OTHER.id()));
        refused("not-found", () -> in(() -> takeover.offer(another, OFFICER)));
        run(() -> db.sql(
                        "update award.application set ordinal = 0, status = 'SUBMITTED', outcome = 'OPEN' where id = ?")
                .param(another)
                .update());
        in(() -> {
            TestInterests.none(context, round, OFFICER);
            return true;
        });
        refused("takeover-not-on-paper", () -> in(() -> takeover.offer(another, OFFICER)));
    }

    @Test
    void nobodyTakesItOverWhoJudgesOrSteppedBackOrAppliesAlready() {
        var code = issued().code();
        var expert = new Caller(
                "expert",
                "评审专家",
                Set.of(new Seat("applicant", "self", "applicant"), new Seat("expert", "pool", "reviewer")));
        refused("takeover-by-judge", () -> accept(code, expert));
        run(() -> {
            var theirs = now();
            theirs.stepBack("stepped-back");
            applications.saveAndFlush(theirs);
        });
        refused("recused", () -> accept(code, applicant("stepped-back")));
        in(() -> dossiers().startedNamed(round, OTHER.id()));
        refused("already-applied", () -> accept(code, OTHER));
        accept(code, PAPER);
        assertThat(now().isApplicant(PAPER.id()))
                .as("what was refused used no code")
                .isTrue();
    }

    @Test
    void theOfficerWhoSteppedBackMakesNoCodeAndSeesNone() {
        issued();
        run(() -> {
            var theirs = now();
            theirs.stepBack(OFFICER.id());
            applications.saveAndFlush(theirs);
        });
        refused("recused", this::issued);
        refused("recused", this::codes);
        refused("not-found", () -> in(another(), () -> takeover.codes(application, OFFICER)));
        var county = seated("county", "county", "150000", "signer");
        refused("not-found", () -> in(() -> takeover.codes(application, county)));
    }

    @Test
    void neitherKindOfCodeIsTakenBackAsTheOther() {
        var code = issued();
        accept(code.code(), PAPER);
        refused("not-found", () -> run(() -> team.revoke(application, code.id(), PAPER)));
        var invited = in(() -> team.invite(application, new CollaboratorController.Invite("财务部"), PAPER));
        refused("takeover-done", () -> run(() -> takeover.revoke(application, invited.id(), OFFICER)));
    }

    private Issued issued() {
        return in(() -> takeover.offer(application, OFFICER));
    }

    private List<Offered> codes() {
        return in(() -> takeover.codes(application, OFFICER));
    }

    private String attempt(String code, Caller caller) {
        try {
            accept(code, caller);
            return "";
        } catch (Refusal refused) {
            return refused.slug();
        }
    }
}
