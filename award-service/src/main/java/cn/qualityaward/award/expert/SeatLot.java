package cn.qualityaward.award.expert;

import cn.qualityaward.award.expert.DrawInputs.Reviewer;
import cn.qualityaward.award.expert.DrawResult.Given;
import cn.qualityaward.award.lot.WitnessedSeed;
import java.util.Comparator;
import java.util.List;

/**
 * 替补抽取: of all who can take over whatever is open, the one whose lot (签号) under the seed comes first takes over all of
 * it. Anybody can work it out again with the printed numbers.
 */
final class SeatLot {

    private SeatLot() {}

    static DrawResult draw(DrawInputs inputs, String seed) {
        var drawn = List.of(inOrder(inputs, seed).getFirst().expert());
        return new DrawResult(inputs.applicants().stream()
                .map(applicant -> new Given(applicant.application(), drawn, drawn))
                .toList());
    }

    static List<Reviewer> inOrder(DrawInputs inputs, String seed) {
        return inputs.reviewers().stream()
                .sorted(Comparator.comparing(reviewer -> WitnessedSeed.lot(seed, reviewer.expert())))
                .toList();
    }
}
