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
        if (trimming != null
                && trimming.mode() == Trimming.Mode.DROP_HIGHEST_AND_LOWEST
                && marks.size() >= Math.max(3, trimming.minMarks())) {
            marks = marks.subList(1, marks.size() - 1);
        }
        return marks.stream().reduce(BigFraction.ZERO, BigFraction::add).divide(marks.size());
    }
}
