package cn.qualityaward.award.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.Retractable.Retracted;
import cn.qualityaward.award.application.Status;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Policy.Vote;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.reconsideration.TestReconsiderations;
import cn.qualityaward.award.recusal.TestInterests;
import cn.qualityaward.award.replay.Replayable.Finding;
import cn.qualityaward.award.replay.Replayable.Flaw;
import cn.qualityaward.award.replay.Replayable.Replayed;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.award.vote.Ballot.Count;
import cn.qualityaward.award.vote.Cast.Choice;
import cn.qualityaward.tenancy.TenantScope;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.problem.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

/** A track that is voted on: 三分之二以上. */
class VotingTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);
    private static final Decider HEAD = new Decider("head", "主任", "office/main", null);
    private static final String POLICY = TestPolicies.withStages("VOTE", "APPROVAL");
    private static final String OPEN = POLICY.replace("\"ballot\":\"SECRET\"", "\"ballot\":\"OPEN\"");
    private static final Vote VOTE = new Vote(Vote.Rule.TWO_THIRDS, Vote.Ballot.OPEN, 67);
    private static final Caller READER = new Caller("officer", "示例经办", Set.of(new Seat("office", "main", "officer")));
    private static final ApplicantKind TRACK = ApplicantKind.ORGANIZATION;

    @Autowired
    BeanFactory beans;

    @Autowired
    Voting voting;

    @Autowired
    ReplayedVote replay;

    @Autowired
    RoundOfVotes file;

    @Autowired
    VoteController door;

    @Autowired
    VotePageController papers;

    private String policy = POLICY;
    private UUID round;

    @Test
    void whoCarriesTheVoteGoesOnAndTheOtherIsToldWhy() {
        round = round();
        var first = submitted("甲");
        var second = submitted("乙");
        count(tally(first, 6, 3, null), tally(second, 5, 4, "同意票未达到三分之二。"));
        assertThat(status(first)).isEqualTo(Status.AWAITING_APPROVAL);
        assertThat(status(second)).isEqualTo(Status.NOT_SHORTLISTED);
        refused("stage-not-open", tally(first, 6, 3, null));
        assertThat(in(() -> voting.counted(round, TRACK)).map(Ballot::count).map(Count::entitled))
                .contains(9);
    }

    @Test
    void refusesToFailAnybodyWithoutAReason() {
        round = round();
        refused("reason-missing", tally(submitted("甲"), 1, 8, null));
    }

    @Test
    void isCountedForEverybodyWhoStandsThereAndForNobodyElse() {
        round = round();
        var first = submitted("甲");
        var second = submitted("乙");
        refused("votes-not-for-all", tally(first, 9, 0, null));
        in(() -> {
            TestApplications.withdraw(applications, second);
            return second;
        });
        refused("named-has-left", tally(first, 9, 0, null), tally(second, 9, 0, null));
        count(tally(first, 9, 0, null));
        assertThat(status(first)).isEqualTo(Status.AWAITING_APPROVAL);
    }

    @Test
    void aCountThatWasChangedAfterwardsIsFoundAndWhoWentOnByIt() {
        round = round();
        var first = submitted("甲");
        var second = submitted("乙");
        count(tally(first, 6, 3, null), tally(second, 5, 4, "同意票未达到三分之二。"));
        assertThat(replayed().checked()).isOne();
        assertThat(replayed().findings()).isEmpty();
        pastUs("update ballot set count = replace(count::text, '\"inFavour\": 5', '\"inFavour\": 9')::jsonb");
        assertThat(replayed().findings())
                .extracting(Finding::flaw, Finding::application, Finding::stands, Finding::again)
                .containsExactlyInAnyOrder(
                        tuple(Flaw.CHANGED, second, "9/4/0", "5/4/0"),
                        tuple(Flaw.DIFFERENT, second, "FAILED", "PASSED"));
    }

    @Test
    void aCountThatWasRemovedOrPutInPastUsIsFound() {
        round = round();
        count(tally(submitted("甲"), 6, 3, null));
        pastUs("update ballot set count = jsonb_set(count, '{documentNumber}', '\"示例另一单\"')");
        assertThat(replayed().findings())
                .extracting(Finding::flaw, Finding::application)
                .containsExactly(tuple(Flaw.CHANGED, null));
        pastUs("update ballot set id = gen_random_uuid()");
        assertThat(replayed().findings()).extracting(Finding::flaw).containsExactly(Flaw.ADDED, Flaw.MISSING);
        pastUs("delete from ballot");
        assertThat(replayed().findings()).extracting(Finding::flaw).containsExactly(Flaw.MISSING);
        assertThat(replayed().checked()).isOne();
    }

    /** 撤销原决定: whom it failed comes back, the count that was taken back stays as it was. */
    @Test
    void aVoteIsTakenBackAndCountedAnew() {
        round = round();
        var first = submitted("甲");
        var second = submitted("乙");
        count(tally(first, 6, 3, null), tally(second, 5, 4, "同意票未达到三分之二。"));
        var head = new Caller("head", "示例主任", Set.of(new Seat("office", "main", "head")));
        run(() -> TestInterests.none(beans, round, READER, head));
        TenantScope.run(tenant, () -> TestReconsiderations.takeBack(beans, round, TRACK, 0, READER, head));
        assertThat(List.of(status(first), status(second))).containsOnly(Status.VOTE);
        assertThat(in(() -> voting.counted(round, TRACK))).isEmpty();
        assertThat(replayed().findings()).isEmpty();
        count(tally(first, 6, 3, null), tally(second, 7, 2, null));
        assertThat(status(second)).isEqualTo(Status.AWAITING_APPROVAL);
        assertThat(replayed().findings()).isEmpty();
        pastUs("update ballot set count = jsonb_set(count, '{documentNumber}', '\"示例另一单\"')"
                + " where withdrawn is not null and tenant_id = " + tenant);
        assertThat(replayed().findings()).extracting(Finding::flaw).containsExactly(Flaw.CHANGED);
        assertThatThrownBy(() -> run(
                        () -> db.sql("update award.ballot set count = count").update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void anOpenBallotKeepsWhoVotedHowAndFindsWhereThatWasChanged() {
        policy = OPEN;
        round = round();
        var first = submitted("甲");
        assertThat(in(() -> voting.waiting(round, TRACK))).containsExactly("甲");
        assertThat(VotePaper.blank("示例届", VOTE, List.of("甲")).rows())
                .containsExactly(List.of("1", "甲", "", "", "", "", "", ""));
        assertThat(in(() -> paper())).startsWith('%', 'P', 'D', 'F');
        refused("open-ballot-unnamed", tally(first, 2, 1, null));
        refused("open-ballot-adds-up-not", open(first, "示例委员一", "示例委员一", "示例委员三"));
        refused(
                "open-ballot-adds-up-not",
                new Tally(first, 2, 1, 0, 3, open(first, "一", "二").votes(), null, null));
        var counted = open(first, "示例委员一", "示例委员二", "示例委员三");
        count(counted);
        assertThat(in(() -> voting.counted(round, TRACK)).orElseThrow().count().tallies())
                .containsExactly(counted);
        assertThat(in(() -> door.view(round, TRACK, READER)).count()).isNotNull();
        assertThat(in(() -> paper())).startsWith('%', 'P', 'D', 'F');
        assertThat(VotePaper.of("示例届", VOTE, new Count(3, null, List.of(counted), "示例计票单1号", TODAY), Map.of(first, "甲"))
                        .rows())
                .containsExactly(List.of("1", "甲", "3", "", "2（示例委员一、示例委员三）", "1（示例委员二）", "0", "通过"));
        assertThat(replayed().findings()).isEmpty();
        pastUs("update ballot set count = replace(count::text, '示例委员三', '示例委员四')::jsonb");
        assertThat(replayed().findings())
                .extracting(Finding::flaw, Finding::stands, Finding::again)
                .containsExactly(tuple(Flaw.CHANGED, "2/1/0（示例委员一、示例委员四 / 示例委员二 / ）", "2/1/0（示例委员一、示例委员三 / 示例委员二 / ）"));
    }

    /** 第十八条: whoever declared an interest in an applicant does not vote on it. */
    @Test
    void nobodyVotesOpenlyOnWhomTheyHaveAnInterestIn() {
        policy = OPEN;
        round = round();
        var first = submitted("甲");
        declared("member", "示例委员二", first);
        refused("voter-steps-back", open(first, "示例委员一", "示例委员二", "示例委员三"));
        count(open(first, "示例委员一", "示例委员四", "示例委员三"));
    }

    /** Two may bear one name: who declared the interest is known by account, a guest by name. */
    @Test
    void whoVotesByAccountIsKnownByIt() {
        policy = OPEN;
        round = round();
        var first = submitted("甲");
        declared("member", "示例委员二", first);
        refused("attendee-undeclared", named(first, new Voter("示例委员二", "namesake")));
        stated("namesake", "示例委员二", first, null);
        refused("voter-steps-back", named(first, new Voter("示例委员改名", "member")));
        refused("open-ballot-adds-up-not", named(first, new Voter("示例委员一", "other")));
        count(named(first, new Voter("示例委员二", "namesake")));
    }

    /** The first in favour and the last, the one in question against. */
    private static Tally named(UUID application, Voter inQuestion) {
        return new Tally(
                application,
                2,
                1,
                0,
                3,
                List.of(
                        new Cast("示例委员一", null, Choice.IN_FAVOUR),
                        new Cast(inQuestion.name(), inQuestion.account(), Choice.AGAINST),
                        new Cast("示例委员三", null, Choice.IN_FAVOUR)),
                null,
                null);
    }

    /** 第十八条: who must step back receives no ballot on that one; how anybody voted is not known. */
    @Test
    void whoeverMustStepBackReceivesNoSecretBallotOnThatOne() {
        round = round();
        var first = submitted("甲");
        var second = submitted("乙");
        var concerned = new Voter("示例成员", "member");
        declared("member", "示例成员", first);
        run(() -> db.sql("update award.interest_declaration set statements = statements || ?::jsonb")
                .param("[{\"application\":\"" + second + "\",\"at\":\"2026-01-01T00:00:00Z\"}]")
                .update());
        assertThat(in(() -> door.view(round, TRACK, READER)).declared())
                .containsEntry(first, List.of(concerned))
                .containsEntry(second, List.of());
        var received = Stream.concat(guests(8).stream(), Stream.of(concerned)).toList();
        var clear = tally(second, 9, 0, null);
        refused("ballots-unreceived", () -> count((List<Voter>) null, tally(first, 9, 0, null), clear));
        refused("voter-steps-back", () -> count(received, tally(first, 9, 0, null), clear));
        refused("more-ballots-than-given", () -> count(received, without(first, 9, concerned), clear));
        refused("recused-not-there", () -> count(guests(9), without(first, 8, concerned), clear));
        var twice = Stream.concat(guests(8).stream(), Stream.of(new Voter("示例委员1", "account")))
                .toList();
        refused("ballots-received-twice", () -> count(twice, tally(first, 9, 0, null), clear));
        count(received, without(first, 8, concerned), clear);
        assertThat(replayed().findings()).isEmpty();
        assertThat(status(first)).isEqualTo(Status.AWAITING_APPROVAL);
    }

    private static Tally without(UUID application, int inFavour, Voter back) {
        return new Tally(application, inFavour, 0, 0, inFavour, null, List.of(back), null);
    }

    /** 无记名: no table, no fact and no line of the record holds anything from which who voted how could be put together. */
    @Test
    void aSecretBallotLeavesNoVoterAnywhere() throws SQLException {
        round = round();
        var first = submitted("甲");
        refused("secret-ballot", open(first, "秘密投票人一", "秘密投票人二", "秘密投票人三"));
        count(tally(first, 6, 3, null));
        assertThat(in(() -> voting.counted(round, TRACK)).orElseThrow().count().tallies())
                .extracting(Tally::votes)
                .containsOnlyNulls();
        try (var owner = owner()) {
            owner.createStatement().execute("set app.tenant = " + tenant);
            var tables = new ArrayList<String>();
            try (var rows = owner.createStatement().executeQuery("""
                    select format('%I.%I', table_schema, table_name) from information_schema.tables
                    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')""")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            assertThat(tables).contains("award.ballot").hasSizeGreaterThan(50);
            for (var table : tables) {
                try (var rows = owner.createStatement()
                        .executeQuery("select count(*) from " + table + " t where t::text like '%秘密投票人%'")) {
                    rows.next();
                    assertThat(rows.getInt(1)).as(table).isZero();
                }
            }
        }
    }

    /** The first and the third in favour, the second against. */
    private static Tally open(UUID application, String... voters) {
        var votes = IntStream.range(0, voters.length)
                .mapToObj(place -> new Cast(voters[place], null, place == 1 ? Choice.AGAINST : Choice.IN_FAVOUR))
                .toList();
        return new Tally(application, voters.length - 1, 1, 0, voters.length, votes, null, null);
    }

    private byte[] paper() {
        try {
            return Objects.requireNonNull(door.pdf(round, TRACK, READER).getBody());
        } catch (IOException unprinted) {
            throw new UncheckedIOException(unprinted);
        }
    }

    private Replayed replayed() {
        return in(() -> replay.replay(round, TRACK)).parts().getFirst();
    }

    private UUID round() {
        return in(() -> TestRounds.announced(rounds, db, TODAY.minusDays(1), TODAY.minusDays(1), policy));
    }

    private UUID submitted(String name) {
        var procedure = Procedure.of(TestPolicies.parsed(policy), TRACK);
        return in(() -> TestApplications.submitted(applications, round, procedure, name))
                .id();
    }

    private Status status(UUID application) {
        return in(() -> applications.required(application)).status();
    }

    private void count(Tally... tallies) {
        count(policy.equals(OPEN) ? null : guests(9), tallies);
    }

    private void count(@Nullable List<Voter> received, Tally... tallies) {
        run(() -> voting.count(
                round,
                TRACK,
                new Count(policy.equals(OPEN) ? 3 : 9, received, List.of(tallies), "示例计票单1号", TODAY),
                HEAD));
    }

    private static List<Voter> guests(int so) {
        return IntStream.rangeClosed(1, so)
                .mapToObj(number -> new Voter("示例委员" + number, null))
                .toList();
    }

    private void declared(String account, String name, UUID application) {
        stated(account, name, application, "近亲属任职");
    }

    private void stated(String account, String name, UUID application, @Nullable String relation) {
        run(() -> db.sql("""
                        insert into award.interest_declaration (tenant_id, id, version, round_id, account, name, statements)
                        values (?, ?, 0, ?, ?, ?, jsonb_build_array(jsonb_build_object(
                          'application', ?::text, 'relation', ?::text, 'at', '2026-01-01T00:00:00Z')))""")
                .params(tenant, UUID.randomUUID(), round, account, name, application.toString(), relation)
                .update());
    }

    private void refused(String slug, Tally... tallies) {
        refused(slug, () -> count(tallies));
    }

    private static Tally tally(UUID application, int inFavour, int against, @Nullable String reason) {
        return new Tally(application, inFavour, against, 0, inFavour + against, reason);
    }

    @Test
    void theCaseFileOfTheRoundHasTheCountOnceThereIsOne() {
        round = round();
        var first = submitted("甲");
        assertThat(in(() -> file.of(rounds.required(round), READER, unit -> unit)))
                .isEmpty();
        count(tally(first, 6, 3, null));
        assertThat(in(() -> file.of(rounds.required(round), READER, unit -> unit)))
                .extracting(CaseItem::title)
                .containsExactly("投票表决记录（单位投票）");
    }

    /** 签字的表决记录: with the count it is of, after that was taken back, too. */
    @Test
    void whatWasSignedOfACountIsKeptWithItAndStaysReadOnceItIsTakenBack() {
        round = round();
        var first = submitted("甲");
        refusedToKeep("vote-uncounted");
        count(tally(first, 6, 3, null));
        kept("示例计票单");
        refusedToKeep("signed-page-known");
        var page = in(() -> door.view(round, TRACK, READER)).pages().getFirst().sha256();
        assertThat(titles()).containsExactly("投票表决记录（单位投票）", "投票表决记录（单位投票）签字页");
        var step = in(() -> progress.procedure(round, TRACK)).steps().stream()
                .filter(one -> one.kind() == StageKind.VOTE)
                .findFirst()
                .orElseThrow();
        var by = new Decider("head", "示例主任", "office/main", new Decider.Paper("示例决定1号", TODAY, "officer"));
        run(() -> beans.getBean(RetractableVote.class)
                .retract(round, TRACK, step, new Retracted(UUID.randomUUID(), round, "计票有误", by)));
        var view = in(() -> door.view(round, TRACK, READER));
        assertThat(view.count()).isNull();
        assertThat(view.pages()).isEmpty();
        assertThat(view.earlier())
                .extracting(
                        gone -> gone.count().documentNumber(),
                        gone -> gone.withdrawn().documentNumber(),
                        gone -> gone.pages().size())
                .containsExactly(tuple("示例计票单1号", "示例决定1号", 1));
        assertThat(in(() -> papers.page(round, TRACK, page, READER)).getBody()).startsWith('%', 'P', 'D', 'F');
        assertThat(titles()).containsExactly("投票表决记录（单位投票）（已撤销）", "投票表决记录（单位投票）（已撤销）签字页");
        refusedToKeep("vote-uncounted");
        assertThatThrownBy(() -> in(() -> papers.page(round, TRACK, "0".repeat(64), READER)))
                .hasMessage("not-found");
    }

    private void refusedToKeep(String slug) {
        assertThatThrownBy(() -> kept("示例计票单")).isInstanceOf(Refusal.class).hasMessage(slug);
    }

    private void kept(String what) {
        run(() -> {
            try {
                papers.keep(
                        round,
                        TRACK,
                        new MockMultipartFile("scan", ("%PDF-1.7 " + what).getBytes(StandardCharsets.UTF_8)),
                        READER);
            } catch (IOException unread) {
                throw new UncheckedIOException(unread);
            }
        });
    }

    private List<String> titles() {
        return in(() -> file.of(rounds.required(round), READER, unit -> unit).stream()
                .map(CaseItem::title)
                .toList());
    }
}
