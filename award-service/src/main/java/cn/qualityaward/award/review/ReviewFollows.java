package cn.qualityaward.award.review;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Following;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.round.Rounds;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the closed reviews found of an application, and who went on from them. */
@Component
class ReviewFollows implements Following {

    private final Reviews reviews;
    private final Standings standings;
    private final Relisting relisting;
    private final Rounds rounds;
    private final Progress progress;

    ReviewFollows(Reviews reviews, Standings standings, Relisting relisting, Rounds rounds, Progress progress) {
        this.reviews = reviews;
        this.standings = standings;
        this.relisting = relisting;
        this.rounds = rounds;
        this.progress = progress;
    }

    @Override
    public List<Followed> of(Application application, @Nullable Set<String> divisions) {
        var procedure = progress.procedure(application.roundId(), application.track());
        var open = rounds.required(application.roundId()).at(application.track(), procedure);
        return procedure.scored().stream()
                .filter(step -> step.kind().byPanel())
                .filter(step ->
                        open.filter(now -> now.ordinal() <= step.ordinal()).isEmpty())
                .map(step -> reviews.desk(application.roundId(), application.track(), step.ordinal()))
                .flatMap(desk -> Stream.of(reviewers(desk, application), score(desk, application), lists(desk))
                        .flatMap(Function.identity()))
                .toList();
    }

    /** 补评: whoever marked in another's place. */
    private Stream<Followed> reviewers(Desk desk, Application application) {
        var late = standings.of(desk, application.id()).counted().stream()
                .map(Sheet::reviewer)
                .filter(account -> desk.panel().late(account).contains(application.id()))
                .map(account -> SheetPaper.name(desk, account))
                .sorted()
                .collect(Collectors.joining("、"));
        return late.isEmpty()
                ? Stream.empty()
                : Stream.of(new Followed(Subject.REVIEWERS, desk.step().kind().name(), late, null));
    }

    private Stream<Followed> score(Desk desk, Application application) {
        var reviewed = standings.of(desk, application.id());
        var standing = reviewed.standing();
        return standing.marks().isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(new Followed(
                                Subject.STAGE_SCORE,
                                desk.step().kind().name(),
                                standing.mean()
                                        .bigDecimalValue(2, RoundingMode.HALF_UP)
                                        .toPlainString(),
                                null)),
                        consensus(desk, Reviewed.agreed(reviewed.consensus()).keySet()));
    }

    /** 合议 is on the marks as they were: of an item that is marked otherwise it holds no more. */
    private static Stream<Followed> consensus(Desk desk, Set<String> agreed) {
        var items = desk.rubric().items().stream()
                .filter(item -> agreed.contains(item.code()))
                .map(Rubric.Item::name)
                .collect(Collectors.joining("、"));
        return items.isEmpty()
                ? Stream.empty()
                : Stream.of(new Followed(Subject.CONSENSUS, desk.step().kind().name(), items, null));
    }

    private Stream<Followed> lists(Desk desk) {
        if (!Relisting.byRule(desk)) {
            return Stream.empty();
        }
        var now = relisting.now(desk);
        return Stream.of(
                list(Subject.SHORTLIST, desk, application -> Relisting.goesOn(desk, application)),
                list(Subject.SHORTLIST_BY_RULE, desk, application -> now.contains(application.id())));
    }

    private Followed list(Subject subject, Desk desk, Predicate<Application> on) {
        return new Followed(
                subject,
                desk.step().kind().name(),
                relisting.closedOn(desk).stream()
                        .filter(on)
                        .map(Application::name)
                        .sorted()
                        .collect(Collectors.joining("、")),
                null);
    }
}
