package cn.qualityaward.award.application;

import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.ReviewRules;
import cn.qualityaward.award.program.ReviewRules.Shortlist;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 试算: who would have gone on from a closed step, by the marks there are; the stages that make such lists implement it. */
public interface TriedLists {

    /**
     * @param there whom the step was closed on
     * @param on who went on
     * @param then who would have
     */
    record Tried(Set<UUID> there, Set<UUID> on, Set<UUID> then) {}

    /**
     * @param rules whose trimming counts
     * @param rule nothing, where nobody is to fall out
     * @return nothing of a step that makes no such list, or is not closed
     */
    Optional<Tried> of(UUID round, ApplicantKind track, int ordinal, ReviewRules rules, @Nullable Shortlist rule);
}
