package cn.qualityaward.award.complaint;

import cn.qualityaward.award.application.StandingWork;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Complaints that wait for the discipline inspection, whatever round there is; nobody is called to one about themselves. */
@Component
class ComplaintWork implements StandingWork {

    /** Who seats people. */
    private static final Seat SYSTEM = new Seat("admin", "system", "administrator");

    private final Complaints complaints;

    ComplaintWork(Complaints complaints) {
        this.complaints = complaints;
    }

    @Override
    public Stream<Standing> of(Caller caller) {
        return Stream.concat(
                caller.holds("observer", "observer") ? handling(caller) : Stream.empty(),
                caller.seats().contains(SYSTEM) ? seating() : Stream.empty());
    }

    private Stream<Standing> handling(Caller caller) {
        return waiting(
                "handle-complaint",
                hands -> !hands.concerns(caller.id()) && (hands.handling() == null || hands.handledBy(caller.id())));
    }

    /** Where all who could read it are whom it is about, another must sit there; nothing is told but that there is one. */
    private Stream<Standing> seating() {
        return waiting("seat-inspector", ComplaintHands::nobodyLeft);
    }

    private Stream<Standing> waiting(String action, Predicate<ComplaintHands> which) {
        var count = complaints.open().stream().filter(which).count();
        return count == 0 ? Stream.empty() : Stream.of(new Standing(action, Complaint.ARTICLE, count));
    }
}
