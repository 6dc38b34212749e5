package cn.qualityaward.award.expert;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.Statements;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.expert.Expert.Description;
import cn.qualityaward.award.expert.PoolController.Pooled;
import cn.qualityaward.award.expert.Workloads.Workload;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.tenancy.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 评审工作量: what experts of the pool have done and have still to do. */
class WorkloadTests extends AsARegion {

    private static final String POLICY = TestPolicies.withStages("DEFENSE", "COMPOSITE");
    private static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);

    @Autowired
    PoolController door;

    @Autowired
    Experts experts;

    @Autowired
    Panels panels;

    @Autowired
    SessionFactory hibernate;

    @Test
    void countsWhatWasHandedInAndWhatWaitsButNothingOfWhomTheyStepBackFrom() {
        enrol("a", "示例质量研究院");
        enrol("b", "示例大学");
        enrol("c", "示例协会");
        var round = round();
        submitted(round, "示例质量研究院");
        var other = submitted(round, "示例乳业有限公司");
        seat(round);
        handIn(round, other, "b", true);
        handIn(round, other, "a", false);
        assertThat(loads())
                .isEqualTo(Map.of(
                        "a", new Workload(1, 1, 1, 0),
                        "b", new Workload(1, 1, 1, 1),
                        "c", new Workload(0, 0, 0, 0)));
        run(() -> db.sql("update award.round set state = 'CLOSED' where id = ?")
                .param(round)
                .update());
        assertThat(loads()).as("nothing waits in a round that is closed").containsEntry("b", new Workload(1, 1, 0, 1));
    }

    @Test
    void asksAsOftenForManyAsForFew() {
        enrol("a", "示例质量研究院");
        seat(round());
        var few = statements();
        for (int i = 0; i < 40; i++) {
            enrol("示例" + i, "示例单位");
        }
        seat(round());
        seat(round());
        assertThat(statements()).isPositive().isEqualTo(few);
    }

    @Test
    void noPanelOfAnotherRegionCounts() {
        enrol("a", "示例质量研究院");
        var elsewhere = another();
        in(elsewhere, () -> {
            var round = TestRounds.announced(rounds, db, TODAY.minusDays(1), TODAY.minusDays(1), POLICY);
            return panels.saveAndFlush(TestPanels.of(round, 0, Map.of("a", "示例质量研究院")));
        });
        assertThat(loads()).containsEntry("a", new Workload(0, 0, 0, 0));
    }

    private long statements() {
        return Statements.of(hibernate, this::loads);
    }

    private Map<String, Workload> loads() {
        return in(() -> door.page(null, null, null, null)).stream()
                .collect(Collectors.toMap(one -> one.expert().name(), Pooled::work));
    }

    private void enrol(String account, String employer) {
        var expert = new Expert(account);
        expert.describe(new Description(account, employer, List.of(), null, List.of(), List.of()));
        in(() -> experts.saveAndFlush(expert));
    }

    private UUID round() {
        return in(() -> TestRounds.announced(rounds, db, TODAY.minusDays(1), TODAY.minusDays(1), POLICY));
    }

    private void seat(UUID round) {
        in(() -> panels.saveAndFlush(TestPanels.of(round, 0, Map.of("a", "示例质量研究院", "b", "示例大学"))));
    }

    private UUID submitted(UUID round, String name) {
        var procedure = Procedure.of(TestPolicies.parsed(POLICY), ApplicantKind.ORGANIZATION);
        return in(() -> TestApplications.submitted(applications, round, procedure, name))
                .id();
    }

    /** As the module that keeps the sheets leaves it. */
    private void handIn(UUID round, UUID application, String reviewer, boolean submitted) {
        run(() -> db.sql("""
                        insert into award.sheet (tenant_id, id, version, round_id, track, ordinal, stage, application_id,
                          reviewer, marks, comment, submitted_at)
                        values (?, ?, 0, ?, 'ORGANIZATION', 0, 'DEFENSE', ?, ?, '{}', '', case when ? then now() end)""")
                .params(tenant, Ids.next(), round, application, reviewer, submitted)
                .update());
    }
}
