package cn.qualityaward.award.publicnotice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.Progress.Verdict;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.eligibility.TestRechecks;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.publicnotice.NoticeDrafts.Draft;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 拟发公示: what the list would say is read before it is published, and a 授奖理由 that is missing is written then. */
class NoticeDraftTests extends NoticedNames {

    private static final Caller READER = new Caller("officer", "示例经办", Set.of(new Seat("office", "main", "officer")));

    @Autowired
    NoticeDrafts drafts;

    private UUID round = UUID.randomUUID();

    @Test
    void whoHasNoReasonIsNamedBeforeTheListIsPublished() {
        comeToTheNotice(Map.of("甲", "质量管理模式有推广价值", "乙", " "));
        assertThat(draft().listed())
                .extracting(Listed::name, Listed::className, Listed::grounds)
                .containsExactlyInAnyOrder(tuple("甲", "盟长质量奖", "质量管理模式有推广价值"), tuple("乙", "盟长质量奖", " "));
        assertThat(draft().unreasoned()).containsExactly(other);
        assertThat(draft().asksForGrounds()).isTrue();
        refused("notice-without-grounds", Map.of());
        refused("grounds-resolved", Map.of(one, "另写的理由"));
        refused("not-found", Map.of(UUID.randomUUID(), "示例理由"));
        var told = draft().lastDay();
        var notice = in(() -> noticing.publish(round, null, Map.of(other, "带动产业链质量提升"), OFFICER.account(), EVERY_DAY));
        assertThat(told).isNotNull().isEqualTo(notice.lastDay());
        assertThat(draft().listed()).as("it is published").isEmpty();
        assertThat(in(() -> noticing.all().getFirst().listed()))
                .extracting(Listed::name, Listed::grounds)
                .containsExactlyInAnyOrder(tuple("甲", "质量管理模式有推广价值"), tuple("乙", "带动产业链质量提升"));
        assertThat(in(() -> applications.required(other).grounds())).isEqualTo("带动产业链质量提升");
    }

    @Test
    void aPolicyThatDoesNotAskForGroundsPublishesWithoutThem() {
        comeToTheNotice(Map.of());
        run(() -> TestRounds.asksForGrounds(db, round, false));
        assertThat(draft().unreasoned()).containsExactlyInAnyOrder(one, other);
        assertThat(draft().asksForGrounds()).isFalse();
        in(() -> noticing.publish(round, null, Map.of(), OFFICER.account(), EVERY_DAY));
    }

    private void refused(String slug, Map<UUID, String> grounds) {
        assertThatThrownBy(() -> in(() -> noticing.publish(round, null, grounds, OFFICER.account(), EVERY_DAY)))
                .hasMessage(slug);
    }

    @Test
    void nobodyIsListedBeforeTheListIsResolvedAndNobodyLacksAReasonWhereEverybodyHasOne() {
        begin();
        assertThat(draft()).isEqualTo(new Draft(List.of(), null, false, List.of(), 0, 0, false));
        comeToTheNotice(Map.of("甲", "质量管理模式有推广价值", "乙", "带动产业链质量提升"));
        assertThat(draft().unreasoned()).isEmpty();
    }

    /** 第十八条 */
    @Test
    void doesNotNameWhomTheReaderStepsBackFrom() {
        comeToTheNotice(Map.of());
        assertThat(draft().listed()).extracting(Listed::name).containsExactly("甲", "乙");
        stepsBack(one, READER.id());
        assertThat(draft().listed()).extracting(Listed::name).containsExactly("乙");
        assertThat(draft().unreasoned()).containsExactly(other);
        assertThat(draft().withheld()).isEqualTo(1);
        assertThat(draft().withheldUnreasoned()).isEqualTo(1);
    }

