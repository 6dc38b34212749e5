package cn.qualityaward.award.application;

import cn.qualityaward.award.program.StageKind;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far the marks of an earlier stage lay apart, whoever gave them: the stages that have them implement it. */
public interface StageSpreads {

    /**
     * @param turn for which time the stage was walked, from 1
     * @param marks how many counted
     * @param lowest to two places; neither bound is told of so few marks that it would tell a single reviewer's
     * @param median told where the bounds are
     * @param quartiles of six marks and more, between the marks next to them (线性插值)
     * @param mean what the stage found this time
     */
    record Spread(
            UUID application,
            StageKind stage,
            int turn,
            int marks,
            @Nullable BigDecimal lowest,
            @Nullable BigDecimal highest,
            @Nullable BigDecimal median,
            @Nullable Quartiles quartiles,
            @Nullable BigDecimal mean) {}

    record Quartiles(BigDecimal lower, BigDecimal upper) {}

    /** Of every stage that was closed for these applications. */
    List<Spread> of(UUID round, Collection<Application> applications);
}
