package cn.qualityaward.award.discipline;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Procedure.Step;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 双向监督反馈 of one round: what either side said, step by step, and the clues of a breach. */
@Component
class DisciplineRegister {

    /**
     * @param grades hidden from the office while the round goes on
     * @param remarks likewise
     */
    record Group(
            ApplicantKind track,
            int ordinal,
            StageKind stage,
            int turn,
            Side side,
            Grades grades,
            List<String> remarks) {}

    /**
     * @param version what {@code If-Match} names
     * @param applicant who says it, or of whom it is said
     * @param by who says it
     * @param handling what became of it
     */
    record Clue(
            UUID id,
            @Nullable Integer version,
            ApplicantKind track,
            StageKind stage,
            int turn,
            Side side,
            String applicant,
            String by,
            String words,
            Instant at,
            @Nullable String handling,
            @Nullable Instant handledAt) {}

    /** A step from one side. */
    private record Key(ApplicantKind track, int ordinal, Side side) {}

    private final DisciplineRatings ratings;
    private final Applications applications;
    private final Progress progress;

    DisciplineRegister(DisciplineRatings ratings, Applications applications, Progress progress) {
        this.ratings = ratings;
        this.applications = applications;
        this.progress = progress;
    }

    /** @param told whether it is time to tell more than how many there are */
    List<Group> groups(UUID round, boolean told) {
        return ratings.findByRoundIdInOrderById(List.of(round)).stream()
                .collect(Collectors.groupingBy(rating -> new Key(rating.track(), rating.ordinal(), rating.side())))
                .entrySet()
                .stream()
                .sorted(Comparator.comparing((Map.Entry<Key, List<DisciplineRating>> group) ->
                                group.getKey().track())
                        .thenComparing(group -> group.getKey().ordinal())
                        .thenComparing(group -> group.getKey().side()))
                .map(group -> group(round, group.getKey(), group.getValue(), told))
                .toList();
    }

    private Group group(UUID round, Key key, List<DisciplineRating> ratings, boolean told) {
        var step = step(round, key.track(), key.ordinal());
        return new Group(
                key.track(),
                key.ordinal(),
                step.kind(),
                step.turn(),
                key.side(),
                told ? Grades.counted(ratings, key.side()) : new Grades(ratings.size(), List.of()),
                told
                        ? ratings.stream()
                                .flatMap(rating -> Stream.ofNullable(rating.remark()))
                                .toList()
                        : List.of());
    }

    List<Clue> clues(UUID round) {
        var all = ratings.findByRoundIdInOrderById(List.of(round));
        var names = applications
                .findByIdIn(all.stream().map(DisciplineRating::applicationId).toList())
                .stream()
                .collect(Collectors.toMap(Application::id, Application::name));
        return all.stream()
                .flatMap(rating -> Stream.ofNullable(rating.clue()).map(words -> clue(round, rating, words, names)))
                .toList();
    }

    private Clue clue(UUID round, DisciplineRating rating, String words, Map<UUID, String> names) {
        var step = step(round, rating.track(), rating.ordinal());
        return new Clue(
                rating.id(),
                rating.version(),
                rating.track(),
                step.kind(),
                step.turn(),
                rating.side(),
                names.getOrDefault(rating.applicationId(), ""),
                rating.name(),
                words,
                rating.ratedAt(),
                rating.handling(),
                rating.handledAt());
    }

    private Step step(UUID round, ApplicantKind track, int ordinal) {
        return progress.procedure(round, track).at(ordinal);
    }
}
