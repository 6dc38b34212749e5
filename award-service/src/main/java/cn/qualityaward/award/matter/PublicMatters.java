package cn.qualityaward.award.matter;

import cn.qualityaward.award.round.Round;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Open;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the public is told of major matters: those whose decision says so, and of them neither what was asked nor by whom. */
@RestController
@Open
@Transactional(readOnly = true)
@RequestMapping("/api/{tenant}/award/public/rounds/{round}/matters")
@Tag(name = "matter")
class PublicMatters {

    /** Of a round that was not announced nobody is told. */
    private static final Set<Round.State> UNSAID = Set.of(Round.State.PLANNED, Round.State.RULES_LOCKED);

    record Told(String title, String decision, @Nullable String reason, LocalDate date, String minutesNumber) {

        static Told of(Matter matter) {
            var decision = Objects.requireNonNull(matter.decided()).decision();
            return new Told(
                    matter.text().title(),
                    decision.decision(),
                    decision.reason(),
                    decision.date(),
                    decision.minutesNumber());
        }
    }

    private final Matters matters;
    private final Rounds rounds;

    PublicMatters(Matters matters, Rounds rounds) {
        this.matters = matters;
        this.rounds = rounds;
    }

    @Operation(
            summary =
                    "What was decided of the major matters of a round, where that is told to the public, the newest first")
    @GetMapping
    List<Told> of(@PathVariable UUID round) {
        return rounds.findById(round).stream()
                .filter(one -> !UNSAID.contains(one.state()))
                .flatMap(one -> matters.findByRoundIdOrderByIdDesc(round).stream())
                .filter(PublicMatters::told)
                .map(Told::of)
                .toList();
    }

    private static boolean told(Matter matter) {
        return Stream.ofNullable(matter.decided())
                .anyMatch(decided -> decided.decision().published());
    }
}
