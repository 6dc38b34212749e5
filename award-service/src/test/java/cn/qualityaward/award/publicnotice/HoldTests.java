package cn.qualityaward.award.publicnotice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.Status;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.TestOffice;
import cn.qualityaward.award.publicnotice.Splitting.Split;
import cn.qualityaward.tenancy.TenantScope;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;

/** 异议期间暂停报批的范围: the whole list, or the name alone, as the policy says. */
class HoldTests extends NoticedNames {

    @Autowired
    HoldSplitting holds;

    @Autowired
    NoticeSayings sayings;

    @Autowired
    HoldSplitController door;

    @Autowired
    RoundOfNotices file;

    @Autowired
    ApplicationContext context;

    @Test
    void oneNameHoldsTheWholeListWhereThePolicySaysSo() {
        var notice = published(WHOLE_LIST);
        object(notice, one);
        over(notice);
        assertThatThrownBy(() -> conclude(notice)).hasMessage("objections-open");
    }

    @Test
    void whoeverDeliberatesMayTakeTheListApartByDecision() {
        var notice = published(WHOLE_LIST);
        var objection = object(notice, one);
        over(notice);
        assertThatThrownBy(() -> split(notice, HEAD)).hasMessage("paper-other-unit");
        split(notice, GROUP);
        assertThatThrownBy(() -> split(notice, GROUP)).hasMessage("hold-already-split");
        conclude(notice);
        assertThat(status(one)).isEqualTo(Status.OBJECTION_HOLD);
        assertThat(status(other)).isEqualTo(Status.AWAITING_APPROVAL);
        assertThat(in(() -> sayings.of(round(notice))).get("noticed")).contains("示例会纪2号", "另行办理");
        rule(objection, false);
        assertThat(status(one)).isEqualTo(Status.AWAITING_APPROVAL);
    }

    @Test
    void whatIsHeldNameByNameIsNotTakenApart() {
        var notice = published(PER_NAME);
        assertThatThrownBy(() -> split(notice, GROUP)).hasMessage("hold-per-name");
    }

    /** The document of that decision, as it was signed: with the decision, and in the round's file. */
    @Test
    void itsDocumentIsKeptWithTheDecisionThatTookTheListApart() {
        var notice = published(WHOLE_LIST);
        assertThatThrownBy(() -> kept(notice)).hasMessage("not-found");
        split(notice, GROUP);
        kept(notice);
        assertThatThrownBy(() -> kept(notice)).hasMessage("signed-page-known");
        var reader = seated("officer");
        var record = in(() -> door.decided(notice, reader));
        assertThat(record.decided().reason()).isEqualTo("只涉及一家单位。");
        var page = record.pages().getFirst().sha256();
        assertThat(in(() -> door.page(notice, page, reader)).getBody()).startsWith('%', 'P', 'D', 'F');
        over(notice);
        conclude(notice);
        assertThat(filed(notice)).contains("分开办理决定（示例会纪2号）");
        run(() -> {
            var application = applications.required(one);
            application.stepBack(reader.id());
            applications.saveAndFlush(application);
        });
        assertThatThrownBy(() -> in(() -> door.decided(notice, reader))).hasMessage("recused");
        assertThatThrownBy(() -> in(() -> door.page(notice, page, reader))).hasMessage("recused");
    }

    @Test
    void enteredFromPaperItCarriesTheScanThePaperWasConfirmedAgainstWhichIsFiledOnce() {
        var notice = published(WHOLE_LIST);
        var round = round(notice);
        var office = new TestOffice(context, holds.holdSplitOnPaper());
        TenantScope.run(tenant, () -> {
            var split = new Split("示例会纪2号", TODAY, "只涉及一家单位。");
            office.confirm(office.enter("hold-split", round, split, TODAY, GROUP.unit(), "first"), "second");
        });
        var pages = in(() -> door.decided(notice, seated("officer"))).pages();
        assertThat(pages)
                .singleElement()
                .satisfies(page -> assertThat(page.by()).isEqualTo("first"));
        over(notice);
        conclude(notice);
        assertThat(filed(notice)).as("among the papers that were entered").noneMatch(title -> title.contains("分开办理"));
        kept(notice);
        assertThat(filed(notice)).contains("分开办理决定（示例会纪2号）");
    }

