package cn.qualityaward.award.expert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * 抽取评审专家 of 300 applicants, 120 reviewers and 3 each: how long the draw takes, all four aims and chance, beside the
 * linear program of one of them that it is held against. In turns and in the same run; what is printed are a ratio and its
 * two sides, and nothing is asserted of them. Begun by {@code infra/bench}.
 */
class DrawTimings {

    private static final int TURNS = 15, WARM = 3;

    @Test
    void areComparedWithThoseOfALinearProgram() {
        var inputs = FairDrawTests.large();
        var drawn = new ArrayList<Long>();
        var solved = new ArrayList<Long>();
        for (int turn = 0; turn < WARM + TURNS; turn++) {
            var seed = "seed " + turn;
            var draw = timed(() -> FairDraw.draw(inputs, seed));
            var program = timed(() -> FairDrawTests.leastUnfit(inputs, 7, 8));
            if (turn >= WARM) {
                drawn.add(draw);
                solved.add(program);
            }
        }
        assertThat(drawn).hasSameSizeAs(solved);
        System.out.printf(
                "draw %.2f s, linear program %.2f s, ratio of medians %.2f (300 x 120 x 3, %d turns)%n",
                median(drawn), median(solved), median(drawn) / median(solved), TURNS);
    }

    private static long timed(Runnable what) {
        var from = System.nanoTime();
        what.run();
        return System.nanoTime() - from;
    }

    private static double median(List<Long> of) {
        return of.stream().sorted().skip(of.size() / 2).findFirst().orElseThrow() / 1e9;
    }
}
