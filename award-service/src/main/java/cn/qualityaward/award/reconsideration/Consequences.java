package cn.qualityaward.award.reconsideration;

import cn.qualityaward.award.application.Status;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.Canonical;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What comes of it, shown to whoever confirms it.
 *
 * @param reopened the steps that are decided anew, the earliest of each track first
 * @param falling what was decided there and holds no more
 * @param returning who stands at the reopened step again
 */
record Consequences(List<Reopened> reopened, List<Falling> falling, List<Returning> returning) {

    /** Of what was rejected. */
    static final Consequences NONE = new Consequences(List.of(), List.of(), List.of());

    record Reopened(ApplicantKind track, int ordinal, StageKind stage, int turn) {}

    /**
     * @param number of the document it stands in
     * @param names whom it names
     */
    record Falling(
            ApplicantKind track,
            int ordinal,
            StageKind stage,
            @Nullable String number,
            @Nullable LocalDate on,
            List<String> names) {}

    /** @param from where it stands now */
    record Returning(UUID application, String name, ApplicantKind track, Status from) {}

    /** A number that is another when anything else would follow: whoever confirms names the one they saw. */
    int tag() {
        return Math.floorMod(Canonical.sha256(toString()).hashCode(), 1_000_000_000);
    }

    /** Whether a resolution holds no more: that is for whoever resolved. */
    boolean endsResolution() {
        return falling.stream().anyMatch(one -> one.stage() == StageKind.DELIBERATION);
    }
}
