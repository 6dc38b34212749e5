package cn.qualityaward.award.expert;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is drawn for on a panel that was chosen by hand, and once the step is closed on any: one member's work of these applicants (替补抽取, 第十八条).
 *
 * @param name of the member who is replaced
 * @param leaves whether they mark nothing more on this panel; else they only step back
 * @param by who has it drawn
 * @param late whether the step was closed on their sheet (补评)
 */
record OpenSeat(
        UUID replaced,
        String name,
        List<UUID> applications,
        boolean leaves,
        String reason,
        String by,
        @Nullable Boolean late) {

    OpenSeat {
        applications = DrawInputs.inOrder(applications);
    }

    boolean isLate() {
        return Boolean.TRUE.equals(late);
    }
}
