package cn.qualityaward.award.deliberation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.deliberation.Worded.Source;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.replay.Replayable.Finding;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.award.scoring.TestRankings;
import cn.qualityaward.tenancy.access.Caller;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 授奖理由 that the office drafted with the list, where no meeting of its own precedes: shown as its words, and resolved by others. */
class DraftedByTheOfficeTests extends ProposedList {

    private static final String ITS = "示例一厂的模式可以推广。", OF_THEIRS = "示例二厂带动产业链。";
    private static final List<Attendee> CAME = List.of(Attendee.guest("示例来宾"));

    @Autowired
    Convening convening;

    @BeforeEach
    void twoOfThreeAreHandedUpWithGrounds() {
        run(() -> TestRankings.compute(beans, round, TRACK));
        run(() -> TestRankings.handUp(
                beans,
                round,
                TRACK,
                TestRankings.seen(beans, round, TRACK, HEAD),
                Map.of(one, ITS, other, OF_THEIRS),
                HEAD));
    }

    @Test
    void whoeverDeliberatesIsShownThemAsTheOfficesWords() {
        for (var who : List.of(SECRETARY, FREE, OFFICER)) {
            assertThat(grounds(who, one)).contains(new Worded(ITS, Source.OFFICE));
            assertThat(grounds(who, other)).contains(new Worded(OF_THEIRS, Source.OFFICE));
        }
    }

    /** Nothing of them comes into a resolution that does not say so itself. */
    @Test
    void whatIsResolvedStandsAndTheyBindNobody() {
        refused("grounds-missing", () -> resolve(null, CAME, List.of()));
        resolve("另有所见。", CAME, List.of());
        assertThat(grounds(SECRETARY, one)).contains(new Worded("另有所见。", Source.RESOLVED));
        assertThat(grounds(SECRETARY, other)).as("it was struck").isEmpty();
        assertThat(in(() -> applications.required(one)).grounds()).isEqualTo("另有所见。");
        assertThat(replayed()).isEmpty();
        assertThat(in(() -> TestRankings.grounds(beans, round, TRACK)))
                .as("what the office wrote stays with its list")
                .containsEntry(one, ITS);
    }

    /** 办公室集体研究, where the policy has one: the drafts are put to it first, and its words to whoever deliberates. */
    @Test
    void itsMeetingPutsItsOwnWordsUntilOthersAreResolved() {
        run(() -> db.sql("""
                        update award.program set policy = jsonb_set(policy::jsonb, '{officeMeetingQuorum}', '60')::text,
                          policy_hash = 'meets-' || id where id = ?""").param(round).update());
        assertThat(grounds(OFFICER, one)).contains(new Worded(ITS, Source.OFFICE));
        run(() -> {
            var notice = new Notice(TODAY, LocalTime.NOON, "示例会议室", "示例主任", List.of("研究拟授奖候选名单"), CAME);
            var meeting = convening.call(round, MeetingBody.OFFICE, notice);
            convening.minute(meeting, text("集体研究的意见。", CAME, List.of()), OFFICE);
            convening.keep(meeting, new SignedPage("0".repeat(64), clock.now(), HEAD.id()));
            convening.adopt(meeting, OFFICE);
        });
        assertThat(grounds(SECRETARY, one)).contains(new Worded("集体研究的意见。", Source.MEETING));
        resolve("另有所见。", CAME, List.of());
        assertThat(grounds(SECRETARY, one)).contains(new Worded("另有所见。", Source.RESOLVED));
    }

    /** Where the policy asks for none, none are resolved by keeping silent. */
    @Test
    void aResolutionThatMayKeepSilentDoesNotTakeThemOver() {
        run(() -> TestRounds.asksForGrounds(db, round, false));
        resolve(null, CAME, List.of());
        assertThat(grounds(SECRETARY, one)).isEmpty();
        assertThat(in(() -> applications.required(one)).grounds()).isNull();
    }

    /** 第十八条. */
    @Test
    void aMemberWhoStepsBackFromOneIsNotShownWhatWasDraftedOfIt() {
        stepsBack(other);
        assertThat(said(table(MEMBER))).contains(ITS).doesNotContain(OF_THEIRS);
        assertThat(said(table(FREE))).contains(ITS, OF_THEIRS);
    }

    private Optional<Worded> grounds(Caller who, UUID of) {
        return table(who).candidates().stream()
                .filter(row -> row.application().equals(of))
                .flatMap(row -> Optional.ofNullable(row.grounds()).stream())
                .findFirst();
    }

    private List<Finding> replayed() {
        return in(() -> TestRankings.replayed(beans, round, TRACK));
    }
}
