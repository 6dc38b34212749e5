package cn.qualityaward.award.program;

import cn.qualityaward.tenancy.access.InternalOnly;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** tenant-service tells that a year's holidays have become known; whoever counted provisionally counts anew. */
@RestController
class CalendarChanges {

    record Change(int year) {}

    private final PolicySource source;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    CalendarChanges(PolicySource source, ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.source = source;
        this.events = events;
        this.transaction = transaction;
    }

    @InternalOnly
    @PostMapping("/internal/{tenant}/calendar-changes")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changed(@RequestBody Change change) {
        var changed = new CalendarChanged(change.year(), source.calendar());
        transaction.executeWithoutResult(counting -> events.publishEvent(changed));
    }
}
