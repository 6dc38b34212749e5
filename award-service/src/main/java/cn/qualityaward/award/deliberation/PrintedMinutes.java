package cn.qualityaward.award.deliberation;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.deliberation.Resolution.Endorsement;
import cn.qualityaward.award.deliberation.Resolution.Strike;
import cn.qualityaward.award.deliberation.Resolution.Text;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.official.Letter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 会议纪要 of the office's own meeting, for whoever may read it. */
@Component
class PrintedMinutes {

    private final MinutesSayings sayings;
    private final Applications applications;
    private final Programs programs;
    private final Rounds rounds;

    PrintedMinutes(MinutesSayings sayings, Applications applications, Programs programs, Rounds rounds) {
        this.sayings = sayings;
        this.applications = applications;
        this.programs = programs;
        this.rounds = rounds;
    }

    Letter of(Meeting held, Text text) {
        var candidates = applications.findByIdIn(Stream.concat(
                        text.endorsed().stream().map(Endorsement::application),
                        text.struck().stream().map(Strike::application))
                .toList());
        var policy = programs.policy(held.roundId());
        return MeetingPapers.minutes(
                held,
                text,
                rounds.required(held.roundId()).title(),
                policy,
                sayings.of(text, policy),
                candidates.stream().collect(Collectors.toMap(Application::id, Application::name)));
    }
}
