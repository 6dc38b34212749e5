package cn.qualityaward.award.deliberation;

import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.application.Retractable;
import cn.qualityaward.award.deliberation.Resolution.Endorsement;
import cn.qualityaward.award.deliberation.Resolution.Strike;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Procedure.Step;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 撤销原决定: 审议决定, which is one for all tracks of a round; whoever deliberates meets and resolves anew. */
@Component
class RetractableResolution implements Retractable {

    private final Resolutions resolutions;
    private final Progress progress;
    private final ProcedureClock clock;

    RetractableResolution(Resolutions resolutions, Progress progress, ProcedureClock clock) {
        this.resolutions = resolutions;
        this.progress = progress;
        this.clock = clock;
    }

    @Override
    public boolean closes(StageKind stage) {
        return stage == StageKind.DELIBERATION;
    }

    @Override
    public Set<ApplicantKind> together(UUID round, ApplicantKind track, Step step) {
        return resolutions.standing(round).isPresent()
                ? EnumSet.copyOf(progress.tracksWith(round, StageKind.DELIBERATION))
                : Set.of(track);
    }

    @Override
    public Set<UUID> turnedDown(UUID round, ApplicantKind track, Step step) {
        return resolutions.standing(round).stream()
                .flatMap(resolution -> resolution.text().struck().stream())
                .map(Strike::application)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Standing> standing(UUID round, ApplicantKind track, Step step) {
        return resolutions.standing(round).map(Resolution::text).stream()
                .map(text -> new Standing(
                        StageKind.DELIBERATION,
                        text.minutesNumber(),
                        text.meetingDate(),
                        text.endorsed().stream().map(Endorsement::application).toList()))
                .toList();
    }

    @Override
    public void retract(UUID round, ApplicantKind track, Step step, Retracted why) {
        resolutions.standing(round).ifPresent(resolution -> {
            resolution.withdraw(why.withdrawn(clock.now()));
            resolutions.saveAndFlush(resolution);
        });
    }
}
