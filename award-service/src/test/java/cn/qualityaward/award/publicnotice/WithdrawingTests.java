package cn.qualityaward.award.publicnotice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.Retractable.Retracted;
import cn.qualityaward.award.application.Status;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.publicnotice.NoticeViews.Anew;
import cn.qualityaward.award.publicnotice.PublicNotice.State;
import cn.qualityaward.award.publicnotice.Splitting.Split;
import cn.qualityaward.award.replay.Replayable.Finding;
import cn.qualityaward.award.replay.Replayable.Flaw;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.tenancy.TenantScope;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 撤销公示 and 重新公示: a published list that is decided anew. */
class WithdrawingTests extends NoticedNames {

    private static final Decider BY_DOCUMENT =
            new Decider("secretary", "示例秘书", "office/main", new Decider.Paper("示例会纪3号", TODAY, "officer"));

    private static final Caller READER = new Caller("officer", "示例", Set.of(new Seat("office", "main", "officer")));

    @Autowired
    Withdrawing withdrawing;

    @Autowired
    NoticeViews views;

    @Autowired
    NoticeSayings sayings;

    @Autowired
    HoldSplitting holds;

    @Autowired
    ReplayedNotice replay;

    @Autowired
    NoticeDays days;

    @Autowired
    RoundOfNotices file;

    @Test
    void staysReadableWithItsMarkAndIsPublishedAnewWithFullDays() {
        var notice = published(WHOLE_LIST);
        withdraw(notice);
        var seen = view(notice);
        assertThat(seen.state()).isEqualTo(State.WITHDRAWN);
        assertThat(seen.listed()).extracting(Listed::name).containsExactly("甲", "乙");
        assertThat(seen.withdrawn().reason()).isEqualTo("原名单漏列。");
        assertThat(seen.withdrawn().documentNumber()).isEqualTo("示例会纪3号");
        assertThat(seen.withdrawn().anew()).isEmpty();
        var anew = in(() -> noticing.publish(round(notice), null, Map.of(), OFFICER.account(), EVERY_DAY));
        assertThat(anew.title()).endsWith("拟授奖名单公示（重新公示）");
        assertThat(anew.lastDay()).isEqualTo(TODAY.plusDays(7));
        assertThat(view(notice).withdrawn().anew()).containsExactly(new Anew(anew.id(), anew.title()));
        assertThat(read(anew.id()).stands()).isTrue();
        over(anew.id());
        conclude(anew.id());
        assertThat(status(one)).isEqualTo(Status.AWAITING_APPROVAL);
    }

    @Test
    void theDatabaseKeepsOneNoticeOfAStepThatStands() {
        var notice = published(WHOLE_LIST);
        var round = round(notice);
        assertThatThrownBy(() -> in(() -> noticing.publish(round, null, Map.of(), OFFICER.account(), EVERY_DAY)))
                .hasMessage("nothing-to-publish");
        withdraw(notice);
        in(() -> noticing.publish(round, null, Map.of(), OFFICER.account(), EVERY_DAY));
        assertThatThrownBy(() -> in(() -> noticing.publish(round, null, Map.of(), OFFICER.account(), EVERY_DAY)))
                .hasMessage("nothing-to-publish");
    }

    /** Taken back twice in a row, each is followed by the next. */
    @Test
    void eachIsFollowedByTheNextThatPublishedItsList() {
        var first = published(WHOLE_LIST);
        withdraw(first);
        var second = in(() -> noticing.publish(round(first), null, Map.of(), OFFICER.account(), EVERY_DAY))
                .id();
        withdraw(second);
        var third = in(() -> noticing.publish(round(first), null, Map.of(), OFFICER.account(), EVERY_DAY))
                .id();
        assertThat(view(first).withdrawn().anew()).extracting(Anew::id).containsExactly(second);
        assertThat(view(second).withdrawn().anew()).extracting(Anew::id).containsExactly(third);
    }

