package cn.qualityaward.award.review;

import cn.qualityaward.award.program.ReviewRules.Trimming;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** 汇总: the exact mean of the marks that are there; a missing one is absent, never zero. */
final class Marks {

    private Marks() {}

    static BigFraction mean(List<BigFraction> present, @Nullable Trimming trimming) {
        var marks = present.stream().sorted().toList();
        var from = trimmedFrom(trimming);
        if (from != null && marks.size() >= from) {
            marks = marks.subList(1, marks.size() - 1);
        }
        return marks.stream().reduce(BigFraction.ZERO, BigFraction::add).divide(marks.size());
    }

    /** From how many marks on the highest and the lowest are dropped; none where the rules drop none. */
    static @Nullable Integer trimmedFrom(@Nullable Trimming trimming) {
        return trimming != null && trimming.mode() == Trimming.Mode.DROP_HIGHEST_AND_LOWEST
                ? Math.max(3, trimming.minMarks())
                : null;
    }
}
