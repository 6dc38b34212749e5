package cn.qualityaward.award.review;

import cn.qualityaward.award.program.ApplicantKind;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** 评审报告 of a step, for whoever waits for the last of them. */
@Component
public class IssuedReports {

    private final Reviews reviews;
    private final Standings standings;
    private final ReportDesk desks;
    private final ReviewReports reports;

    IssuedReports(Reviews reviews, Standings standings, ReportDesk desks, ReviewReports reports) {
        this.reviews = reviews;
        this.standings = standings;
        this.desks = desks;
        this.reports = reports;
    }

    /**
     * When the last was issued of all who wait in the step; nobody reports on whoever left it.
     *
     * @return nothing while one is outstanding, or nobody waits
     */
    public Optional<Instant> completeSince(UUID round, ApplicantKind track, int ordinal) {
        if (reports.findByRoundIdAndTrackAndOrdinal(round, track, ordinal).isEmpty()) {
            return Optional.empty();
        }
        var desk = reviews.desk(round, track, ordinal);
        var there = standings.there(desk);
        if (desks.outstanding(desk, there).isPresent()) {
            return Optional.empty();
        }
        var all = desks.of(desk);
        return there.stream()
                .flatMap(reviewed ->
                        Optional.ofNullable(all.get(reviewed.application().id()))
                                .flatMap(ReviewReport::issuedSince)
                                .stream())
                .max(Comparator.naturalOrder());
    }
}
