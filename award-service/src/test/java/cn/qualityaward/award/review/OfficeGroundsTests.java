package cn.qualityaward.award.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.recusal.TestInterests;
import cn.qualityaward.award.replay.Replayable.Finding;
import cn.qualityaward.award.replay.Replayable.Flaw;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.award.scoring.TestRankings;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.IfMatch;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 授奖理由 as the office prepares them: from the reports, with the list it hands up, for whoever deliberates to resolve. */
class OfficeGroundsTests extends ClosedReview {

    private static final String REPORTED = "示例优势。", WRITTEN = "质量管理模式成熟，带动产业链。";
    private static final Caller GROUP = caller("secretary", "leading-group", "main", "secretary");

    @BeforeEach
    void oneOfTwoCameToTheComposite() {
        materialClosed();
        defenseClosed(first);
        run(() -> TestRankings.compute(context, round, TRACK));
        run(() -> TestInterests.none(context, round, HEAD, OFFICER));
    }

    @Test
    void theOfficeAloneBeginsWithWhatTheReportsSay() {
        assertThat(drafted(OFFICER)).containsExactly(Map.entry(first, REPORTED));
        assertThat(drafted(HEAD)).isEqualTo(drafted(OFFICER));
        assertThat(drafted(GROUP)).as("it may tell of secrets").isEmpty();
        run(() -> TestRounds.asksForGrounds(db, round, false));
        assertThat(drafted(OFFICER)).as("nobody asks for any").isEmpty();
    }

    @Test
    void whatItHandsUpIsOnRecordWithTheListAndResolvesNothing() {
        handUp(seen(), "  " + WRITTEN + " ");
        assertThat(in(() -> TestRankings.grounds(context, round, TRACK))).containsExactly(Map.entry(first, WRITTEN));
        assertThat(drafted(OFFICER)).isEmpty();
        assertThat(in(() -> applications.required(first)).grounds()).isNull();
        comesOut();
        run(() -> db.sql("update award.ranking set candidates = jsonb_set(candidates, '{0,grounds}', '\"另写\"')")
                .update());
        assertThat(findings()).extracting(Finding::flaw).containsExactly(Flaw.CHANGED);
    }

    @Test
    void theyMayBeLeftOut() {
        handUp(seen(), " ");
        assertThat(in(() -> TestRankings.grounds(context, round, TRACK))).isEmpty();
        comesOut();
    }

    /** Of marks that were corrected since, another table would be handed up than the one that was seen. */
    @Test
    void theListIsHandedUpFromTheTableThatWasSeen() {
        var before = seen();
        run(() -> db.sql("update award.ranking set version = version + 1").update());
        refused("stale", () -> handUp(before, WRITTEN));
        handUp(seen(), WRITTEN);
    }

    /** 第十八条. */
    @Test
    void whoeverStepsBackFromOneNeitherReadsNorWritesItsGrounds() {
        var seen = seen();
        for (var who : new Caller[] {OFFICER, HEAD}) {
            run(() -> {
                var application = applications.locked(first);
                application.stepBack(who.id());
                applications.saveAndFlush(application);
            });
            refused("recused", () -> drafted(who));
        }
        refused("recused", () -> handUp(seen, WRITTEN));
        assertThat(in(() -> TestRankings.grounds(context, round, TRACK))).isEmpty();
    }

    /** 撤销原决定: the office begins the next list with its own words. */
    @Test
    void ofAListThatWasTakenBackTheWordsAreBegunWithAgain() {
        handUp(seen(), WRITTEN);
        run(() -> TestRankings.takenBack(context, round, TRACK, TODAY));
        assertThat(drafted(OFFICER)).containsExactly(Map.entry(first, WRITTEN));
        assertThat(drafted(GROUP)).isEmpty();
    }

    private Map<UUID, String> drafted(Caller reader) {
        return in(() -> TestRankings.drafted(context, round, TRACK, reader));
    }

    private IfMatch seen() {
        return in(() -> TestRankings.seen(context, round, TRACK, HEAD));
    }

    private void handUp(IfMatch seen, String grounds) {
        run(() -> TestRankings.handUp(context, round, TRACK, seen, Map.of(first, grounds), HEAD));
    }
}
