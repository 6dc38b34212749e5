package cn.qualityaward.award.recusal;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Pledges;
import cn.qualityaward.award.application.Pledges.Pledge;
import cn.qualityaward.award.application.Pledges.Related;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.official.Letter;
import cn.qualityaward.official.Roll;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 回避、保密承诺 of all who work on a round, reviewers and others. */
@Component
class Pledging {

    private final List<Pledges> pledges;
    private final Applications applications;
    private final Rounds rounds;
    private final Programs programs;

    Pledging(List<Pledges> pledges, Applications applications, Rounds rounds, Programs programs) {
        this.pledges = pledges;
        this.applications = applications;
        this.rounds = rounds;
        this.programs = programs;
    }

    List<Pledge> of(UUID round) {
        var known = rounds.required(round).id();
        return pledges.stream().flatMap(some -> some.of(known).stream()).toList();
    }

    Roll roll(UUID round) {
        return PledgeRoll.of(rounds.required(round).title(), of(round));
    }

    /** @param whose one person, who may work on several steps */
    Letter letter(UUID round, Predicate<Pledge> whose) {
        var made = of(round).stream()
                .filter(whose)
                .filter(pledge -> pledge.at() != null)
                .toList();
        if (made.isEmpty()) {
            throw Refusal.unknown("not-found");
        }
        var names = applications
                .findByIdIn(made.stream()
                        .flatMap(pledge -> pledge.related().stream())
                        .map(Related::application)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Application::id, Application::name));
        return PledgeLetter.of(
                rounds.required(round).title(), programs.policy(round).terms().office(), made, names);
    }
}
