package cn.qualityaward.award.publicnotice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.Status;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.TestOffice;
import cn.qualityaward.award.publicnotice.LeftRemovals.Left;
import cn.qualityaward.award.publicnotice.LeftRemovals.Removal;
import cn.qualityaward.award.publicnotice.ObjectionController.Ruling;
import cn.qualityaward.award.publicnotice.Splitting.Split;
import cn.qualityaward.tenancy.TenantScope;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;

/** 异议期间暂停报批的范围: the whole list, or the name alone, as the policy says. */
class HoldTests extends NoticedNames {

    private static final Decider GROUP = new Decider(
            "secretary", "秘书", TestPolicies.parsed(WHOLE_LIST).deliberator().unit(), null);

    @Autowired
    HoldSplitting holds;

    @Autowired
    NoticeSayings sayings;

    @Autowired
    LeftRemovals left;

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

    @Test
    void aNameIsTakenOffTheListByTheHeadAloneAndByADocument() {
        var objection = object(published(PER_NAME), one);
        take(objection, OFFICER, true);
        find(objection);
        for (var document : Arrays.asList(null, " ")) {
            assertThatThrownBy(() -> in(() -> objecting.rule(objection, true, "属实。", true, null, document, HEAD)))
                    .hasMessage("removal-without-document");
        }
        assertThat(status(one)).isEqualTo(Status.OBJECTION_HOLD);
        var removal = new Ruling(true, "属实。", true, null, "演示复〔2026〕2号");
        assertThatThrownBy(() -> ObjectionController.by(removal, seated("officer")))
                .hasMessage("seat-required");
        assertThat(ObjectionController.by(removal, seated("head")).seated()).isTrue();
        var answer = new Ruling(false, "不属实。", false, null, null);
        assertThat(ObjectionController.by(answer, seated("officer")).seated()).isTrue();
    }

    /** 第十八条: the only head steps back, so that nobody of the office may take the name off. */
    @Test
    void whereEveryHeadStepsBackTheSecretaryTakesTheNameOffByADocument() {
        var objection = object(published(PER_NAME), one);
        var secretary = new Caller("secretary", "秘书", Set.of(new Seat("leading-group", "main", "secretary")));
        assertThat(in(() -> left.of(List.of("head"), "secretary")))
                .as("nobody looked into it")
                .isEmpty();
        take(objection, OFFICER, true);
        find(objection);
        var removal = new Removal(null, "属实。", "演示复〔2026〕2号");
        assertThat(in(() -> left.of(List.of("head"), "secretary")))
                .as("the head may")
                .isEmpty();
        assertThatThrownBy(() -> removed(objection, removal, List.of("head"), secretary))
                .hasMessage("head-rules");
        run(() -> {
            var application = applications.required(one);
            application.stepBack("head");
            applications.saveAndFlush(application);
        });
        assertThatThrownBy(() -> rule(objection, true)).hasMessage("recused");
        assertThatThrownBy(() -> removed(objection, removal, List.of("head", "deputy"), secretary))
                .as("another head may")
                .hasMessage("head-rules");
        assertThat(in(() -> left.of(List.of("head"), "secretary")))
                .extracting(Left::id, Left::application)
                .containsExactly(tuple(objection, one));
        assertThat(in(() -> left.of(List.of("head"), "head"))).isEmpty();
        removed(objection, removal, List.of("head"), secretary);
        assertThat(status(one)).isEqualTo(Status.REMOVED);
        assertThat(in(() -> left.of(List.of("head"), "secretary"))).isEmpty();
    }

    private void removed(UUID objection, Removal removal, List<String> heads, Caller by) {
        run(() -> left.remove(objection, removal, Decider.seated(by, "leading-group", "secretary"), heads));
    }

    private static Caller seated(String role) {
        return new Caller(role, "示例 " + role, Set.of(new Seat("office", "main", role)));
    }
}
