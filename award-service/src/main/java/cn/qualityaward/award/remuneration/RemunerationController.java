package cn.qualityaward.award.remuneration;

import cn.qualityaward.award.paper.PaperFormat;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.remuneration.Remuneration.Line;
import cn.qualityaward.award.remuneration.Remuneration.Tariff;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.ETags;
import cn.qualityaward.tenancy.problem.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 专家劳务费: the office sets by which tariff, prints the table and says when it was paid. */
@RestController
@Transactional
@RequestMapping("/api/{tenant}/award/rounds/{round}")
@Seated({"office/officer", "office/head"})
@Tag(name = "remuneration", description = "专家劳务费 what experts are paid")
class RemunerationController {

    /**
     * @param version what {@code If-Match} names when it is changed
     * @param budgetYear of the department budget that bears it
     * @param closed whether it may be paid
     * @param total of what is settled so far
     */
    record View(
            ApplicantKind track,
            int ordinal,
            StageKind stage,
            int turn,
            int version,
            int budgetYear,
            boolean closed,
            Tariff tariff,
            List<Line> lines,
            BigDecimal total,
            @Nullable LocalDate paidOn) {

        static View of(StepFees fees) {
            var payment = fees.payment();
            return new View(
                    fees.track(),
                    fees.step().ordinal(),
                    fees.step().kind(),
                    fees.step().turn(),
                    fees.version(),
                    fees.budgetYear(),
                    fees.closed(),
                    fees.tariff(),
                    fees.lines(),
                    Remuneration.total(fees.lines()),
                    payment == null ? null : payment.on());
        }
    }

    record LeftOut(ApplicantKind track, int ordinal, StageKind stage, int turn) {}

    /** @param leftOut where the caller steps back from somebody */
    record All(List<View> steps, List<LeftOut> leftOut) {}

    /** @param total of the table that was signed for */
    record Paid(@NotNull LocalDate on, @NotNull BigDecimal total) {}

    private final Remunerating remunerating;
    private final Rounds rounds;

    RemunerationController(Remunerating remunerating, Rounds rounds) {
        this.remunerating = remunerating;
        this.rounds = rounds;
    }

    @Operation(
            summary = "What the experts of a round did, step by step, and what they are due for it (第六条)",
            description = "But for the steps in which the caller steps back from somebody (第十八条).")
    @GetMapping("/remuneration")
    @Transactional(readOnly = true)
    All all(@PathVariable UUID round, Caller caller) {
        var fees = remunerating.of(round, caller);
        return new All(
                fees.steps().stream().map(View::of).toList(),
                fees.leftOut().stream()
                        .map(one -> new LeftOut(
                                one.track(),
                                one.step().ordinal(),
                                one.step().kind(),
                                one.step().turn()))
                        .toList());
    }

    @Operation(summary = "专家劳务费发放表 to be signed")
    @GetMapping({"/remuneration/pdf", "/remuneration/docx"})
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> paper(@PathVariable UUID round, PaperFormat format, Caller caller) throws IOException {
        return format.of(RemunerationPaper.of(rounds.required(round).title(), remunerating.of(round, caller)));
    }

    @Operation(
            summary = "Set a rate for each dossier, amounts of some experts, or both, in yuan, while nothing is paid")
    @PutMapping("/tracks/{track}/steps/{ordinal}/remuneration")
    ResponseEntity<View> set(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            IfMatch ifMatch,
            @Valid @RequestBody Tariff tariff,
            Caller caller) {
        return tagged(remunerating.set(round, track, ordinal, tariff, ifMatch, caller));
    }

    @Operation(summary = "It was paid on that day, as much as was signed for; from then on it stays as it is")
    @PostMapping("/tracks/{track}/steps/{ordinal}/remuneration/payment")
    ResponseEntity<View> pay(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            IfMatch ifMatch,
            @Valid @RequestBody Paid paid,
            Caller caller) {
        return tagged(remunerating.pay(round, track, ordinal, paid, ifMatch, caller));
    }

    private static ResponseEntity<View> tagged(StepFees fees) {
        return ResponseEntity.ok().eTag(ETags.of(fees.version())).body(View.of(fees));
    }
}
