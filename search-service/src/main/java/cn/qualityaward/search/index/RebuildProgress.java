package cn.qualityaward.search.index;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far the latest rebuild came. */
record RebuildProgress(
        State state,
        Instant startedAt,
        @Nullable Instant endedAt,
        int tenants,
        int tenantsRead,
        long publicationsRead,
        @Nullable String failure) {

    enum State {
        RUNNING,
        DONE,
        FAILED,
        /** Its process was killed; the index in use is untouched. */
        ABANDONED
    }

    static RebuildProgress start(Instant now, int tenants) {
        return new RebuildProgress(State.RUNNING, now, null, tenants, 0, 0, null);
    }

    RebuildProgress read(int publications) {
        return new RebuildProgress(state, startedAt, null, tenants, tenantsRead, publicationsRead + publications, null);
    }

    RebuildProgress tenantRead() {
        return new RebuildProgress(state, startedAt, null, tenants, tenantsRead + 1, publicationsRead, null);
    }

    RebuildProgress ended(State how, Instant now, @Nullable String why) {
        return new RebuildProgress(how, startedAt, now, tenants, tenantsRead, publicationsRead, why);
    }

    RebuildProgress abandoned() {
        return new RebuildProgress(State.ABANDONED, startedAt, null, tenants, tenantsRead, publicationsRead, null);
    }
}
