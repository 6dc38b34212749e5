package cn.qualityaward.award.publicnotice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.replay.Replayable.Finding;
import cn.qualityaward.award.replay.Replayable.Flaw;
import cn.qualityaward.award.replay.Replayable.Part;
import cn.qualityaward.award.replay.Replayable.Replayed;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 复算 of a published list: what everybody reads is what was published. */
class ReplayedNoticeTests extends NoticedNames {

    @Autowired
    ReplayedNotice replay;

    @Test
    void aNameChangedPastUsIsFound() {
        var notice = published(WHOLE_LIST);
        var round = round(notice);
        assertThat(replayed(round).checked()).isOne();
        assertThat(replayed(round).findings()).isEmpty();
        pastUs("update public_notice set listed = jsonb_set(listed, '{0,className}', '\"示例另一等次\"')");
        assertThat(replayed(round).findings())
                .containsExactly(
                        new Finding(Part.NOTICE, Flaw.CHANGED, StageKind.DELIBERATION, notice, null, null, null, null));
    }

    @Test
    void aNameRemovedByRightLeavesThePublishedListAsItWas() {
        var notice = published(WHOLE_LIST);
        rule(object(notice, one), true);
        over(notice);
        conclude(notice);
        assertThat(replayed(round(notice)).findings()).isEmpty();
    }

    @Test
    void aListPutInPastUsIsFoundAndTheOneItReplacedIsMissed() {
        var round = round(published(WHOLE_LIST));
        pastUs("update public_notice set id = gen_random_uuid()");
        assertThat(replayed(round).findings()).extracting(Finding::flaw).containsExactly(Flaw.ADDED, Flaw.MISSING);
    }

    @Test
    void aListFromBeforeListsWereSealedIsToldApart() {
        var id = published(WHOLE_LIST);
        var notice = in(() -> noticing.one(id));
        var old = new NoticePublished(
                notice.id(), notice.roundId(), List.of(one, other), StageKind.DELIBERATION, null, false, null);
        assertThat(ReplayedNotice.flaw(notice, old, null)).contains(Flaw.UNSEALED);
    }

    private UUID round(UUID notice) {
        return in(() -> noticing.one(notice)).roundId();
    }

    private Replayed replayed(UUID round) {
        return in(() -> replay.replay(round, TestApplications.ORGANIZATION))
                .parts()
                .getFirst();
    }
}
