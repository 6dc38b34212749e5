package cn.qualityaward.award.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.Retractable.Withdrawn;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.award.scoring.Ranking.Candidate;
import cn.qualityaward.award.scoring.Ranking.Ranked;
import cn.qualityaward.tenancy.access.Caller;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

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
    UpheldPageController pages;

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
            ranking.propose(List.of(Candidate.named(FIRST, "MAIN")), List.of(), Map.of(), code -> 1);
            rankings.save(ranking);
            progress.procedure(round, TRACK).steps().stream()
                    .filter(step -> step.kind() == StageKind.COMPOSITE)
                    .forEach(step -> TestRounds.close(db, round, TRACK, step.ordinal()));
        });
        assertThat(titles(round)).singleElement().asString().contains("综合评分及候选名单");
    }

    /** 维持原名单: its document is kept with the decision, after the list was taken back, too. */
    @Test
    void whatWasSignedOfTheDecisionToLeaveAListIsKeptWithIt() {
        var round = in(() -> TestRounds.announced(
                rounds, db, clock.today().minusDays(1), clock.today().minusDays(1)));
        var table = List.of(new Ranked(FIRST, 1, new BigDecimal("81.0000"), Map.of()));
        run(() -> {
            var ranking = new Ranking(round, TRACK);
            ranking.compute(table);
            ranking.propose(List.of(Candidate.named(FIRST, "MAIN")), List.of(), Map.of(), code -> 1);
            ranking.computeAgain(List.of(new Ranked(FIRST, 1, new BigDecimal("80.0000"), Map.of())), clock.now());
            rankings.save(ranking);
        });
        assertThatThrownBy(() -> kept(round)).hasMessage("list-not-upheld");
        run(() -> {
            var ranking = rankings.findByRoundIdAndTrack(round, TRACK).orElseThrow();
            ranking.uphold(new Upheld("不影响名单", "示例纪要2号", clock.today(), "主任", clock.now()));
            rankings.save(ranking);
        });
        kept(round);
        assertThatThrownBy(() -> kept(round)).hasMessage("signed-page-known");
        var page = in(() -> rankings.findByRoundIdAndTrack(round, TRACK).orElseThrow())
                .upheld()
                .getFirst()
                .signed()
                .getFirst()
                .sha256();
        assertThat(titles(round)).containsExactly("维持单位原名单的决定（示例纪要2号）");
        run(() -> {
            var ranking = rankings.findByRoundIdAndTrack(round, TRACK).orElseThrow();
            ranking.withdraw(new Withdrawn(UUID.randomUUID(), "计票有误", "示例决定1号", clock.today(), clock.now()));
            rankings.save(ranking);
        });
        var ranking = in(() -> rankings.findByRoundIdAndTrack(round, TRACK).orElseThrow());
        assertThat(ranking.upheld()).isEmpty();
        assertThat(ranking.earlier().getFirst().decisions().getFirst().signed()).hasSize(1);
        assertThat(in(() -> pages.page(round, TRACK, page, OFFICER)).getBody()).startsWith('%', 'P', 'D', 'F');
        assertThat(titles(round)).containsExactly("维持单位原名单的决定（示例纪要2号）");
        assertThatThrownBy(() -> kept(round)).hasMessage("list-not-upheld");
    }

    private void kept(UUID round) {
        run(() -> {
            try {
                pages.keep(
                        round,
                        TRACK,
                        new MockMultipartFile("scan", "%PDF-1.7 示例纪要".getBytes(StandardCharsets.UTF_8)),
                        OFFICER);
            } catch (IOException unread) {
                throw new UncheckedIOException(unread);
            }
        });
    }

    private List<String> titles(UUID round) {
        return in(() -> file.of(rounds.required(round), OFFICER, unit -> unit).stream()
                .map(CaseItem::title)
                .toList());
    }
}
