package cn.qualityaward.award.observation;

import cn.qualityaward.award.observation.Observation.Occasion;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Open;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the public is told of who watched: how many came to what, and nobody's name. */
@RestController
@Open
@Transactional(readOnly = true)
@RequestMapping("/api/{tenant}/award/public/rounds/{round}/observations")
@Tag(name = "observation")
class PublicObservations {

    /** Of a round that was not announced nobody is told. */
    private static final Set<Round.State> UNSAID = Set.of(Round.State.PLANNED, Round.State.RULES_LOCKED);

    record Watched(Occasion occasion, LocalDate on, long media, long socialOrganizations, long citizens) {

        static Watched of(Observation one) {
            var counts = one.counts();
            return new Watched(
                    one.plan().occasion(),
                    one.plan().on(),
                    counts.getOrDefault(Guest.Kind.MEDIA, 0L),
                    counts.getOrDefault(Guest.Kind.SOCIAL_ORGANIZATION, 0L),
                    counts.getOrDefault(Guest.Kind.CITIZEN, 0L));
        }
    }

    private final Observations observations;
    private final Rounds rounds;

    PublicObservations(Observations observations, Rounds rounds) {
        this.observations = observations;
        this.rounds = rounds;
    }

    @Operation(summary = "How many of the media, of social organizations and of citizens watched which step of a round")
    @GetMapping
    List<Watched> of(@PathVariable UUID round) {
        return rounds.findById(round).stream()
                .filter(one -> !UNSAID.contains(one.state()))
                .flatMap(one -> observations.findByRoundIdOrderById(round).stream())
                .filter(Observation::held)
                .map(Watched::of)
                .toList();
    }
}
