package cn.qualityaward.award.review;

import cn.qualityaward.award.application.OwnWork;
import cn.qualityaward.award.expert.Panel;
import cn.qualityaward.award.expert.Panels;
import cn.qualityaward.award.expert.Sittings;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reports that the caller has to write and issue, or to issue anew since the marks were corrected: as leader, or for the office. */
@Component
class ReviewReportWork implements OwnWork {

    private final Sittings sittings;
    private final Panels panels;
    private final Rounds rounds;
    private final Reviews reviews;
    private final ReportsDue due;

    ReviewReportWork(Sittings sittings, Panels panels, Rounds rounds, Reviews reviews, ReportsDue due) {
        this.sittings = sittings;
        this.panels = panels;
        this.rounds = rounds;
        this.reviews = reviews;
        this.due = due;
    }

    @Override
    public List<Waiting> of(Caller caller, Collection<UUID> of) {
        var there = caller.sitsIn("office")
                ? of.stream().flatMap(this::inRound)
                : sittings.of(caller, of).stream().map(Sittings.Sitting::panel);
        return there.flatMap(panel -> waiting(panel, caller)).toList();
    }

    private Stream<Panel> inRound(UUID round) {
        return rounds.required(round).kinds().stream()
                .flatMap(track -> panels.findByRoundIdAndTrack(round, track).stream());
    }

    private Stream<Waiting> waiting(Panel panel, Caller caller) {
        var desk = reviews.desk(panel.roundId(), panel.track(), panel.ordinal());
        if (!desk.isReported() || !caller.sitsIn("office") && !sits(panel, caller)) {
            return Stream.empty();
        }
        var count = due.of(desk, caller);
        return count == 0
                ? Stream.empty()
                : Stream.of(new Waiting(
                        "issue-reports",
                        desk.round(),
                        desk.track(),
                        desk.step().ordinal(),
                        desk.step().kind(),
                        null,
                        count));
    }

    private static boolean sits(Panel panel, Caller caller) {
        return panel.declared(caller.id()) && !panel.stoodDown(caller.id());
    }
}
