package cn.qualityaward.award.deliberation;

import cn.qualityaward.award.program.PolicySource;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who sits in the body that meets, asked of tenant-service: outside a transaction. */
@Component
class Invitable {

    private final PolicySource tenant;
    private final Programs programs;

    Invitable(PolicySource tenant, Programs programs) {
        this.tenant = tenant;
        this.programs = programs;
    }

    List<Attendee> of(UUID round, MeetingBody body) {
        var kind = body == MeetingBody.OFFICE
                ? "office"
                : programs.policy(round).deliberator().kind();
        return tenant.seatedIn(kind).stream()
                .map(holder -> new Attendee(holder.name(), holder.account()))
                .toList();
    }

    /** Who may be there by account; where everybody is a guest nobody need be asked. */
    List<Attendee> among(UUID round, @Nullable Attendance attendance) {
        return attendance == null || Attendee.accounts(attendance.present()).isEmpty()
                ? List.of()
                : of(round, MeetingBody.DELIBERATOR);
    }

    /** With the names that those who sit there bear now; a guest is as they were written down. */
    static Notice named(Notice notice, List<Attendee> seated) {
        return notice.inviting(notice.called().stream()
                .map(one -> one.account() == null
                        ? one
                        : seated.stream()
                                .filter(one::is)
                                .findFirst()
                                .orElseThrow(() -> Refusal.invalid("called-not-seated")
                                        .field("called")
                                        .article(Meeting.ARTICLE)
                                        .with("name", one.name())))
                .toList());
    }
}
