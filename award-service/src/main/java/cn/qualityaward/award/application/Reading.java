package cn.qualityaward.award.application;

import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.record.Deeds;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 阅卷留痕 (第二十三条): what is opened of a dossier by anybody who does not work for its applicant is on the record. A screen
 * that asks again, or is opened again within a short while, has opened it once.
 */
@Component
public class Reading {

    private static final Duration ONCE = Duration.ofMinutes(10);

    private final Deeds record;
    private final ApplicationEventPublisher facts;

    Reading(Deeds record, ApplicationEventPublisher facts) {
        this.record = record;
        this.facts = facts;
    }

    @Transactional
    public void opened(Application application, DossierRead.Part part, @Nullable Integer number, Caller caller) {
        var read = new DossierRead(application.id(), part, number);
        if (!application.actsFor(caller.id()) && !record.doneLately(caller.id(), read.deed(), application.id(), ONCE)) {
            facts.publishEvent(read);
        }
    }
}
