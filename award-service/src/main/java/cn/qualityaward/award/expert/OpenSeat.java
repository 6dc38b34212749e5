package cn.qualityaward.award.expert;

import java.util.List;
import java.util.UUID;

/**
 * What somebody is drawn for on a panel that was chosen by hand: one member's work of these applicants (替补抽取, 第十八条).
 *
 * @param name of the member who is replaced
 * @param leaves whether they mark nothing more on this panel; else they only step back
 * @param by who has it drawn
 */
record OpenSeat(UUID replaced, String name, List<UUID> applications, boolean leaves, String reason, String by) {

    OpenSeat {
        applications = DrawInputs.inOrder(applications);
    }
}
