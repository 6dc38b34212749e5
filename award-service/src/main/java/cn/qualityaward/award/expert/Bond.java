package cn.qualityaward.award.expert;

import cn.qualityaward.award.expert.Ties.Tie;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 利害关系 of a panel's member in an applicant.
 *
 * @param relation in words, where somebody said or found it; the organization, where the system did
 * @param doubtful whether the system sees it and the office has still to find what it is
 * @param tie what the system sees; nothing where it is a number
 */
record Bond(
        Obstacle obstacle,
        @Nullable String relation,
        boolean doubtful,
        @Nullable Tie tie) {

    static Bond sure(Obstacle obstacle, @Nullable String relation) {
        return new Bond(obstacle, relation, false, null);
    }

    /** It came to be after the declaration. */
    static Bond of(Tie tie) {
        return new Bond(tie.obstacle(), tie.organization(), true, tie);
    }

    static Bond byNumber() {
        return new Bond(Obstacle.SAME_PERSON, null, true, null);
    }

    @Nullable
    String mark() {
        return tie == null ? null : tie.mark();
    }

    /** No step is closed while a number is in doubt. */
    boolean isAfter(Instant closed) {
        return doubtful && (tie == null || !tie.before(closed));
    }

    boolean isSince(Instant at) {
        return tie != null && at.equals(tie.since());
    }
}
