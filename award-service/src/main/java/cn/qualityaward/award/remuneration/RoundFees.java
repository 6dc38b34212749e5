package cn.qualityaward.award.remuneration;

import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.award.wording.Names;
import java.util.List;

/**
 * 劳务费 of a round, as far as its reader may know of it.
 *
 * @param leftOut where they step back from somebody (第十八条)
 */
record RoundFees(List<StepFees> steps, List<LeftOut> leftOut) {

    record LeftOut(ApplicantKind track, Step step) {

        String task() {
            return task(track, step);
        }

        static String task(ApplicantKind track, Step step) {
            return "%s%s（%s）".formatted(Names.of(step.kind()), Names.again(step.turn()), Names.of(track));
        }
    }
}
