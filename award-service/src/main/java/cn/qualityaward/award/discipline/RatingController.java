package cn.qualityaward.award.discipline;

import cn.qualityaward.award.discipline.Encounters.Encounter;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 双向监督反馈: either side says how the other kept discipline, and hears what was said of itself once the round is over. */
@RestController
@Transactional
@RequestMapping("/api/{tenant}/award")
@Seated({"applicant/applicant", "expert/reviewer"})
@Tag(name = "discipline", description = "双向监督反馈 how each side kept discipline")
class RatingController {

    /**
     * @param side on which the caller stands
     * @param open whether it may still be said
     * @param said what the caller has said
     * @param heard what the other side said, once the round is over; of fewer than three only that they did
     */
    record Subject(
            UUID round,
            String title,
            boolean open,
            UUID application,
            String name,
            ApplicantKind track,
            int ordinal,
            StageKind stage,
            int turn,
            Side side,
            List<Side.Point> points,
            @Nullable Said said,
            @Nullable Grades heard) {}

    record Said(DisciplineRating.Text text, Instant at) {

        static Said of(DisciplineRating rating) {
            return new Said(
                    new DisciplineRating.Text(rating.grades(), rating.remark(), rating.clue()), rating.ratedAt());
        }
    }

    private final Encounters encounters;
    private final DisciplineRatings ratings;
    private final Rounds rounds;
    private final ProcedureClock clock;

    RatingController(Encounters encounters, DisciplineRatings ratings, Rounds rounds, ProcedureClock clock) {
        this.encounters = encounters;
        this.ratings = ratings;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Operation(
            summary = "Of whom the caller can say how they kept discipline, in which steps, and what was said (第十九条)")
    @GetMapping("/my/discipline-ratings")
    @Transactional(readOnly = true)
    List<Subject> mine(Caller caller) {
        var met = encounters.of(caller);
        var among =
                met.stream().map(one -> one.application().roundId()).distinct().toList();
        var known = among.stream().map(rounds::required).collect(Collectors.toMap(Round::id, Function.identity()));
        var own = ratings.findByAccountAndRoundIdIn(caller.id(), among);
        var told = ratings.findByRoundIdInOrderById(known.values().stream()
                .filter(RatingPeriod::over)
                .map(Round::id)
                .toList());
        return met.stream().map(one -> subject(one, known, own, told)).toList();
    }

    private static Subject subject(
            Encounter one, Map<UUID, Round> known, List<DisciplineRating> own, List<DisciplineRating> told) {
        var application = one.application();
        var round = Objects.requireNonNull(known.get(application.roundId()));
        return new Subject(
                round.id(),
                round.title(),
                RatingPeriod.open(round),
                application.id(),
                application.name(),
                application.track(),
                one.step().ordinal(),
                one.step().kind(),
                one.step().turn(),
                one.side(),
                one.side().points(),
                own.stream()
                        .filter(rating -> rating.applicationId().equals(application.id())
                                && rating.ordinal() == one.step().ordinal())
                        .map(Said::of)
                        .findFirst()
                        .orElse(null),
                RatingPeriod.over(round)
                        ? Grades.told(one.heard(told), one.side().other())
                        : null);
    }

    @Operation(
            summary = "Say once how the other side kept discipline in a step (第十九条)",
            description = "A clue of a breach (违纪线索) goes to the discipline inspection at once, and to nobody else.")
    @PostMapping("/applications/{application}/discipline-ratings/{ordinal}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rate(
            @PathVariable UUID application,
            @PathVariable int ordinal,
            @Valid @RequestBody DisciplineRating.Text text,
            Caller caller) {
        var met = encounters.required(application, ordinal, caller);
        RatingPeriod.requireOpen(rounds.required(met.application().roundId()));
        try {
            ratings.saveAndFlush(
                    new DisciplineRating(met.application(), ordinal, met.side(), text, caller, clock.now()));
        } catch (DataIntegrityViolationException again) {
            throw Refusal.conflict("rating-given").article(DisciplineRating.ARTICLE);
        }
    }
}
