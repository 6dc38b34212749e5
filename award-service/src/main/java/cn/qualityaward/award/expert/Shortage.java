package cn.qualityaward.award.expert;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why nobody can draw: an applicant with too few who need not step back, or a load that is capped too low. There is no
 * other reason: without a cap each applicant could be given its own reviewers, whatever the others are given.
 *
 * @param needed the reviewers the applicant still lacks, or the load that would do
 * @param available the reviewers there are for it, or the load that is allowed
 */
record Shortage(
        Reason reason, @Nullable UUID application, @Nullable String name, int needed, int available) {

    enum Reason {
        TOO_FEW_REVIEWERS,
        LOAD_CAP
    }
}
