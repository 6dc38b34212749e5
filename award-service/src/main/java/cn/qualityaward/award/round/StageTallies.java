package cn.qualityaward.award.round;

import cn.qualityaward.award.program.ApplicantKind;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** How many stand where, counted by the module that knows who they are; this one tells how many went on from a closed step. */
public interface StageTallies {

    /** @param conferred whether they have walked the last step, where they stay */
    record Tally(UUID round, ApplicantKind track, int ordinal, boolean conferred, long count) {

        boolean passed(UUID of, ApplicantKind along, int step) {
            return round.equals(of) && track == along && (ordinal > step || ordinal == step && conferred);
        }
    }

    /** Of all who came into these rounds, whatever became of them. */
    List<Tally> of(Collection<UUID> rounds);
}
