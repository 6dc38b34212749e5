package cn.qualityaward.award.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.qualityaward.award.application.OwnDossier;
import cn.qualityaward.award.application.Readership;
import cn.qualityaward.award.application.Status;
import cn.qualityaward.award.application.TestForms;
import cn.qualityaward.award.collaboration.CollaboratorController.HandOver;
import cn.qualityaward.award.collaboration.CollaboratorController.Invite;
import cn.qualityaward.award.collaboration.CollaboratorController.Issued;
import cn.qualityaward.award.collaboration.CollaboratorController.Person;
import cn.qualityaward.award.collaboration.InvitationController.Given;
import cn.qualityaward.award.collaboration.SharedPeopleController.Shared;
import cn.qualityaward.award.expert.Panels;
import cn.qualityaward.award.expert.TestPanels;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.recusal.TestInterests;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.problem.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Several people of one applicant, and what only one of them may do. */
class CollaborationTests extends OneDossier {

    private static final Caller HEAD = applicant("quality-department"), FINANCE = applicant("finance");

    @Autowired
    SharedPeopleController shared;

    @Autowired
    Readership readership;

    @Autowired
    OwnDossier own;

    @BeforeEach
    void start() {
        round = in(() -> TestRounds.announced(rounds, db, TODAY.plusDays(9), TODAY.plusDays(30)));
        application = in(() -> dossiers().started(round, HEAD.id()));
    }

    @Test
    void whoeverComesByTheCodeWorksOnTheDossier() {
        var code = invited();
        var offered = in(() -> invitation.offered(new Given(code)));
        assertThat(offered.round()).isEqualTo("示例质量奖");
        assertThat(offered.invitedBy()).isEqualTo(HEAD.name());
        assertThat(in(() -> applications.roundOf(application, FINANCE.id()))).isEmpty();
        accept(code, FINANCE);
        assertThat(people()).extracting(Person::name).containsExactly(FINANCE.name());
        assertThat(in(() -> readership.readable(application, FINANCE)).id()).isEqualTo(application);
        assertThat(in(() -> readership.mayReadSecrets(FINANCE, now()))).isTrue();
        in(() -> dossiers().summarize(application, FINANCE.id(), "财务部填写"));
        assertThat(now().form().summary()).isEqualTo("财务部填写");
        assertThat(deeds()).contains("CollaboratorJoined").doesNotContain("CollaboratorLeft");
        assertThat(told("dossier:" + application)).contains("COLLABORATOR_JOINED");
    }

    @Test
    void aCodeIsTypedHoweverOneLikesAndKeptByNobody() {
        var code = invited();
        assertThat(in(() -> db.sql("select code_sha256 from award.invitation")
                        .query(String.class)
                        .single()))
                .doesNotContain(code)
                .hasSize(64);
        accept(code.toLowerCase(Locale.ROOT).replace("-", " "), FINANCE);
        assertThat(now().actsFor(FINANCE.id())).isTrue();
    }

    @Test
    void aCodeIsGoodForOneOnly() {
        var code = invited();
        accept(code, FINANCE);
        refused("invitation-used", () -> accept(code, applicant("office")));
        refused("invitation-used", () -> in(() -> invitation.offered(new Given(code))));
    }

    @Test
    void aCodeThatExpiredOrWasTakenBackOpensNothing() {
        var old = issued();
        in(() -> db.sql("update award.invitation set expires_at = ? where id = ?")
                .params(java.sql.Timestamp.from(Instant.now().minusSeconds(1)), old.id())
                .update());
        refused("invitation-expired", () -> accept(old.code(), FINANCE));
        var back = issued();
        run(() -> team.revoke(application, back.id(), HEAD));
        refused("invitation-revoked", () -> accept(back.code(), FINANCE));
        refused("invitation-unknown", () -> accept("AAAA-BBBB-CCCC-DDDD", FINANCE));
        assertThat(in(() -> team.all(application, HEAD)).invitations())
                .extracting(CollaboratorController.Invited::state)
                .containsExactly(Invitation.State.EXPIRED, Invitation.State.REVOKED);
        assertThat(now().teamwork().collaborators()).isEmpty();
    }

    /** 第十八条 */
    @Test
    void whoeverSitsOnAPanelOfTheTrackWorksForNoneOfItsApplicants() {
        var code = invited();
        run(() -> context.getBean(Panels.class).saveAndFlush(TestPanels.of(round, 3, Map.of(FINANCE.id(), "示例质量研究院"))));
        refused("collaborator-reviews", () -> accept(code, FINANCE));
        assertThat(people()).isEmpty();
        accept(code, applicant("office"));
    }

    @Test
    void aCodeOfAnotherRegionIsNone() {
        var code = invited();
        refused("invitation-unknown", () -> in(another(), () -> invitation.accept(new Given(code), FINANCE)));
    }

