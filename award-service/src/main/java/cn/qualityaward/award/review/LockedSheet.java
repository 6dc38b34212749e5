package cn.qualityaward.award.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A submitted sheet without any of its marks.
 *
 * @param said its seal as it was stored; none of one that an earlier build locked
 */
record LockedSheet(
        UUID id,
        UUID applicationId,
        String reviewer,
        boolean counted,
        boolean isVoid,
        @Nullable String said) implements Counting {

    LockedSheet sealed(String seal) {
        return new LockedSheet(id, applicationId, reviewer, counted, isVoid, seal);
    }

    @Override
    public String seal() {
        if (said == null) {
            throw new IllegalStateException("a sheet whose seal nobody worked out");
        }
        return said;
    }
}
