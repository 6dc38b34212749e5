package cn.qualityaward.award.application;

import cn.qualityaward.award.round.RoundResumed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An applicant's own days go on with what was left of them when a round is resumed. */
@Component
class OwnDays {

    private final Applications applications;

    OwnDays(Applications applications) {
        this.applications = applications;
    }

    @EventListener
    void resumed(RoundResumed fact) {
        applications.withOwnDays(fact.subject()).forEach(application -> {
            application.later(fact.stoppedOn(), fact.days());
            applications.saveAndFlush(application);
        });
    }
}