    @Test
    void nobodyComesTwice() {
        accept(invited(), FINANCE);
        var again = invited();
        refused("already-collaborator", () -> accept(again, FINANCE));
        refused("already-collaborator", () -> accept(again, HEAD));
    }

    @Test
    void onlyTheOneWhoAppliesBindsTheApplicant() {
        accept(invited(), FINANCE);
        refused("applicant-only", () -> in(() -> dossiers().submit(application, FINANCE.id())));
        refused("applicant-only", () -> in(() -> dossiers().withdraw(application, FINANCE.id())));
        refused("applicant-only", () -> in(() -> team.invite(application, new Invite("办公室"), FINANCE)));
        var undeclared = TestForms.undeclared();
        refused("applicant-only", () -> in(() -> dossiers().revise(application, FINANCE.id(), undeclared)));
        var self = people().getFirst().id();
        refused("applicant-only", () -> run(() -> team.handOver(application, new HandOver(self), FINANCE)));
        assertThat(in(() -> dossiers().submit(application, HEAD.id()))).isNotBlank();
    }

    @Test
    void accessEndsAtOnce() {
        accept(invited(), FINANCE);
        accept(invited(), applicant("office"));
        refused(
                "applicant-only",
                () -> run(() -> team.remove(application, people().getFirst().id(), applicant("office"))));
        run(() -> team.remove(application, people().getFirst().id(), HEAD));
        for (var closed : List.<ThrowingCallable>of(
                () -> in(() -> readership.readable(application, FINANCE)),
                () -> in(() -> dossiers().summarize(application, FINANCE.id(), "还想填写")),
                () -> in(() -> own.open(application, FINANCE.id())),
                () -> in(() -> team.all(application, FINANCE)))) {
            refused("not-found", closed);
        }
        assertThat(in(() -> applications.actedFor(FINANCE.id()))).isEmpty();
        assertThat(told("account:" + FINANCE.id())).containsExactly("COLLABORATOR_LEFT");
        run(() -> team.remove(application, people().getFirst().id(), applicant("office")));
        assertThat(now().teamwork().collaborators()).isEmpty();
    }

    @Test
    void strangersFindNothing() {
        var other = applicant("another-applicant");
        refused("not-found", () -> in(() -> team.all(application, other)));
        refused("not-found", () -> in(() -> team.invite(application, new Invite("自己"), other)));
        accept(invited(), FINANCE);
        var person = people().getFirst().id();
        refused("not-found", () -> run(() -> team.remove(application, person, other)));
        refused("not-found", () -> in(another(), () -> team.all(application, HEAD)));
    }

    @Test
    void handsTheApplicationOverToOneOfThem() {
        accept(invited(), FINANCE);
        handOver();
        assertThat(now().applicant()).as("nobody is made responsible unasked").isEqualTo(HEAD.id());
        refused("applicant-only", () -> in(() -> dossiers().submit(application, FINANCE.id())));
        assertThat(told("account:" + FINANCE.id())).containsExactly("HANDOVER_OFFERED");
        run(() -> team.acceptHandover(application, FINANCE));
        assertThat(now().applicant()).isEqualTo(FINANCE.id());
        assertThat(people()).extracting(Person::name).containsExactly(HEAD.name());
        refused("applicant-only", () -> in(() -> dossiers().submit(application, HEAD.id())));
        run(() -> team.remove(application, people().getFirst().id(), FINANCE));
        assertThat(in(() -> dossiers().submit(application, FINANCE.id()))).isNotBlank();
        assertThat(told("dossier:" + application)).contains("HANDED_OVER", "SUBMITTED");
    }

    private void handOver() {
        run(() -> team.handOver(application, new HandOver(people().getFirst().id()), HEAD));
    }

    @Test
    void aHandoverIsTakenBackOrRefusedAndNobodyElseAcceptsIt() {
        accept(invited(), FINANCE);
        accept(invited(), applicant("office"));
        handOver();
        refused("handover-not-yours", () -> run(() -> team.acceptHandover(application, applicant("office"))));
        refused("handover-not-yours", () -> run(() -> team.endHandover(application, applicant("office"))));
        refused("not-found", () -> run(() -> team.acceptHandover(application, applicant("stranger"))));
        assertThat(in(() -> team.all(application, applicant("office"))).handover())
                .as("between the two of them")
                .isNull();
        run(() -> team.endHandover(application, FINANCE));
        refused("handover-none", () -> run(() -> team.acceptHandover(application, FINANCE)));
        handOver();
        run(() -> team.endHandover(application, HEAD));
        refused("handover-none", () -> run(() -> team.acceptHandover(application, FINANCE)));
        handOver();
        run(() -> team.remove(application, people().getFirst().id(), HEAD));
        refused("not-found", () -> run(() -> team.acceptHandover(application, FINANCE)));
        assertThat(now().teamwork().handover()).isEmpty();
        assertThat(now().applicant()).isEqualTo(HEAD.id());
        assertThat(told("dossier:" + application)).contains("HANDOVER_ENDED").doesNotContain("HANDED_OVER");
    }

