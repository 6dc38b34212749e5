package cn.qualityaward.award.deliberation;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.StageSpreads;
import cn.qualityaward.award.application.StageSpreads.Spread;
import cn.qualityaward.award.deliberation.Background.Against;
import cn.qualityaward.award.deliberation.Background.Earlier;
import cn.qualityaward.award.deliberation.Background.Range;
import cn.qualityaward.award.eligibility.Conditions;
import cn.qualityaward.award.eligibility.EarlierHonours;
import cn.qualityaward.award.eligibility.EarlierHonours.Claimant;
import cn.qualityaward.award.round.Rounds;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What stages, records and the roll of honours say of the candidates, for whoever deliberates on them. */
@Component
class Backgrounds {

    private final List<StageSpreads> spreads;
    private final Conditions conditions;
    private final EarlierHonours honours;
    private final Rounds rounds;

    Backgrounds(List<StageSpreads> spreads, Conditions conditions, EarlierHonours honours, Rounds rounds) {
        this.spreads = spreads;
        this.conditions = conditions;
        this.honours = honours;
        this.rounds = rounds;
    }

    Map<UUID, Background> of(UUID round, Collection<Application> candidates) {
        var year = rounds.required(round).year();
        var ranges = spreads.stream()
                .flatMap(stages -> stages.of(round, candidates).stream())
                .collect(Collectors.groupingBy(Spread::application));
        return candidates.stream()
                .collect(Collectors.toMap(
                        Application::id,
                        candidate -> background(candidate, ranges.getOrDefault(candidate.id(), List.of()), year)));
    }

    private Background background(Application candidate, List<Spread> ranges, int year) {
        return new Background(
                ranges.stream()
                        .sorted(Comparator.comparing(Spread::stage))
                        .map(Range::of)
                        .toList(),
                conditions.against(candidate).stream().map(Against::of).toList(),
                honours.of(Claimant.of(candidate)).stream()
                        .filter(honour -> honour.year() < year)
                        .sorted(Comparator.comparing(EarlierHonours.Earlier::year))
                        .map(Earlier::of)
                        .toList());
    }
}
