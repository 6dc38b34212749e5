package cn.qualityaward.award.recusal;

import cn.qualityaward.award.application.Applications;
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
        outbox.schedule(new DossierSaid(application), application.toString());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void afterwards(String account) {
        outbox.schedule(new NumberSaid(account), account);
        outbox.schedule(new OrganizationsSaid(account), account);
    }

    /** Public, for the outbox sees no other. */
    @OutboxHandler
    @Transactional
    public void look(DossierSaid said) {
        var application = applications.locked(said.application());
        if (application.sealed() && !application.ended()) {
            sameStaff.look(application);
            knownStaff.look(application);
        }
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
