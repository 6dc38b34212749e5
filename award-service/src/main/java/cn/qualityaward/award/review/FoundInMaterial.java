package cn.qualityaward.award.review;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.EarlierFindings;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.review.Collation.Item;
import cn.qualityaward.award.review.Collation.Said;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class FoundInMaterial implements EarlierFindings {

    private final Reviews reviews;
    private final Standings standings;
    private final Progress progress;

    FoundInMaterial(Reviews reviews, Standings standings, Progress progress) {
        this.reviews = reviews;
        this.standings = standings;
        this.progress = progress;
    }

    @Override
    public List<Found> before(Application application, int ordinal) {
        return progress.procedure(application.roundId(), application.track()).scored().stream()
                .filter(step ->
                        step.kind() == StageKind.MATERIAL && step.ordinal() < Math.min(ordinal, application.ordinal()))
                .reduce((earlier, later) -> later)
                .map(step ->
                        found(reviews.desk(application.roundId(), application.track(), step.ordinal()), application))
                .orElse(List.of());
    }

    private List<Found> found(Desk desk, Application application) {
        var reviewed = standings.of(desk, application.id());
        var percents = reviewed.inSteps(desk.rubric());
        return reviewed.counted().isEmpty()
                ? List.of()
                : standings.collation(desk, reviewed).categories().stream()
                        .flatMap(category -> category.items().stream())
                        .map(item -> found(item, percents))
                        .toList();
    }

    private static Found found(Item item, Map<String, Integer> percents) {
        return new Found(
                item.code(),
                item.name(),
                percents.getOrDefault(item.code(), 0),
                item.discuss(),
                item.improvements().stream().map(Said::text).toList());
    }
}
