package cn.qualityaward.award.deliberation;

import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Impartiality;
import cn.qualityaward.award.program.StageKind;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** 第十八条: who is called by account and still has to declare, before the list that waits is decided on. */
@Component
class Undeclared {

    private final Meetings meetings;
    private final Applications applications;
    private final Impartiality impartiality;

    Undeclared(Meetings meetings, Applications applications, Impartiality impartiality) {
        this.meetings = meetings;
        this.applications = applications;
        this.impartiality = impartiality;
    }

    List<Attendee> of(UUID round) {
        var called = meetings.findByRoundIdOrderById(round).stream()
                .filter(meeting -> meeting.cancelled() == null)
                .flatMap(meeting -> meeting.notice().called().stream())
                .filter(one -> one.account() != null)
                .distinct()
                .toList();
        var waiting = applications.live(List.of(round)).stream()
                .filter(application -> application.stage() == StageKind.DELIBERATION)
                .toList();
        var unstated = impartiality.unstated(Attendee.accounts(called), waiting);
        return called.stream()
                .filter(one -> unstated.containsKey(one.account()))
                .toList();
    }
}
