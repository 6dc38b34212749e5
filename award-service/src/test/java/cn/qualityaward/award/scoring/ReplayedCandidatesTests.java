package cn.qualityaward.award.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.program.Vacancy;
import cn.qualityaward.award.replay.Replayable.Finding;
import cn.qualityaward.award.replay.Replayable.Flaw;
import cn.qualityaward.award.replay.Replayable.Replayed;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.award.scoring.Ranking.Candidate;
import cn.qualityaward.award.scoring.Ranking.Ranked;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 复算 of the candidates: who was proposed, for what, and that nobody else went on. */
class ReplayedCandidatesTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now();
    private static final String POLICY = TestPolicies.withStages("MATERIAL", "COMPOSITE", "DELIBERATION", "APPROVAL");

    @Autowired
    Rankings rankings;

    @Autowired
    ReplayedCandidates replay;

    private UUID round = new UUID(0, 0);
    private UUID first = new UUID(0, 0);
    private UUID second = new UUID(0, 0);
    private int deliberation;

    @BeforeEach
    void theFirstOfTwoIsProposed() {
        run(() -> {
            round = TestRounds.announced(rounds, db, TODAY.minusDays(1), TODAY.minusDays(1), POLICY);
            var procedure = Procedure.of(TestPolicies.parsed(POLICY), TestApplications.ORGANIZATION);
            deliberation = procedure.steps().stream()
                    .filter(step -> step.kind() == StageKind.DELIBERATION)
                    .findFirst()
                    .orElseThrow()
                    .ordinal();
            first = TestApplications.submitted(applications, round, procedure, "示例一厂")
                    .id();
            second = TestApplications.submitted(applications, round, procedure, "示例二厂")
                    .id();
            var ranking = new Ranking(round, TestApplications.ORGANIZATION);
            ranking.compute(List.of(
                    new Ranked(first, 1, new BigDecimal("90.0000"), Map.of()),
                    new Ranked(second, 2, new BigDecimal("80.0000"), Map.of())));
            ranking.propose(
                    List.of(Candidate.named(first, "MAIN")),
                    List.of(new Vacancy("NOMINATION", "无合格对象")),
                    Map.of(),
                    code -> 1);
            rankings.save(ranking);
        });
    }

    @Test
    void anotherAwardOrAnotherNameIsFound() {
        assertThat(replayed().checked()).isOne();
        assertThat(replayed().findings()).isEmpty();
        var classes = TestPolicies.parsed(POLICY).classes();
        pastUs("update ranking set candidates = jsonb_set(candidates, '{0,classCode}', '\"NOMINATION\"')");
        assertThat(replayed().findings())
                .extracting(Finding::flaw, Finding::application, Finding::stands, Finding::again)
                .containsExactly(tuple(
                        Flaw.CHANGED,
                        first,
                        classes.get(1).name(),
                        classes.get(0).name()));
        pastUs("update ranking set candidates = replace(candidates::text, '" + first + "', '" + second + "')::jsonb");
        assertThat(replayed().findings())
                .extracting(Finding::application, Finding::again)
                .containsExactlyInAnyOrder(tuple(first, classes.get(0).name()), tuple(second, null));
    }

    @Test
    void anotherVacancyOrNoProposalAtAllIsFound() {
        pastUs("update ranking set vacancies = '[]'");
        assertThat(replayed().findings()).extracting(Finding::flaw).containsExactly(Flaw.CHANGED);
        pastUs("update ranking set proposed = false");
        assertThat(replayed().findings()).extracting(Finding::flaw).containsExactly(Flaw.MISSING);
        pastUs("update ranking set id = gen_random_uuid(), proposed = true");
        assertThat(replayed().findings()).extracting(Finding::flaw).containsExactly(Flaw.ADDED);
    }

    @Test
    void whoeverWentOnWithoutBeingProposedIsFound() {
        pastUs("update application set ordinal = " + deliberation);
        assertThat(replayed().findings())
                .extracting(Finding::flaw, Finding::application, Finding::stands, Finding::again)
                .containsExactly(tuple(Flaw.DIFFERENT, second, "PASSED", "FAILED"));
    }

    private Replayed replayed() {
        return in(() -> replay.replay(round, TestApplications.ORGANIZATION))
                .parts()
                .getFirst();
    }
}
