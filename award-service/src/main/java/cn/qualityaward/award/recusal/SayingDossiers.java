package cn.qualityaward.award.recusal;

import cn.qualityaward.award.application.ApplicationFacts.AffiliatesNamed;
import cn.qualityaward.award.application.ApplicationFacts.ApplicationCorrected;
import cn.qualityaward.award.application.ApplicationFacts.ApplicationSubmitted;
import cn.qualityaward.award.application.ApplicationFacts.ApplicationSupplemented;
import cn.qualityaward.award.application.Applications;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whenever a dossier says something else, it is held against whoever works on the award: by number and by organization (第十八条). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SayingDossiers {

    private final Applications applications;
    private final SameStaff sameStaff;
    private final KnownStaff knownStaff;
    private final SecondLook secondLook;

    SayingDossiers(Applications applications, SameStaff sameStaff, KnownStaff knownStaff, SecondLook secondLook) {
        this.applications = applications;
        this.sameStaff = sameStaff;
        this.knownStaff = knownStaff;
        this.secondLook = secondLook;
    }

    @EventListener
    void on(ApplicationSubmitted fact) {
        look(fact.subject());
    }

    @EventListener
    void on(ApplicationSupplemented fact) {
        look(fact.subject());
    }

    @EventListener
    void on(ApplicationCorrected fact) {
        look(fact.subject());
    }

    @EventListener
    void on(AffiliatesNamed fact) {
        look(fact.subject());
    }

    private void look(UUID id) {
        var application = applications.required(id);
        sameStaff.look(application);
        knownStaff.look(application);
        secondLook.afterwards(id);
    }
}
