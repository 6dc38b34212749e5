package cn.qualityaward.award.publicnotice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.Progress.Verdict;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.eligibility.TestRechecks;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.publicnotice.NoticeGaps.Gap;
import cn.qualityaward.award.publicnotice.PublicNotice.Listed;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 授奖理由: whose is missing is said before the list is published, and is written then where the policy asks for it. */
class NoticeGapTests extends NoticedNames {

    private static final Caller READER = new Caller("officer", "示例经办", Set.of(new Seat("office", "main", "officer")));

    @Autowired
    NoticeController door;

    private UUID round = UUID.randomUUID();

    @Test
    void whoHasNoReasonIsNamedBeforeTheListIsPublished() {
        comeToTheNotice(Map.of("甲", "质量管理模式有推广价值", "乙", " "));
        assertThat(gaps())
                .extracting(Gap::application, Gap::name, Gap::track)
                .containsExactly(tuple(other, "乙", TestApplications.ORGANIZATION));
        refused("notice-without-grounds", Map.of());
        refused("grounds-resolved", Map.of(one, "另写的理由"));
        refused("not-found", Map.of(UUID.randomUUID(), "示例理由"));
        in(() -> noticing.publish(round, null, Map.of(other, "带动产业链质量提升"), EVERY_DAY));
        assertThat(gaps()).as("it is published").isEmpty();
        assertThat(in(() -> noticing.all().getFirst().listed()))
                .extracting(Listed::name, Listed::grounds)
                .containsExactlyInAnyOrder(tuple("甲", "质量管理模式有推广价值"), tuple("乙", "带动产业链质量提升"));
        assertThat(in(() -> applications.required(other).grounds())).isEqualTo("带动产业链质量提升");
    }

    @Test
    void aPolicyThatDoesNotAskForGroundsPublishesWithoutThem() {
        comeToTheNotice(Map.of());
        run(() -> TestRounds.asksForGrounds(db, round, false));
        assertThat(gaps()).extracting(Gap::asked).containsOnly(false);
        in(() -> noticing.publish(round, null, Map.of(), EVERY_DAY));
    }

    private void refused(String slug, Map<UUID, String> grounds) {
        assertThatThrownBy(() -> in(() -> noticing.publish(round, null, grounds, EVERY_DAY)))
                .hasMessage(slug);
    }

    @Test
    void nobodyIsNamedBeforeTheListIsResolvedNorWhereEverybodyHasAReason() {
        begin();
        assertThat(gaps()).isEmpty();
        comeToTheNotice(Map.of("甲", "质量管理模式有推广价值", "乙", "带动产业链质量提升"));
        assertThat(gaps()).isEmpty();
    }

    /** 第十八条 */
    @Test
    void doesNotNameWhomTheReaderStepsBackFrom() {
        comeToTheNotice(Map.of());
        assertThat(gaps()).extracting(Gap::name).containsExactly("甲", "乙");
        run(() -> {
            var application = applications.required(one);
            application.stepBack(READER.id());
            applications.saveAndFlush(application);
        });
        assertThat(gaps()).extracting(Gap::name).containsExactly("乙");
    }

    private List<Gap> gaps() {
        return in(() -> door.gaps(round, READER));
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
