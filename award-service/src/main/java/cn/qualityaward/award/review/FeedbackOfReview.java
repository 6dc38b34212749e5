package cn.qualityaward.award.review;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.FeedbackPart;
import cn.qualityaward.award.application.Outcome;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.review.Collation.Item;
import cn.qualityaward.award.review.ReportText.Found;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.award.wording.Names;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * 优势和改进机会 of each review an application has behind it, item by item, as the report says them; of a defense, which has none,
 * as the sheets do. Neither marks nor who said so.
 */
@Component
class FeedbackOfReview implements FeedbackPart {

    private final Reviews reviews;
    private final Standings standings;
    private final ReportDesk reports;
    private final Progress progress;

    FeedbackOfReview(Reviews reviews, Standings standings, ReportDesk reports, Progress progress) {
        this.reports = reports;
        this.reviews = reviews;
        this.standings = standings;
        this.progress = progress;
    }

    @Override
    public List<Part> of(Application application) {
        return progress.procedure(application.roundId(), application.track()).scored().stream()
                .filter(step -> step.kind().byPanel() && isBehind(application, step))
                .flatMap(step -> of(application, step))
                .toList();
    }

    private static boolean isBehind(Application application, Step step) {
        return application.ordinal() > step.ordinal()
                || application.ordinal() == step.ordinal() && application.outcome() == Outcome.FAILED;
    }

    private Stream<Part> of(Application application, Step step) {
        var desk = reviews.desk(application.roundId(), application.track(), step.ordinal());
        var reviewed = standings.of(desk, application.id());
        if (reviewed.counted().isEmpty()) {
            return Stream.empty();
        }
        var collation = standings.collation(desk, reviewed);
        var text = reports.begun(desk, reviewed)
                .flatMap(ReviewReport::issued)
                .filter(edition ->
                        edition.basis().equals(reviewed.basis())) // or whose sheet is void would still be heard
                .map(Edition::text)
                .orElseGet(() -> ReportText.from(collation));
        var stage = Names.of(step.kind()) + Names.again(step.turn());
        return Stream.of(
                        new Part(stage + "优势", lines(collation, text, Found::strengths)),
                        new Part(stage + "改进机会", lines(collation, text, Found::improvements)))
                .filter(part -> !part.lines().isEmpty());
    }

    private static List<String> lines(Collation collation, ReportText text, Function<Found, String> what) {
        var told = text.told(collation.items(), Item::name, what);
        return IntStream.range(0, told.size())
                .mapToObj(place -> (place + 1) + "." + told.get(place))
                .toList();
    }
}
