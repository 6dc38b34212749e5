package cn.qualityaward.award.scoring;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Following;
import cn.qualityaward.award.scoring.Ranking.Candidate;
import cn.qualityaward.award.scoring.Ranking.Ranked;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 综合评分表 of the application's track, and the list that was proposed from it. */
@Component
class RankingFollows implements Following {

    private final Rankings rankings;
    private final Applications applications;

    RankingFollows(Rankings rankings, Applications applications) {
        this.rankings = rankings;
        this.applications = applications;
    }

    @Override
    public List<Followed> of(Application application, @Nullable Set<String> divisions) {
        return rankings.findByRoundIdAndTrack(application.roundId(), application.track())
                .map(this::of)
                .orElse(List.of());
    }

    private List<Followed> of(Ranking ranking) {
        var names = applications.findByIdIn(ranking.applications()).stream()
                .collect(Collectors.toMap(Application::id, Application::name));
        var classes =
                ranking.candidates().stream().collect(Collectors.toMap(Candidate::application, Candidate::classCode));
        var all = new ArrayList<Followed>();
        ranking.ranked()
                .forEach(row -> all.add(new Followed(
                        Subject.RANK, named(names, row), row.composite().toPlainString() + " / " + row.rank(), null)));
        if (ranking.proposed()) {
            var proposed = ranking.ranked().stream()
                    .filter(row -> classes.containsKey(row.application()))
                    .toList();
            all.add(new Followed(Subject.CANDIDATES, ranking.track().name(), listed(names, proposed), null));
            all.add(new Followed(
                    Subject.PASSED_OVER, ranking.track().name(), listed(names, ranking.passedOver()), null));
        }
        return all;
    }

    private static String listed(Map<UUID, String> names, Collection<Ranked> rows) {
        return rows.stream().map(row -> named(names, row)).collect(Collectors.joining("、"));
    }

    private static String named(Map<UUID, String> names, Ranked row) {
        return names.getOrDefault(row.application(), "");
    }
}
