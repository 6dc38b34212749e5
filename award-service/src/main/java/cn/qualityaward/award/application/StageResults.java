package cn.qualityaward.award.application;

import cn.qualityaward.award.program.ReviewRules;
import cn.qualityaward.award.program.StageKind;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;

/** What an earlier stage found: the stages that score implement it, the one that adds up knows none of them. */
public interface StageResults {

    /**
     * One exact score of a stage, normalised to 100, unrounded.
     *
     * @param turn which of its walks it is of, from 1
     */
    record StageScore(UUID application, StageKind stage, int turn, BigFraction score) {}

    /** The scores of every stage that was closed for these applications, by these rules. */
    List<StageScore> of(UUID round, ReviewRules rules, Collection<UUID> applications);
}
