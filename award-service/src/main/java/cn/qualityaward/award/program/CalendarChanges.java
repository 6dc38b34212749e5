package cn.qualityaward.award.program;

import cn.qualityaward.tenancy.access.InternalOnly;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** tenant-service tells that a year's holidays have become known; whoever counted provisionally counts anew. */
@RestController
class CalendarChanges {

    record Change(int year) {}

    private final ApplicationEventPublisher events;

    CalendarChanges(ApplicationEventPublisher events) {
        this.events = events;
    }

    @InternalOnly
    @PostMapping("/internal/{tenant}/calendar-changes")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    void changed(@RequestBody Change change) {
        events.publishEvent(new CalendarChanged(change.year()));
    }
}
