package cn.qualityaward.award.review;

import cn.qualityaward.award.program.ReviewRules.Trimming;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** 汇总: the exact mean of the marks that are there; a missing one is absent, never zero. */
final class Marks {

    private Marks() {}

    static BigFraction mean(List<BigFraction> present, @Nullable Trimming trimming) {
        var marks = counting(present.stream().sorted().toList(), trimming);
        return marks.stream().reduce(BigFraction.ZERO, BigFraction::add).divide(marks.size());
    }

    /** What is left of them, the lowest first, once the rules have dropped the extremes. */
    static <T> List<T> counting(List<T> sorted, @Nullable Trimming trimming) {
        var from = trimmedFrom(trimming);
        return from != null && sorted.size() >= from ? sorted.subList(1, sorted.size() - 1) : sorted;
    }

    /**
     * 四分位数 between the two marks next to it, as far from each as their places are.
     *
     * @param sorted the lowest first, at least one
     * @param quarter from 0, the lowest, to 4, the highest; 2 is the median
     */
    static BigFraction quartile(List<BigFraction> sorted, int quarter) {
        var quarters = (sorted.size() - 1) * quarter;
        var below = sorted.get(quarters / 4);
        var above = sorted.get((quarters + 3) / 4);
        return below.add(above.subtract(below).multiply(BigFraction.of(quarters % 4, 4)));
    }

    /** From how many marks on the highest and the lowest are dropped; none where the rules drop none. */
    static @Nullable Integer trimmedFrom(@Nullable Trimming trimming) {
        return trimming != null && trimming.mode() == Trimming.Mode.DROP_HIGHEST_AND_LOWEST
                ? Math.max(3, trimming.minMarks())
                : null;
    }
}
