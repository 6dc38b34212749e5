package cn.qualityaward.award.publicnotice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.Progress.Verdict;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.TestRounds;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** 公示标题 of lists that follow other steps than the last. */
class NoticeTitleTests extends NoticedNames {

    @Test
    void namesTheStepForTheHowManiethTimeAndWhereItLeads() {
        var policy =
                noticedAfter("MATERIAL", "RECOMMENDATION", "QUALIFIED_LIST", "MATERIAL", "MATERIAL", "DELIBERATION");
        var round = in(() -> {
            var begun = TestRounds.announced(rounds, db, TODAY.minusDays(1), TODAY.minusDays(1), policy);
            one = recommended(begun, Procedure.of(TestPolicies.parsed(policy), TestApplications.ORGANIZATION), "甲");
            return begun;
        });
        close(round, StageKind.QUALIFIED_LIST);
        close(round, StageKind.MATERIAL);
        var first = in(() -> noticing.publish(round, null, Map.of(), OFFICER.account(), EVERY_DAY));
        assertThat(first.title()).endsWith(" 资料评审结果暨进入资料评审（第2次）名单公示");
        assertThat(first.titleEn())
                .isEqualTo("Notice of the result of: Material review; going on to: Material review (No. 2)");
        over(first.id());
        conclude(first.id());
        close(round, StageKind.MATERIAL);
        var second = in(() -> noticing.publish(round, null, Map.of(), OFFICER.account(), EVERY_DAY));
        assertThat(second.title()).endsWith(" 资料评审（第2次）结果暨进入审议名单公示");
    }

    @Test
    void tellsOfAResultWhereNobodyIsLeftBehindAndCallsAListByItsName() {
        var steps = Procedure.of(
                        TestPolicies.parsed(noticedAfter("SITE", "RECOMMENDATION", "SITE", "DELIBERATION")),
                        ApplicantKind.ORGANIZATION)
                .steps();
        assertThat(new NoticeTitle(steps.get(1), Optional.empty(), Set.of(), false).in(Locale.ROOT))
                .isEqualTo("现场评审结果公示");
        var list = new NoticeTitle(steps.get(3), Optional.empty(), EnumSet.of(ApplicantKind.INDIVIDUAL), true);
        assertThat(list.in(Locale.ROOT)).isEqualTo("拟授奖名单公示（个人）（重新公示）");
        assertThat(list.in(Locale.ENGLISH)).isEqualTo("Notice of the proposed winners (Individuals) (published anew)");
    }

    private void close(UUID round, StageKind joint) {
        run(() -> progress.close(
                progress.gather(round, TestApplications.ORGANIZATION, joint), any -> Verdict.PASSED, HEAD));
    }

    private static String noticedAfter(String stage, String... stages) {
        var json = JsonMapper.builder().build();
        var policy = (ObjectNode) json.readTree(TestPolicies.withStages(stages));
        ((ObjectNode) policy.get("publicNotices").get(0)).put("stage", stage);
        return json.writeValueAsString(policy);
    }
}
