package cn.qualityaward.award.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.StageResults.StageScore;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.expert.Panels;
import cn.qualityaward.award.expert.TestPanels;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.TestRounds;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a stage found is made of the very sheets that counted when it was closed. */
class StandingsTests extends AsARegion {

    private static final String POLICY = TestPolicies.withStages("DEFENSE", "COMPOSITE");
    private static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);

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
                        new StageScore(own, StageKind.DEFENSE, BigFraction.of(50)),
                        new StageScore(other, StageKind.DEFENSE, BigFraction.of(75)));
    }

    private UUID submitted(UUID round, String name) {
        var procedure = Procedure.of(TestPolicies.parsed(POLICY), ApplicantKind.ORGANIZATION);
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