    @Test
    void theOfficeSeesWhoWorksForTwoThatCompete() {
        accept(invited(), FINANCE);
        var other = in(() -> dossiers().started(round, "competitor"));
        var code = in(() -> team.invite(other, new Invite("顾问"), applicant("competitor")))
                .code();
        accept(code, FINANCE);
        in(() -> dossiers().submit(application, HEAD.id()));
        assertThat(shared()).as("a draft is nobody's to see").isEmpty();
        run(() -> db.sql("""
                        update award.application set ordinal = 0, status = 'SUBMITTED', outcome = 'OPEN', credit_code = null
                        where id = ?""").param(other).update());
        var there = in(() -> applications.required(other))
                .teamwork()
                .collaborators()
                .getFirst();
        run(() -> team.remove(other, there.id(), applicant("competitor")));
        assertThat(shared())
                .as("though they left")
                .extracting(Shared::name, Shared::other)
                .containsExactly(tuple(FINANCE.name(), other));
    }

    private List<Shared> shared() {
        var officer = new Caller("o", "经办人", Set.of(new Seat("office", "main", "officer")));
        return in(() -> {
            TestInterests.none(context, round, officer);
            return shared.shared(application, officer);
        });
    }

    @Test
    void handsItToNobodyWhoAppliesAlready() {
        in(() -> dossiers().started(round, FINANCE.id()));
        accept(invited(), FINANCE);
        refused(
                "already-applied",
                () -> run(() -> team.handOver(
                        application, new HandOver(people().getFirst().id()), HEAD)));
    }

    @Test
    void ofThoseWhoComeAtOnceNobodyIsLost() {
        var codes = Stream.generate(this::invited).limit(6).toList();
        var coming = IntStream.range(0, codes.size())
                .mapToObj(i -> CompletableFuture.runAsync(() -> accept(codes.get(i), applicant("person-" + i))))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(coming).join();
        assertThat(people()).hasSize(codes.size());
        assertThat(now().acting()).hasSize(codes.size() + 1);
    }

    @Test
    void ofTwoWithOneCodeOneComes() {
        var code = invited();
        var coming = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> attempt(code, applicant("person-" + i))))
                .toList();
        assertThat(coming.stream().map(CompletableFuture::join))
                .containsOnlyOnce("")
                .filteredOn(told -> !told.isEmpty())
                .containsOnly("invitation-used");
        assertThat(people()).hasSize(1);
    }

    private String attempt(String code, Caller caller) {
        try {
            accept(code, caller);
            return "";
        } catch (Refusal refused) {
            return refused.slug();
        }
    }

    /** Whoever writes just then is not told that somebody else wrote. */
    @Test
    void nobodysDraftIsOvertakenByWhoComesAndGoes() {
        var version = now().version();
        accept(invited(), FINANCE);
        run(() -> team.remove(application, people().getFirst().id(), HEAD));
        assertThat(now().version()).isEqualTo(version);
    }

    /** A step that read it before decides after: it does not bring back whoever was let go. */
    @Test
    void whatIsDecidedMeanwhileBringsNobodyBack() {
        accept(invited(), FINANCE);
        in(() -> dossiers().submit(application, HEAD.id()));
        var person = people().getFirst().id();
        in(() -> {
            var read = applications.required(application);
            CompletableFuture.runAsync(() -> run(() -> team.remove(application, person, HEAD)))
                    .join();
            read.check(new Decider("board", "审查人", "county/152502", null), Instant.now());
            return applications.saveAndFlush(read);
        });
        assertThat(now().status()).isEqualTo(Status.LOCAL_CHECK);
        assertThat(now().actsFor(FINANCE.id())).isFalse();
    }

    /** 第十八条: also long after they left. */
    @Test
    void whoeverWorkedOnItDoesNotDecideOnIt() {
        accept(invited(), FINANCE);
        run(() -> team.remove(application, people().getFirst().id(), HEAD));
        in(() -> dossiers().submit(application, HEAD.id()));
        var board = new Decider(FINANCE.id(), "审查人", "county/152502", null);
        refused(
                "recused",
                () -> in(() -> {
                    var submitted = now();
                    submitted.check(board, Instant.now());
                    return applications.saveAndFlush(submitted);
                }));
    }

    private String invited() {
        return issued().code();
    }

    private Issued issued() {
        return in(() -> team.invite(application, new Invite("财务部"), HEAD));
    }

    private List<Person> people() {
        return in(() -> team.all(application, HEAD.id().equals(now().applicant()) ? HEAD : FINANCE))
                .collaborators();
    }
}
