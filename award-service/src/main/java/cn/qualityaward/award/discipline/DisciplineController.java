package cn.qualityaward.award.discipline;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 双向监督反馈 of a round: the discipline inspection reads all of it, the office once the round is over. */
@RestController
@Transactional
@RequestMapping("/api/{tenant}/award")
@Tag(name = "discipline")
class DisciplineController {

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

    /**
     * @param over whether the office is shown everything but clues
     * @param clues for the discipline inspection alone
     */
    record Register(boolean over, List<Group> groups, List<Clue> clues) {}

    record Handling(@NotBlank @Size(max = 2000) String words) {}

    /** A step from one side. */
    private record Key(ApplicantKind track, int ordinal, Side side) {}

    private final DisciplineRatings ratings;
    private final Applications applications;
    private final Rounds rounds;
    private final Progress progress;
    private final ProcedureClock clock;

    DisciplineController(
            DisciplineRatings ratings,
            Applications applications,
            Rounds rounds,
            Progress progress,
            ProcedureClock clock) {
        this.ratings = ratings;
        this.applications = applications;
        this.rounds = rounds;
        this.progress = progress;
        this.clock = clock;
    }

    @Operation(
            summary = "What either side said of the other in a round, step by step, and the clues of a breach (第十九条)")
    @GetMapping("/rounds/{round}/discipline-ratings")
    @Transactional(readOnly = true)
    @Seated({"office/officer", "office/head", "observer/observer"})
    Register ofRound(@PathVariable UUID round, Caller caller) {
        var over = RatingController.over(rounds.required(round));
        var inspects = caller.holds("observer", "observer");
        var all = ratings.findByRoundIdInOrderById(List.of(round));
        return new Register(over, groups(round, all, over || inspects), inspects ? clues(round, all) : List.of());
    }

    private List<Group> groups(UUID round, List<DisciplineRating> all, boolean told) {
        return all.stream()
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

    private List<Clue> clues(UUID round, List<DisciplineRating> all) {
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

    @Operation(summary = "Say what became of a clue (线索办理); told anew, it is this that holds")
    @PostMapping("/discipline-ratings/{rating}/handling")
    @Seated("observer/observer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void handle(@PathVariable UUID rating, IfMatch ifMatch, @Valid @RequestBody Handling handling) {
        var told = ratings.required(rating);
        ifMatch.match(told.version());
        told.handle(handling.words().strip(), clock.now());
        ratings.saveAndFlush(told);
    }
}
