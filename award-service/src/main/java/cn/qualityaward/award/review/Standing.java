package cn.qualityaward.award.review;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.program.ReviewRules.Trimming;
import cn.qualityaward.tenancy.problem.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** How one applicant stands in a stage: how many sheets are expected, and the marks that are in. */
record Standing(
        Application application,
        int expected,
        List<BigFraction> marks,
        @Nullable Trimming trimming) {

    boolean complete() {
        return expected > 0 && marks.size() == expected;
    }

    void requireComplete(Desk desk) {
        var least = desk.asked().leastMarks();
        if (!complete() || least != null && expected < least) {
            throw Refusal.conflict("sheets-outstanding")
                    .article(desk.step().kind().article())
                    .with("name", application.name())
                    .with("submitted", marks.size())
                    .with("expected", Math.max(expected, least == null ? 1 : least));
        }
    }

    BigFraction mean() {
        return Marks.mean(marks, trimming);
    }

    /** For reading only: rounded to two places; what is ranked is exact. */
    @Nullable
    BigDecimal shown() {
        return complete() ? mean().bigDecimalValue(2, RoundingMode.HALF_UP) : null;
    }
}
