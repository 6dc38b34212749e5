package cn.qualityaward.award.complaint;

import cn.qualityaward.award.application.StandingWork;
import cn.qualityaward.tenancy.access.Caller;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Complaints that wait for the discipline inspection, whatever round there is; nobody is called to one about themselves. */
@Component
class ComplaintWork implements StandingWork {

    private final Complaints complaints;

    ComplaintWork(Complaints complaints) {
        this.complaints = complaints;
    }

    @Override
    public Stream<Standing> of(Caller caller) {
        if (!caller.holds("observer", "observer")) {
            return Stream.empty();
        }
        var waiting = complaints.open().stream()
                .filter(complaint -> !complaint.concerns(caller.id()))
                .filter(complaint -> complaint.handling() == null || complaint.handledBy(caller.id()))
                .count();
        return waiting == 0 ? Stream.empty() : Stream.of(new Standing("handle-complaint", Complaint.ARTICLE, waiting));
    }
}
