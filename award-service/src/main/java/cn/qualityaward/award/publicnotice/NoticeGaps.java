package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.award.round.Rounds;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who would stand on a list of names to be awarded (拟授奖名单) without a reason, were it published now (第十四条). */
@Component
class NoticeGaps {

    /** @param asked whether the policy does not let it be published so */
    record Gap(UUID application, String name, ApplicantKind track, boolean asked) {}

    private final Rounds rounds;
    private final NoticedSteps noticed;
    private final Applications applications;
    private final Progress progress;
    private final Programs programs;

    NoticeGaps(Rounds rounds, NoticedSteps noticed, Applications applications, Progress progress, Programs programs) {
        this.rounds = rounds;
        this.noticed = noticed;
        this.applications = applications;
        this.progress = progress;
        this.programs = programs;
    }

    /** Without whomever the reader steps back from (第十八条). */
    List<Gap> of(UUID id, String account) {
        var round = rounds.required(id);
        var asked = programs.policy(id).asksForGrounds();
        return round.kinds().stream()
                .flatMap(track -> unpublished(round, track).stream()
                        .flatMap(step -> applications.at(id, track, step.ordinal()).stream()))
                .filter(application -> !application.recuses(account) && unreasoned(application))
                .map(application -> new Gap(application.id(), application.name(), application.track(), asked))
                .toList();
    }

    /** The notice of those who were endorsed, where the track has come to it. */
    private Optional<Step> unpublished(Round round, ApplicantKind track) {
        return round.at(track, progress.procedure(round.id(), track))
                .filter(step ->
                        Stream.ofNullable(step.notice()).anyMatch(notice -> notice.stage() == StageKind.DELIBERATION))
                .filter(step ->
                        !noticed.existsByRoundIdAndTrackAndOrdinalAndWithdrawnFalse(round.id(), track, step.ordinal()));
    }

    static boolean unreasoned(Application application) {
        var grounds = application.grounds();
        return grounds == null || grounds.isBlank();
    }
}
