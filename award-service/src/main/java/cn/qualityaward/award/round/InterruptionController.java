package cn.qualityaward.award.round;

import cn.qualityaward.award.procedure.Deadlines;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.PolicySource;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 延期、中止、恢复、取消: major matters that the leading group decides (第七条(一)), entered by the head of the office. */
@RestController
@Seated("office/head")
@ResponseStatus(HttpStatus.NO_CONTENT)
@RequestMapping("/api/{tenant}/award/rounds/{round}")
class InterruptionController {

    private final Rounds rounds;
    private final ProcedureClock clock;
    private final Deadlines deadlines;
    private final List<StandingStill> counted;
    private final PolicySource tenant;
    private final DecidedMatters decided;
    private final TransactionTemplate transaction;

    InterruptionController(
            Rounds rounds,
            ProcedureClock clock,
            Deadlines deadlines,
            List<StandingStill> counted,
            PolicySource tenant,
            DecidedMatters decided,
            TransactionTemplate transaction) {
        this.rounds = rounds;
        this.clock = clock;
        this.deadlines = deadlines;
        this.counted = counted;
        this.tenant = tenant;
        this.decided = decided;
        this.transaction = transaction;
    }

    @Operation(summary = "Postpone what is planned and announced, with a reason everybody can read")
    @PostMapping("/postponement")
    void postpone(@PathVariable UUID round, @Valid @RequestBody Postponement postponement, Caller caller) {
        requireDecided(round, postponement.matter(), caller);
        change(round, announced -> announced.postpone(postponement, clock.now()));
    }

    @Operation(summary = "Suspend: every deadline stops and keeps what is left of it")
    @PostMapping("/suspension")
    void suspend(@PathVariable UUID round, @Valid @RequestBody Interruption.Text why, Caller caller) {
        requireDecided(round, why.matter(), caller);
        var calendar = tenant.calendar();
        change(round, announced -> {
            announced.suspend(why.since(clock.now()));
            counted.forEach(days -> days.suspended(round, calendar));
        });
    }

    @Operation(summary = "Resume: every deadline goes on with what was left of it")
    @PostMapping("/resumption")
    void resume(@PathVariable UUID round) {
        var calendar = tenant.calendar();
        change(round, suspended -> {
            var stoppedOn = suspended.resume(clock.now());
            counted.forEach(days -> days.resumed(round, stoppedOn, calendar));
        });
    }

    @Operation(summary = "Cancel: nothing more can happen in it, and what happened stays on the record")
    @PostMapping("/cancellation")
    void cancel(@PathVariable UUID round, @Valid @RequestBody Interruption.Text why, Caller caller) {
        requireDecided(round, why.matter(), caller);
        change(round, running -> running.cancel(why.since(clock.now())));
    }

    /** What was decided of a matter is not decided anew: it can be named before the transaction begins. */
    private void requireDecided(UUID round, @Nullable UUID matter, Caller caller) {
        if (matter != null) {
            decided.requireDecided(round, matter, caller);
        }
    }

    private void change(UUID id, Consumer<Round> change) {
        transaction.executeWithoutResult(changing -> {
            var round = rounds.locked(id).orElseGet(() -> rounds.required(id));
            change.accept(round);
            round.windowEnd().ifPresent(last -> deadlines.set(Windows.END, id, ProcedureClock.endOf(last)));
            rounds.saveAndFlush(round);
        });
    }
}
