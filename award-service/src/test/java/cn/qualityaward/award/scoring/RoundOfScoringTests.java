package cn.qualityaward.award.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.award.scoring.Ranking.Candidate;
import cn.qualityaward.award.scoring.Ranking.Ranked;
import cn.qualityaward.tenancy.access.Caller;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 综合评分及候选名单 in the case file of the round. */
class RoundOfScoringTests extends AsARegion {

    private static final ApplicantKind TRACK = TestApplications.ORGANIZATION;
    private static final UUID FIRST = UUID.randomUUID();
    private static final Caller OFFICER = new Caller("officer", "示例经办", Set.of());

    private static final String RULES = """
            {"weights": {"ORGANIZATION": {"MATERIAL": 100}}, "thresholds": {}, "shortlist": {"mode": "MANUAL"},
             "tieKeys": [], "rubrics": {}}""";

    @Autowired
    RoundOfScoring file;

    @Autowired
    Rankings rankings;

    @Test
    void isThereOnceTheCandidatesAreProposed() {
        var round = in(() -> TestRounds.announced(
                rounds, db, clock.today().minusDays(1), clock.today().minusDays(1)));
        run(() -> db.sql("update award.program set rules = ?, rules_hash = 'round-of-scoring' where id = ?")
                .params(RULES, round)
                .update());
        run(() -> {
            var ranking = new Ranking(round, TRACK);
            ranking.compute(List.of(new Ranked(FIRST, 1, new BigDecimal("81.0000"), Map.of())));
            rankings.save(ranking);
        });
        assertThat(titles(round)).isEmpty();
        run(() -> {
            var ranking = rankings.findByRoundIdAndTrack(round, TRACK).orElseThrow();
            ranking.propose(List.of(new Candidate(FIRST, "MAIN", null)), List.of(), Map.of(), code -> 1);
            rankings.save(ranking);
            progress.procedure(round, TRACK).steps().stream()
                    .filter(step -> step.kind() == StageKind.COMPOSITE)
                    .forEach(step -> TestRounds.close(db, round, TRACK, step.ordinal()));
        });
        assertThat(titles(round)).singleElement().asString().contains("综合评分及候选名单");
    }

    private List<String> titles(UUID round) {
        return in(() -> file.of(rounds.required(round), OFFICER, unit -> unit).stream()
                .map(CaseItem::title)
                .toList());
    }
}