    @Test
    void nobodyObjectsToItOrReportsUnderItAnyMore() {
        var notice = published(WHOLE_LIST);
        withdraw(notice);
        assertThatThrownBy(() -> object(notice, one)).hasMessage("notice-withdrawn");
        over(notice);
        assertThatThrownBy(() -> report(notice, one)).hasMessage("notice-withdrawn");
        run(() -> noticing.end(notice));
        assertThat(view(notice).state()).isEqualTo(State.WITHDRAWN);
        assertThatThrownBy(() -> conclude(notice)).hasMessage("notice-withdrawn");
    }

    @Test
    void whoeverObjectedToItIsAnsweredFirstAndWhoWasRemovedIsOnNoNewList() {
        var notice = published(WHOLE_LIST);
        var objection = object(notice, one);
        assertThatThrownBy(() -> run(() ->
                        withdrawing.requireRetractable(round(notice), TestApplications.ORGANIZATION, step(notice))))
                .hasMessage("objections-open");
        assertThatThrownBy(() -> withdraw(notice)).hasMessage("objections-open");
        rule(objection, true);
        withdraw(notice);
        var anew = in(() -> noticing.publish(round(notice), null, Map.of(), OFFICER.account(), EVERY_DAY));
        assertThat(anew.listed()).extracting(Listed::application).containsExactly(other);
        assertThat(status(one)).isEqualTo(Status.REMOVED);
        assertThatCode(() -> object(anew.id(), other)).doesNotThrowAnyException();
    }

    @Test
    void aClueThatCameBeforeIsLookedIntoAllTheSame() {
        var notice = published(WHOLE_LIST);
        over(notice);
        var clue = report(notice, one);
        withdraw(notice);
        rule(clue, true);
        assertThat(status(one)).isEqualTo(Status.REMOVED);
    }

    /** 分开办理 was decided about that list alone. */
    @Test
    void whatWasDecidedAboutItsHoldDoesNotBindTheNewOne() {
        var notice = published(WHOLE_LIST);
        var round = round(notice);
        var group = new Decider(
                "secretary", "秘书", TestPolicies.parsed(WHOLE_LIST).deliberator().unit(), null);
        run(() -> holds.split(round, new Split("示例会纪2号", TODAY, "只涉及一家单位。"), group));
        assertThat(in(() -> holds.of(round))).isTrue();
        withdraw(notice);
        assertThat(in(() -> holds.of(round))).isFalse();
        assertThatThrownBy(() -> run(() -> holds.split(round, new Split("示例会纪4号", TODAY, "示例"), group)))
                .hasMessage("nothing-held");
    }

    @Test
    void theSearchAndTheStatementOfTheNewOneSaySo() {
        var notice = published(WHOLE_LIST);
        var round = round(notice);
        withdraw(notice);
        assertThat(in(() -> db.sql("select document from award.publication where key = ? order by version desc limit 1")
                        .param(notice)
                        .query(String.class)
                        .single()))
                .contains("（已撤销）", "WITHDRAWN");
        in(() -> noticing.publish(round, null, Map.of(), OFFICER.account(), EVERY_DAY));
        assertThat(in(() -> sayings.of(round)).get("noticed"))
                .startsWith("“" + read(notice).title() + "（重新公示）”于")
                .contains("已撤销（示例会纪3号");
    }

    @Test
    void theRoundsCaseFileHasItWithItsMarkAndWhatWasConcluded() {
        var notice = published(WHOLE_LIST);
        over(notice);
        conclude(notice);
        assertThat(file(notice))
                .extracting(CaseItem::title)
                .containsExactly(read(notice).title());
        withdraw(notice);
        assertThat(file(notice))
                .extracting(CaseItem::title)
                .containsExactly(read(notice).title() + "（已撤销）");
        var paper = in(() -> NoticePaper.of(read(notice)));
        assertThat(paper.remark()).isEqualTo("（已撤销）");
        assertThat(paper.rows()).extracting(row -> row.get(1)).containsExactly("甲", "乙");
        assertThat(String.join("", paper.foot())).contains("公示情况：公示期满。", "依据示例会纪3号", "撤销理由：原名单漏列。");
    }

