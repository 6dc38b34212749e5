package cn.qualityaward.award.review;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.application.StageSpreads;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.round.Rounds;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.springframework.stereotype.Component;

/** The range of the sheets that counted. Of one or two the range would say what a single reviewer gave. */
@Component
class MarkSpreads implements StageSpreads {

    static final int LEAST = 3;

    /** Of fewer the bounds, the median and the quartiles would be the marks themselves. */
    private static final int BOX = 6;

    private final Reviews reviews;
    private final Standings standings;
    private final Progress progress;
    private final Rounds rounds;

    MarkSpreads(Reviews reviews, Standings standings, Progress progress, Rounds rounds) {
        this.reviews = reviews;
        this.standings = standings;
        this.progress = progress;
        this.rounds = rounds;
    }

    @Override
    public List<Spread> of(UUID round, Collection<Application> applications) {
        return applications.stream().collect(Collectors.groupingBy(Application::track)).entrySet().stream()
                .flatMap(track -> closed(round, track.getKey())
                        .flatMap(desk -> standings.of(desk, track.getValue()).stream()
                                .filter(one -> !one.counted().isEmpty())
                                .map(one -> spread(desk, one.standing()))))
                .toList();
    }

    private Stream<Desk> closed(UUID round, ApplicantKind track) {
        var walked = rounds.required(round);
        return progress.procedure(round, track).scored().stream()
                .filter(step -> step.kind().byPanel()
                        && walked.closedAt(track, step.ordinal()).isPresent())
                .map(step -> reviews.desk(round, track, step.ordinal()));
    }

    private static Spread spread(Desk desk, Standing standing) {
        var marks = standing.marks().stream().sorted().toList();
        Function<BigFraction, BigDecimal> shown = mark -> mark.bigDecimalValue(2, RoundingMode.HALF_UP);
        var enough = marks.size() >= LEAST;
        return new Spread(
                standing.application().id(),
                desk.step().kind(),
                desk.step().turn(),
                marks.size(),
                enough ? shown.apply(marks.getFirst()) : null,
                enough ? shown.apply(marks.getLast()) : null,
                enough ? shown.apply(Marks.quartile(marks, 2)) : null,
                marks.size() >= BOX
                        ? new Quartiles(shown.apply(Marks.quartile(marks, 1)), shown.apply(Marks.quartile(marks, 3)))
                        : null,
                enough ? shown.apply(standing.mean()) : null);
    }
}
