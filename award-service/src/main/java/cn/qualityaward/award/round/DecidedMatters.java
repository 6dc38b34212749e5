package cn.qualityaward.award.round;

import cn.qualityaward.tenancy.access.Caller;
import java.util.UUID;

/** The free major matters (重大事项) of a round, whose decisions a postponement, suspension or cancellation carries out. */
public interface DecidedMatters {

    /** Refuses one that is not decided, is of another round, or closed to the caller. */
    void requireDecided(UUID round, UUID matter, Caller caller);
}