    private List<CaseItem> file(UUID notice) {
        return in(() -> file.of(rounds.required(round(notice)), READER, unit -> unit));
    }

    @Test
    void standsStillAndGoesOnWithoutIt() {
        var notice = published(WHOLE_LIST);
        var round = round(notice);
        withdraw(notice);
        run(() -> days.suspended(round, EVERY_DAY));
        run(() -> days.resumed(round, TODAY, EVERY_DAY));
        assertThat(view(notice).state()).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void isReplayedAgainstItsSealAndAgainstWhatTheRecordWasTold() {
        var notice = published(WHOLE_LIST);
        withdraw(notice);
        var round = round(notice);
        in(() -> noticing.publish(round, null, Map.of(), OFFICER.account(), EVERY_DAY));
        assertThat(findings(round)).isEmpty();
        pastUs("update public_notice set state = 'CONCLUDED' where id = '%s'".formatted(notice));
        assertThat(findings(round)).extracting(Finding::flaw, Finding::subject).containsExactly(changed(notice));
        pastUs("update public_notice set state = 'WITHDRAWN'");
        assertThat(findings(round))
                .extracting(Finding::subject)
                .doesNotContain(notice)
                .hasSize(1);
        pastUs("update public_notice set state = 'OPEN' where id <> '%s'".formatted(notice));
        pastUs("update public_notice set withdrawn = jsonb_set(withdrawn, '{reason}', '\"示例\"') where id = '%s'"
                .formatted(notice));
        assertThat(findings(round)).extracting(Finding::flaw, Finding::subject).containsExactly(changed(notice));
        pastUs("update public_notice set withdrawn = jsonb_set(withdrawn, '{reason}', '\"原名单漏列。\"') where id = '%s'"
                .formatted(notice));
        assertThat(findings(round)).isEmpty();
        pastUs("update noticed_step set withdrawn = true where round_id = '%s'".formatted(round));
        assertThat(findings(round)).extracting(Finding::flaw).containsExactly(Flaw.CHANGED);
        pastUs("update noticed_step set withdrawn = false where round_id = '%s' and notice_id <> '%s'"
                .formatted(round, notice));
        pastUs("update public_notice set listed = listed - 0 where id = '%s'".formatted(notice));
        assertThat(findings(round)).extracting(Finding::flaw, Finding::subject).containsExactly(changed(notice));
    }

    private static Tuple changed(UUID notice) {
        return Tuple.tuple(Flaw.CHANGED, notice);
    }

    private List<Finding> findings(UUID round) {
        return in(() -> replay.replay(round, TestApplications.ORGANIZATION))
                .parts()
                .getFirst()
                .findings();
    }

    private void withdraw(UUID notice) {
        var round = round(notice);
        var why = new Retracted(UUID.randomUUID(), round, "原名单漏列。", BY_DOCUMENT);
        run(() -> withdrawing.retract(round, TestApplications.ORGANIZATION, step(notice), why));
    }

    private Step step(UUID notice) {
        return in(
                () -> progress.procedure(noticing.one(notice).roundId(), TestApplications.ORGANIZATION).steps().stream()
                        .filter(step -> step.kind() == StageKind.PUBLIC_NOTICE)
                        .findFirst()
                        .orElseThrow());
    }

    private NoticeViews.View view(UUID notice) {
        return TenantScope.call(tenant, () -> views.of(noticing.one(notice)));
    }

    private PublicNotice read(UUID notice) {
        return in(() -> noticing.one(notice));
    }

    private UUID round(UUID notice) {
        return read(notice).roundId();
    }

    private UUID report(UUID notice, UUID about) {
        return in(() -> objecting
                .report(notice, new Objection.Text(about, "线索具体。", null, null, null), EVERY_DAY)
                .id());
    }
}
