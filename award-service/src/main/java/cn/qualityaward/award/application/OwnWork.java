package cn.qualityaward.award.application;

import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.access.Caller;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What waits for one person and not for a seat: the stages that know implement it, the list of duties knows none. */
public interface OwnWork {

    /**
     * @param action as a duty names it
     * @param due its own last day, where it has one; else the plan's
     */
    record Waiting(
            String action,
            UUID round,
            ApplicantKind track,
            int ordinal,
            StageKind stage,
            @Nullable LocalDate due,
            long count) {}

    List<Waiting> of(Caller caller, Collection<UUID> rounds);

    /** What it rests on; as a rule, what the step does. */
    default String article(Waiting waiting) {
        return waiting.stage().article();
    }
}
