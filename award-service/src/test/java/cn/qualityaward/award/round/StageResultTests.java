package cn.qualityaward.award.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.Progress.Verdict;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.RoundViews.StageView;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 阶段结果 as everybody may read them: how many went on from what is closed (第二十条). */
class StageResultTests extends AsARegion {

    private static final ApplicantKind TRACK = TestApplications.ORGANIZATION;
    private static final String POLICY = TestPolicies.withStages("QUALIFIED_LIST", "VOTE", "CONFERRAL");
    private static final Decider HEAD = new Decider("head", "主任", "office/main", null);

    @Autowired
    PublicRounds open;

    private UUID round;

    @BeforeEach
    void threeApply() {
        round = in(() -> TestRounds.announced(
                rounds, db, clock.today().minusDays(1), clock.today().minusDays(1), POLICY));
        submitted(round, "示例一厂");
        submitted(round, "示例二厂");
        submitted(round, "示例三厂");
        submitted(
                in(() -> TestRounds.announced(
                        rounds, db, clock.today().minusDays(1), clock.today().minusDays(1), POLICY)),
                "示例四厂");
    }

    @Test
    void ofWhatIsStillOpenNobodyIsToldHowManyGoOn() {
        assertThat(stages()).extracting(StageView::passed).containsOnlyNulls();
        close(StageKind.QUALIFIED_LIST, Set.of("示例一厂", "示例二厂"));
        assertThat(stages())
                .extracting(StageView::kind, StageView::passed)
                .containsExactly(
                        tuple(StageKind.QUALIFIED_LIST, 2L),
                        tuple(StageKind.VOTE, null),
                        tuple(StageKind.CONFERRAL, null));
    }

    /** Whoever fails later went on from what they passed, and whoever walked the last step has passed it. */
    @Test
    void eachClosedStepTellsHowManyWentOnFromIt() {
        close(StageKind.QUALIFIED_LIST, Set.of("示例一厂", "示例二厂"));
        close(StageKind.VOTE, Set.of("示例一厂"));
        close(StageKind.CONFERRAL, Set.of("示例一厂"));
        assertThat(stages()).extracting(StageView::passed).containsExactly(2L, 1L, 1L);
    }

    private List<StageView> stages() {
        return in(() -> open.rounds()).stream()
                .filter(view -> view.id().equals(round))
                .findFirst()
                .orElseThrow()
                .stages();
    }

    private void close(StageKind stage, Set<String> passing) {
        run(() -> progress.close(
                progress.gather(round, TRACK, stage),
                application -> passing.contains(application.name()) ? Verdict.PASSED : Verdict.failed("示例理由"),
                HEAD));
    }

    private void submitted(UUID into, String name) {
        run(() ->
                TestApplications.submitted(applications, into, Procedure.of(TestPolicies.parsed(POLICY), TRACK), name));
    }
}
