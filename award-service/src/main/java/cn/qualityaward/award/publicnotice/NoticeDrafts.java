package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.PolicySource.LastDay;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.program.WorkingCalendar;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.award.round.Rounds;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 拟发公示: what a notice would say, were it published now (第十四条); it is read before the public reads it. */
@Component
class NoticeDrafts {

    /**
     * @param lastDay counted from today; none where its days wait for an official website, or nothing has come to a notice
     * @param provisional whether the calendar of its year is not published yet
     * @param unreasoned 拟授奖名单中没有授奖理由的
     * @param withheld how many of the list the reader steps back from, and does not see
     * @param withheldUnreasoned how many of those have no reason: another writes it
     * @param asksForGrounds whether the policy does not let those be published so
     */
    record Draft(
            List<Listed> listed,
            @Nullable LocalDate lastDay,
            boolean provisional,
            List<UUID> unreasoned,
            int withheld,
            int withheldUnreasoned,
            boolean asksForGrounds) {}

    private record At(ApplicantKind track, Step step, Step noticed) {

        boolean togetherWith(At other) {
            return Noticing.together(noticed, other.noticed);
        }
    }

    private final Rounds rounds;
    private final NoticedSteps noticed;
    private final Applications applications;
    private final Progress progress;
    private final Programs programs;
    private final ProcedureClock clock;

    NoticeDrafts(
            Rounds rounds,
            NoticedSteps noticed,
            Applications applications,
            Progress progress,
            Programs programs,
            ProcedureClock clock) {
        this.rounds = rounds;
        this.noticed = noticed;
        this.applications = applications;
        this.progress = progress;
        this.programs = programs;
        this.clock = clock;
    }

    /** Without whomever the reader steps back from (第十八条). */
    @Transactional(readOnly = true)
    Draft of(UUID id, String account, WorkingCalendar calendar) {
        var round = rounds.required(id);
        var policy = programs.policy(id);
        var at = round.kinds().stream()
                .flatMap(track -> unpublished(round, track))
                .toList();
        if (at.isEmpty()) {
            return new Draft(List.of(), null, false, List.of(), 0, 0, false);
        }
        var all = at.stream()
                .filter(at.getFirst()::togetherWith)
                .flatMap(one -> applications.at(id, one.track(), one.step().ordinal()).stream())
                .toList();
        var there = all.stream()
                .filter(application -> !application.recuses(account))
                .toList();
        var rule = Objects.requireNonNull(at.getFirst().step().notice());
        LastDay last = rule.waitsForWebsite()
                ? null
                : calendar.last(rule.from(ProcedureClock.local(clock.now()).toLocalDate()));
        var unreasoned = rule.stage() == StageKind.DELIBERATION
                ? all.stream().filter(AwardGrounds::lacks).toList()
                : List.<Application>of();
        var own =
                unreasoned.stream().filter(there::contains).map(Application::id).toList();
        return new Draft(
                Listed.of(there, policy),
                last == null ? null : last.last(),
                last != null && last.provisional(),
                own,
                all.size() - there.size(),
                unreasoned.size() - own.size(),
                AwardGrounds.asked(rule.stage(), policy));
    }

    private Stream<At> unpublished(Round round, ApplicantKind track) {
        var procedure = progress.procedure(round.id(), track);
        return round
                .at(track, procedure)
                .filter(step -> step.kind() == StageKind.PUBLIC_NOTICE)
                .filter(step ->
                        !noticed.existsByRoundIdAndTrackAndOrdinalAndWithdrawnFalse(round.id(), track, step.ordinal()))
                .stream()
                .map(step -> new At(track, step, procedure.noticed(step)));
    }
}
