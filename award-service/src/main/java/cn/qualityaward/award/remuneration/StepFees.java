package cn.qualityaward.award.remuneration;

import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.remuneration.Remuneration.Line;
import cn.qualityaward.award.remuneration.Remuneration.Payment;
import cn.qualityaward.award.remuneration.Remuneration.Tariff;
import cn.qualityaward.award.round.Procedure.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 劳务费 of one step as it stands.
 *
 * @param version nought is what nobody entered yet
 * @param budgetYear of the department budget that bears it: the year in which the step was closed, or runs
 * @param closed whether it may be paid
 * @param lines once it is paid, as they were then
 */
record StepFees(
        ApplicantKind track,
        Step step,
        int version,
        int budgetYear,
        boolean closed,
        Tariff tariff,
        List<Line> lines,
        @Nullable Payment payment) {

    String task() {
        return RoundFees.LeftOut.task(track, step);
    }

    /** How many of them nobody has settled an amount for. */
    long open() {
        return lines.stream().filter(line -> line.amount() == null).count();
    }
}
