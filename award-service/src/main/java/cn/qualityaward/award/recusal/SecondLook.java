package cn.qualityaward.award.recusal;

import cn.qualityaward.award.application.Applications;
import cn.qualityaward.tenancy.TenantScope;
import io.namastack.outbox.Outbox;
import io.namastack.outbox.annotation.OutboxHandler;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 再次核对: a dossier and somebody who works on the award may speak in the same instant, and neither sees the other. They are
 * held against each other once more when both are kept (第十八条).
 */
@Component
class SecondLook {

    /** The outbox carries the number only; what it stands for is read behind the wall. */
    record DossierSaid(UUID application) {}

    record NumberSaid(String account) {}

    record OrganizationsSaid(String account) {}

    private final Applications applications;
    private final StaffNumbers numbers;
    private final StaffRoll roll;
    private final SameStaff sameStaff;
    private final KnownStaff knownStaff;
    private final Outbox outbox;

    SecondLook(
            Applications applications,
            StaffNumbers numbers,
            StaffRoll roll,
            SameStaff sameStaff,
            KnownStaff knownStaff,
            Outbox outbox) {
        this.applications = applications;
        this.numbers = numbers;
        this.roll = roll;
        this.sameStaff = sameStaff;
        this.knownStaff = knownStaff;
        this.outbox = outbox;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void afterwards(UUID application) {
        outbox.schedule(new DossierSaid(application), key("dossier", application));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void afterwards(String account) {
        outbox.schedule(new NumberSaid(account), key("number", account));
        outbox.schedule(new OrganizationsSaid(account), key("organizations", account));
    }

    /** An account may work in several regions, and none waits for another, nor for what else is asked of a dossier. */
    private static String key(String what, Object of) {
        return "%d:staff-%s:%s".formatted(TenantScope.required(), what, of);
    }

    /** Public, for the outbox sees no other. Of a dossier that was erased meanwhile there is nothing to look at. */
    @OutboxHandler
    @Transactional
    public void look(DossierSaid said) {
        applications
                .lockedIfThere(said.application())
                .filter(application -> application.sealed() && !application.ended())
                .ifPresent(application -> {
                    sameStaff.look(application);
                    knownStaff.look(application);
                });
    }

    /** Apart from the other: dossiers are locked before whom they are about. */
    @OutboxHandler
    @Transactional
    public void look(NumberSaid said) {
        numbers.findByAccount(said.account()).ifPresent(sameStaff::known);
    }

    /** Public, for the outbox sees no other. */
    @OutboxHandler
    @Transactional
    public void look(OrganizationsSaid said) {
        roll.findByAccount(said.account()).ifPresent(knownStaff::by);
    }
}