    /** 第十八条: neither of them can publish alone, since each steps back from somebody. */
    @Test
    void aReasonIsWrittenByWhoeverStepsBackFromNobodyItIsOf() {
        comeToTheNotice(Map.of());
        stepsBack(one, OFFICER.account());
        stepsBack(other, HEAD.account());
        refused("recused", Map.of(one, "带动产业链质量提升", other, "质量管理模式有推广价值"));
        assertThatThrownBy(() -> give(one, OFFICER)).hasMessage("recused");
        assertThat(in(() -> applications.required(one).grounds())).isNullOrEmpty();
        give(other, OFFICER);
        assertThat(in(() -> applications.required(other).grounds())).isEqualTo("质量管理模式有推广价值");
        assertThatThrownBy(() -> in(() -> noticing.publish(round, null, Map.of(), OFFICER.account(), EVERY_DAY)))
                .hasMessage("notice-without-grounds-withheld")
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.properties())
                                .containsEntry("count", 1)
                                .containsEntry("field", "grounds")
                                .containsEntry("article", "第十四条")
                                .doesNotContainValue("甲"));
        assertThatThrownBy(() -> give(other, HEAD)).hasMessage("recused");
        give(one, HEAD);
        in(() -> noticing.publish(round, null, Map.of(), OFFICER.account(), EVERY_DAY));
        assertThat(in(() -> noticing.all().getFirst().listed()))
                .extracting(Listed::grounds)
                .containsOnly("质量管理模式有推广价值");
    }

    @Test
    void whomTheReaderDoesNotStepBackFromIsNamedFirst() {
        comeToTheNotice(Map.of());
        stepsBack(one, OFFICER.account());
        assertThatThrownBy(() -> in(() -> noticing.publish(round, null, Map.of(), OFFICER.account(), EVERY_DAY)))
                .hasMessage("notice-without-grounds")
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.properties()).containsEntry("name", "乙"));
    }

    private void give(UUID application, Decider by) {
        run(() -> noticing.giveGrounds(round, Map.of(application, " 质量管理模式有推广价值 "), by.account()));
    }

    /** What is open of them is told to another: first whatever the publisher may know. */
    @Test
    void doesNotTellWhatIsOpenOfWhomThePublisherStepsBackFrom() {
        comeToTheNotice(Map.of("甲", "质量管理模式有推广价值", "乙", "带动产业链质量提升"));
        stepsBack(one, OFFICER.account());
        notLookedAtAgain(one);
        assertThatThrownBy(() -> in(() -> noticing.publish(round, null, Map.of(), OFFICER.account(), EVERY_DAY)))
                .hasMessage("condition-open-withheld")
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.properties()).containsOnly(Map.entry("article", "第十八条")));
        assertThatThrownBy(() -> in(() -> noticing.publish(round, null, Map.of(), HEAD.account(), EVERY_DAY)))
                .as("to another")
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.properties()).containsEntry("name", "甲"));
        notLookedAtAgain(other);
        assertThatThrownBy(() -> in(() -> noticing.publish(round, null, Map.of(), OFFICER.account(), EVERY_DAY)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.properties()).containsEntry("name", "乙"));
    }

    private void notLookedAtAgain(UUID application) {
        run(() -> db.sql("delete from award.appraisal where application_id = ?")
                .param(application)
                .update());
    }

    private void stepsBack(UUID from, String account) {
        run(() -> {
            var application = applications.required(from);
            application.stepBack(account);
            applications.saveAndFlush(application);
        });
    }

    private Draft draft() {
        return in(() -> drafts.of(round, READER.id(), EVERY_DAY));
    }

    private void begin() {
        run(() -> {
            round = TestRounds.announced(rounds, db, TODAY.minusDays(1), TODAY.minusDays(1), WHOLE_LIST);
            var procedure = Procedure.of(TestPolicies.parsed(WHOLE_LIST), TestApplications.ORGANIZATION);
            one = recommended(round, procedure, "甲");
            other = recommended(round, procedure, "乙");
        });
    }

    private void comeToTheNotice(Map<String, String> grounds) {
        begin();
        run(() -> {
            for (var joint : List.of(StageKind.QUALIFIED_LIST, StageKind.MATERIAL)) {
                progress.close(
                        progress.gather(round, TestApplications.ORGANIZATION, joint),
                        application -> Verdict.PASSED,
                        HEAD);
            }
            progress.close(
                    progress.gather(round, TestApplications.ORGANIZATION, StageKind.DELIBERATION),
                    application -> Verdict.endorsed("MAIN")
                            .because(Objects.requireNonNullElse(grounds.get(application.name()), "")),
                    HEAD);
            TestRechecks.clean(beans, round);
        });
    }
}