    private void kept(UUID notice) {
        run(() -> {
            try {
                door.keep(
                        notice,
                        new MockMultipartFile("scan", "%PDF-1.7 示例会纪".getBytes(StandardCharsets.UTF_8)),
                        seated("head"));
            } catch (IOException unread) {
                throw new UncheckedIOException(unread);
            }
        });
    }

    private List<String> filed(UUID notice) {
        return in(() -> file.of(rounds.required(round(notice)), seated("officer"), unit -> unit).stream()
                .map(CaseItem::title)
                .toList());
    }

    private void split(UUID notice, Decider by) {
        run(() -> holds.split(round(notice), new Split("示例会纪2号", TODAY, "只涉及一家单位。"), by));
    }

    private UUID round(UUID notice) {
        return in(() -> noticing.one(notice).roundId());
    }

    @Test
    void onlyTheNameStaysBehindAndJoinsTheOthersOnceItsObjectionIsRejected() {
        var notice = published(PER_NAME);
        var objection = object(notice, one);
        over(notice);
        conclude(notice);
        assertThat(status(one)).isEqualTo(Status.OBJECTION_HOLD);
        assertThat(status(other)).isEqualTo(Status.AWAITING_APPROVAL);
        rule(objection, false);
        assertThat(status(one)).isEqualTo(Status.AWAITING_APPROVAL);
    }

    /** It names nobody, but turned out to be about one: from then that name is held, and no other. */
    @Test
    void whatIsPutToWhoeverDeliberatesHoldsTheNameItTurnedOutToBeAbout() {
        var notice = published(PER_NAME);
        var objection = object(notice, null);
        lookInto(objection);
        over(notice);
        assertThatThrownBy(() -> conclude(notice)).hasMessage("objections-open");
        propose(objection, one);
        conclude(notice);
        assertThat(status(one)).isEqualTo(Status.OBJECTION_HOLD);
        assertThat(status(other)).isEqualTo(Status.AWAITING_APPROVAL);
    }

    @Test
    void twoObjectionsToOneNameAreBothRuledOnFirst() {
        var notice = published(PER_NAME);
        var first = object(notice, one);
        var second = object(notice, one);
        over(notice);
        conclude(notice);
        rule(first, false);
        assertThat(status(one)).isEqualTo(Status.OBJECTION_HOLD);
        rule(second, true);
        assertThat(status(one)).isEqualTo(Status.REMOVED);
    }

    @Test
    void whoObjectedIsAnsweredEvenOnceTheRoundIsOver() {
        var notice = published(PER_NAME);
        var objection = object(notice, one);
        in(() -> {
            TestApplications.withdraw(applications, one);
            return db.sql(
                            "update award.round set state = 'COMMENDED' where id = (select round_id from award.public_notice where id = ?)")
                    .param(notice)
                    .update();
        });
        rule(objection, false);
        assertThatThrownBy(() -> rule(objection, false)).hasMessage("objection-already-ruled");
        assertThat(status(one)).isEqualTo(Status.WITHDRAWN);
    }

    @Test
    void anObjectionToNobodyByNameIsToTheWholeList() {
        var notice = published(PER_NAME);
        var objection = object(notice, null);
        over(notice);
        assertThatThrownBy(() -> conclude(notice)).hasMessage("objections-open");
        rule(objection, false);
        conclude(notice);
        assertThat(status(one)).isEqualTo(Status.AWAITING_APPROVAL);
    }

    private static Caller seated(String role) {
        return new Caller(role, "示例 " + role, Set.of(new Seat("office", "main", role)));
    }
}
