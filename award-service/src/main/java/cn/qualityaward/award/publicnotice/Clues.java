package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Status;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 举报线索 after the days of a notice: about whom one is still taken, and what became of the names since. */
@Component
class Clues {

    /** What became of the names of some notices. */
    record Since(Map<UUID, Application> names, Set<UUID> running, Set<UUID> named) {

        /** 实名: whether whoever says something must say who they are. */
        boolean realName(PublicNotice notice) {
            return named.contains(notice.roundId());
        }

        /** About whom a clue is taken: once the days are over, until its approval, while its round runs. */
        Set<UUID> about(PublicNotice notice) {
            var over = notice.state() == PublicNotice.State.ENDED || notice.state() == PublicNotice.State.CONCLUDED;
            return over && running.contains(notice.roundId()) ? those(notice, Clues::mayBeStopped) : Set.of();
        }

        /** Who was taken off after an objection or a clue. */
        Set<UUID> removed(PublicNotice notice) {
            return those(notice, application -> application.status() == Status.REMOVED);
        }

        private Set<UUID> those(PublicNotice notice, Predicate<Application> meant) {
            return notice.listed().stream()
                    .map(Listed::application)
                    .filter(id -> names.containsKey(id) && meant.test(names.get(id)))
                    .collect(Collectors.toSet());
        }
    }

    private final Applications applications;
    private final Rounds rounds;
    private final Programs programs;

    Clues(Applications applications, Rounds rounds, Programs programs) {
        this.applications = applications;
        this.rounds = rounds;
        this.programs = programs;
    }

    @Transactional(readOnly = true)
    Since of(Collection<PublicNotice> notices) {
        var listed = notices.stream()
                .flatMap(notice -> notice.listed().stream())
                .map(Listed::application)
                .collect(Collectors.toSet());
        var of = notices.stream().map(PublicNotice::roundId).collect(Collectors.toSet());
        return new Since(
                applications.findByIdIn(listed).stream()
                        .collect(Collectors.toMap(Application::id, Function.identity())),
                of.stream()
                        .filter(round -> rounds.required(round).state() == Round.State.ANNOUNCED)
                        .collect(Collectors.toSet()),
                of.stream()
                        .filter(round -> programs.policy(round).objection().realName())
                        .collect(Collectors.toSet()));
    }

    /** Refuses what comes too late to stop anything. */
    static void requireInTime(Application application) {
        if (!mayBeStopped(application)) {
            throw Refusal.conflict("clue-too-late").article("第十五条");
        }
    }

    /** Of a name that came no further in the review nothing is told here: a clue about it is taken like any other. */
    private static boolean mayBeStopped(Application application) {
        var told = application.stage() == StageKind.PUBLIC_NOTICE || application.stage() == StageKind.APPROVAL;
        return application.stage() != StageKind.CONFERRAL && !(told && application.ended());
    }
}
