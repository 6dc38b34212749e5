package cn.qualityaward.award.round;

import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.tenancy.access.AnySeat;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.ETags;
import cn.qualityaward.tenancy.problem.IfMatch;
import cn.qualityaward.tenancy.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Transactional
@RequestMapping("/api/{tenant}/award/rounds")
class RoundController {

    record Plan(
            @NotBlank @Size(max = 200) String title,
            @Min(2000) @Max(2999) int year,
            @Nullable List<@NotNull @Valid PlannedStage> stages) {

        List<PlannedStage> dates() {
            return stages == null ? List.of() : stages;
        }
    }

    private static final Set<String> PLANNERS = Set.of("office", "leading-group", "government");

    private final Rounds rounds;
    private final RoundViews views;
    private final Programs programs;
    private final RulesApproval rulesApproval;
    private final ProcedureClock clock;
    private final TransactionTemplate transaction;

    RoundController(
            Rounds rounds,
            RoundViews views,
            Programs programs,
            RulesApproval rulesApproval,
            ProcedureClock clock,
            TransactionTemplate transaction) {
        this.rounds = rounds;
        this.views = views;
        this.programs = programs;
        this.rulesApproval = rulesApproval;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Operation(summary = "All rounds, newest first (第三条)")
    @GetMapping
    @Transactional(readOnly = true)
    @AnySeat
    List<RoundViews.View> all(Caller caller) {
        return views.of(rounds.findAllByOrderByYearDescIdDesc().stream()
                .filter(round -> sees(caller, round))
                .toList());
    }

    @Operation(summary = "One round with its stages, plan and progress")
    @GetMapping("/{round}")
    @Transactional(readOnly = true)
    @AnySeat
    ResponseEntity<RoundViews.View> one(@PathVariable UUID round, Caller caller) {
        var found = rounds.required(round);
        if (!sees(caller, found)) {
            throw Refusal.unknown("not-found");
        }
        return tagged(found);
    }

    /** What is only planned is known to those who plan and approve it. */
    private static boolean sees(Caller caller, Round round) {
        return round.wasAnnounced() || caller.seats().stream().map(Seat::kind).anyMatch(PLANNERS::contains);
    }

    @Operation(summary = "Plan a round; it takes the documents in force today (第三条)")
    @PostMapping
    @Seated({"office/officer", "office/head"})
    @Transactional(propagation = Propagation.NOT_SUPPORTED) // asks tenant-service first
    ResponseEntity<RoundViews.View> plan(@Valid @RequestBody Plan plan) {
        var documents = programs.found(clock.today());
        return transaction.execute(planning -> {
            var round = Round.plan(plan.title(), plan.year(), plan.dates(), clock.now());
            round.pinned(programs.pin(round.id(), documents));
            return ResponseEntity.status(HttpStatus.CREATED).eTag("0").body(views.of(rounds.saveAndFlush(round)));
        });
    }

    @Operation(summary = "Change the plan while nothing is announced")
    @PutMapping("/{round}")
    @Seated({"office/officer", "office/head"})
    ResponseEntity<RoundViews.View> replan(@PathVariable UUID round, IfMatch ifMatch, @Valid @RequestBody Plan plan) {
        var planned = rounds.required(round);
        ifMatch.match(planned.version());
        planned.replan(plan.title(), plan.dates());
        return tagged(rounds.saveAndFlush(planned));
    }

    @Operation(summary = "Take the documents in force today once more, while the rules are not approved")
    @PostMapping("/{round}/pin")
    @Seated({"office/officer", "office/head"})
    @Transactional(propagation = Propagation.NOT_SUPPORTED) // asks tenant-service first
    ResponseEntity<RoundViews.View> pin(@PathVariable UUID round) {
        var documents = programs.found(clock.today());
        return transaction.execute(pinning -> {
            var planned = rounds.locked(round).orElseThrow(() -> Refusal.unknown("not-found"));
            planned.pinned(programs.pin(round, documents));
            return tagged(rounds.saveAndFlush(planned));
        });
    }

    @Operation(summary = "Approve rules and procedure and freeze them for the round (第七条(二))")
    @PostMapping("/{round}/rules-approval")
    @Seated({"leading-group/secretary", "government/signer"})
    ResponseEntity<RoundViews.View> approveRules(
            @PathVariable UUID round, @Valid @RequestBody RulesApproval.Text approval, Caller caller) {
        var by = programs.policy(round).rulesApprover().decidedBy(caller);
        return tagged(rulesApproval.approve(round, approval, by));
    }

    @Operation(summary = "Close a commended round")
    @PostMapping("/{round}/close")
    @Seated("office/head")
    ResponseEntity<RoundViews.View> close(@PathVariable UUID round) {
        var commended = rounds.required(round);
        commended.close();
        return tagged(rounds.saveAndFlush(commended));
    }

    private ResponseEntity<RoundViews.View> tagged(Round round) {
        return ResponseEntity.ok().eTag(ETags.of(round.version())).body(views.of(round));
    }
}
