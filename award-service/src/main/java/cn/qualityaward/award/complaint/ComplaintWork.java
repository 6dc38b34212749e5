package cn.qualityaward.award.complaint;

import cn.qualityaward.award.application.StandingWork;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Complaints that wait for the discipline inspection, whatever round there is; nobody is called to one about themselves. */
@Component
class ComplaintWork implements StandingWork {

    /** Who seats people. */
    private static final Seat SYSTEM = new Seat("admin", "system", "administrator");

    private final Complaints complaints;
    private final ComplaintReaders readers;
    private final ProcedureClock clock;

    ComplaintWork(Complaints complaints, ComplaintReaders readers, ProcedureClock clock) {
        this.complaints = complaints;
        this.readers = readers;
        this.clock = clock;
    }

    @Override
    public Stream<Standing> of(Caller caller) {
        return Stream.concat(
                caller.holds("observer", "observer") ? handling(caller) : Stream.empty(),
                caller.seats().contains(SYSTEM) ? seating() : Stream.empty());
    }

    private Stream<Standing> handling(Caller caller) {
        var own = readers.readable(complaints.open(), caller.id(), caller.name()).stream()
                .filter(listed ->
                        listed.hands().handling() == null || listed.hands().handledBy(caller.id()))
                .toList();
        return Stream.concat(
                standing(
                        "answer-complaint-late", own.stream().filter(this::late).count()),
                standing("handle-complaint", own.size()));
    }

    /** 超过答复期限. */
    private boolean late(ComplaintListed listed) {
        return listed.term() != null && listed.term().answerBy().isBefore(clock.today());
    }

    /** Where all who could read it are whom it is about, another must sit there; nothing is told but that there is one. */
    private Stream<Standing> seating() {
        return standing(
                "seat-inspector",
                complaints.open().stream()
                        .filter(listed -> listed.hands().nobodyLeft())
                        .count());
    }

    private static Stream<Standing> standing(String action, long count) {
        return count == 0 ? Stream.empty() : Stream.of(new Standing(action, Complaint.ARTICLE, count));
    }
}
