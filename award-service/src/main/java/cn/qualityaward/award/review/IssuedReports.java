package cn.qualityaward.award.review;

import cn.qualityaward.award.program.ApplicantKind;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** 评审报告 of a step, for whoever waits for the last of them. */
@Component
public class IssuedReports {

    private final Reviews reviews;
    private final Standings standings;
    private final ReportDesk reports;

    IssuedReports(Reviews reviews, Standings standings, ReportDesk reports) {
        this.reviews = reviews;
        this.standings = standings;
        this.reports = reports;
    }

    /** Of those who wait in the step: nobody reports on whoever left it. */
    public boolean areComplete(UUID round, ApplicantKind track, int ordinal) {
        var desk = reviews.desk(round, track, ordinal);
        return reports.outstanding(desk, standings.there(desk)).isEmpty();
    }
}
