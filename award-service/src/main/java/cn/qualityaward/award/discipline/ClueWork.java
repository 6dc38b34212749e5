package cn.qualityaward.award.discipline;

import cn.qualityaward.award.application.OwnWork;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.tenancy.access.Caller;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Clues that wait for the discipline inspection. */
@Component
class ClueWork implements OwnWork {

    private final DisciplineRatings ratings;
    private final Progress progress;

    ClueWork(DisciplineRatings ratings, Progress progress) {
        this.ratings = ratings;
        this.progress = progress;
    }

    @Override
    public List<Waiting> of(Caller caller, Collection<UUID> rounds) {
        return caller.holds("observer", "observer")
                ? ratings.unhandled(rounds).stream()
                        .map(clue -> new Waiting(
                                "handle-clue",
                                clue.roundId(),
                                clue.track(),
                                clue.ordinal(),
                                progress.procedure(clue.roundId(), clue.track())
                                        .at(clue.ordinal())
                                        .kind(),
                                null,
                                1))
                        .toList()
                : List.of();
    }

    @Override
    public String article(Waiting waiting) {
        return DisciplineRating.ARTICLE;
    }
}
