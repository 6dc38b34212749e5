package cn.qualityaward.award.scoring;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.award.scoring.Ranking.Ranked;
import cn.qualityaward.official.Roll;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 综合评分表 as it is signed and kept, for whoever may read it. */
@Component
class PrintedComposite {

    private final Scoring scoring;
    private final Programs programs;
    private final Rounds rounds;
    private final Applications applications;

    PrintedComposite(Scoring scoring, Programs programs, Rounds rounds, Applications applications) {
        this.scoring = scoring;
        this.programs = programs;
        this.rounds = rounds;
        this.applications = applications;
    }

    Roll of(Ranking ranking) {
        var round = ranking.roundId();
        return CompositePaper.of(
                rounds.required(round).title(),
                ranking,
                scoring.pinned(round, ranking.track()),
                programs.policy(round).classes(),
                applications
                        .findByIdIn(ranking.ranked().stream()
                                .map(Ranked::application)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Application::id, Application::name)));
    }
}
