package cn.qualityaward.award.discipline;

import cn.qualityaward.award.discipline.DisciplineRegister.Clue;
import cn.qualityaward.award.discipline.DisciplineRegister.Group;
import cn.qualityaward.award.paper.PaperFormat;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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
     * @param over whether the office is shown everything but clues
     * @param clues for the discipline inspection alone
     */
    record Register(boolean over, List<Group> groups, List<Clue> clues) {}

    record Handling(@NotBlank @Size(max = 2000) String words) {}

    private final DisciplineRegister register;
    private final DisciplineRatings ratings;
    private final Rounds rounds;
    private final ProcedureClock clock;

    DisciplineController(DisciplineRegister register, DisciplineRatings ratings, Rounds rounds, ProcedureClock clock) {
        this.register = register;
        this.ratings = ratings;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Operation(
            summary = "What either side said of the other in a round, step by step, and the clues of a breach (第十九条)")
    @GetMapping("/rounds/{round}/discipline-ratings")
    @Transactional(readOnly = true)
    @Seated({"office/officer", "office/head", "observer/observer"})
    Register ofRound(@PathVariable UUID round, Caller caller) {
        var over = RatingPeriod.over(rounds.required(round));
        var inspects = caller.holds("observer", "observer");
        return new Register(
                over, register.groups(round, over || inspects), inspects ? register.clues(round) : List.of());
    }

    @Operation(summary = "双向评价表 to be filed; for the office once the round is over (第十九条)")
    @GetMapping({"/rounds/{round}/discipline-ratings/pdf", "/rounds/{round}/discipline-ratings/docx"})
    @Transactional(readOnly = true)
    @Seated({"office/officer", "office/head", "observer/observer"})
    ResponseEntity<byte[]> paper(@PathVariable UUID round, PaperFormat format, Caller caller) throws IOException {
        var rated = rounds.required(round);
        if (!caller.holds("observer", "observer")) {
            RatingPeriod.requireOver(rated);
        }
        return format.of(RegisterPaper.of(rated.title(), register.groups(round, true)));
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
