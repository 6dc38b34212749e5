package cn.qualityaward.award.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.StageResults.StageScore;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.expert.Panels;
import cn.qualityaward.award.expert.TestPanels;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.tenancy.problem.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What a stage found is made of the very sheets that counted when it was closed. */
class StandingsTests extends AsARegion {

    private static final String POLICY = TestPolicies.withStages("DEFENSE", "COMPOSITE");
    private static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);

    @Autowired
    BeanFactory beans;

    @Autowired
    Sheets sheets;

    @Autowired
    Panels panels;

    @Autowired
    Reviews reviews;

    @Autowired
    Standings standings;

    @Autowired
    Programs programs;

    @Test
    void whoeverMustStepBackCountsNowhere() {
        var round = in(() -> TestRounds.announced(rounds, db, TODAY.minusDays(1), TODAY.minusDays(1), POLICY));
        var own = submitted(round, "示例质量研究院");
        var other = submitted(round, "示例乳业有限公司");
        run(() -> panels.saveAndFlush(TestPanels.of(round, 0, Map.of("a", "示例质量研究院", "b", "示例大学"))));
        run(() -> {
            var desk = reviews.desk(round, ApplicantKind.ORGANIZATION, 0);
            for (var application : List.of(own, other)) {
                fill(desk, application, "a", 100);
                fill(desk, application, "b", 50);
            }
            assertThat(standings.of(desk))
                    .extracting(one -> one.standing().marks().size())
                    .containsExactlyInAnyOrder(1, 2);
        });
        assertThat(in(() -> standings.of(round, programs.rules(round), List.of(own, other))))
                .containsExactlyInAnyOrder(
                        new StageScore(own, StageKind.DEFENSE, 1, BigFraction.of(50)),
                        new StageScore(other, StageKind.DEFENSE, 1, BigFraction.of(75)));
    }

    /** 重复环节: every walk has sheets of its own, and what is closed is not written on while the next of its kind is open. */
    @Test
    void everyWalkOfARepeatedStepKeepsItsOwnSheets() {
        var policy = TestPolicies.withStages("DEFENSE", "DEFENSE", "COMPOSITE");
        var round = in(() -> TestRounds.announced(rounds, db, TODAY.minusDays(1), TODAY.minusDays(1), policy));
        var own = submitted(round, "示例乳业有限公司", policy);
        IntStream.range(0, 2)
                .forEach(step -> run(
                        () -> panels.saveAndFlush(TestPanels.of(round, step, Map.of("a", "示例大学", "b", "示例质量研究院")))));
        run(() -> {
            fill(desk(round, 0), own, "a", 100);
            fill(desk(round, 0), own, "b", 50);
        });
        assertRefused(() -> reviews.own(desk(round, 1), own, "a"));
        assertRefused(() -> close(round, 1, own));
        run(() -> close(round, 0, own));
        run(() -> {
            fill(desk(round, 1), own, "a", 80);
            fill(desk(round, 1), own, "b", 90);
        });
        assertRefused(() -> reviews.submit(desk(round, 0), reviews.own(desk(round, 0), own, "a")));
        assertRefused(() -> close(round, 0, own));
        assertThat(in(() -> standings.of(round, programs.rules(round), List.of(own))))
                .containsExactlyInAnyOrder(
                        new StageScore(own, StageKind.DEFENSE, 1, BigFraction.of(75)),
                        new StageScore(own, StageKind.DEFENSE, 2, BigFraction.of(85)));
    }

    private void assertRefused(Runnable deed) {
        assertThatThrownBy(() -> run(deed))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("turn-not-open"));
    }

    private Desk desk(UUID round, int ordinal) {
        return reviews.desk(round, ApplicantKind.ORGANIZATION, ordinal);
    }

    private void close(UUID round, int ordinal, UUID application) {
        TestReports.issue(beans, desk(round, ordinal));
        reviews.close(
                round,
                ApplicantKind.ORGANIZATION,
                ordinal,
                new Selection(Set.of(application), "全部进入", null),
                new Decider("office", "示例经办人", "office/main", null));
    }

    private UUID submitted(UUID round, String name) {
        return submitted(round, name, POLICY);
    }

    private UUID submitted(UUID round, String name, String policy) {
        var procedure = Procedure.of(TestPolicies.parsed(policy), ApplicantKind.ORGANIZATION);
        return in(() -> TestApplications.submitted(applications, round, procedure, name))
                .id();
    }

    /** As it is found in the database: submitted before anybody knew. */
    private void fill(Desk desk, UUID application, String reviewer, int mark) {
        var sheet = new Sheet(desk, application, reviewer);
        sheet.fill(Map.of("DEFENSE", mark), Map.of(), "", desk.rubric());
        sheet.submit(desk.rubric(), clock.now());
        sheets.saveAndFlush(sheet);
    }
}
