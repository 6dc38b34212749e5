package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.application.Progress.Gathering;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.award.wording.Names;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * 公示标题: the step whose outcome a list publishes, the how manieth of its kind, and where those on it go on to.
 *
 * @param onward where whoever is on the list goes on to; empty where the step leaves nobody behind
 * @param tracks whose list it is, where it is not everybody's
 * @param again 重新公示: a list of that step was published before, and taken back
 */
record NoticeTitle(Step step, Optional<Step> onward, Set<ApplicantKind> tracks, boolean again) {

    /** What these steps are called by, rather than by a result. */
    private static final Set<StageKind> LISTS = EnumSet.of(
            StageKind.RECOMMENDATION,
            StageKind.QUALIFIED_LIST,
            StageKind.COMPOSITE,
            StageKind.DELIBERATION,
            StageKind.APPROVAL);

    static NoticeTitle of(Round round, List<Gathering> gatherings, boolean again) {
        var first = gatherings.getFirst();
        var onward = gatherings.stream().map(NoticeTitle::onward).distinct().toList();
        var tracks = EnumSet.noneOf(ApplicantKind.class);
        gatherings.forEach(gathering -> tracks.add(gathering.track()));
        return new NoticeTitle(
                published(first),
                onward.size() == 1 ? onward.getFirst() : Optional.empty(),
                tracks.containsAll(round.kinds()) ? Set.of() : tracks,
                again);
    }

    static Step published(Gathering gathering) {
        return gathering.procedure().noticed(gathering.step());
    }

    private static Optional<Step> onward(Gathering gathering) {
        return published(gathering).eliminating()
                ? gathering.procedure().steps().stream()
                        .filter(step -> step.ordinal() > gathering.step().ordinal())
                        .filter(step -> step.kind() != StageKind.PUBLIC_NOTICE)
                        .findFirst()
                : Optional.empty();
    }

    String in(Locale language) {
        var title = list(language);
        for (var track : tracks) {
            title = Names.phrase("Notice.track", language, title, Names.of(track, language));
        }
        return again ? Names.phrase("Notice.anew", language, title) : title;
    }

    private String list(Locale language) {
        if (LISTS.contains(step.kind())) {
            return turn(Names.phrase("Notice." + step.kind(), language), step, language);
        }
        var result = called(step, language);
        return onward.map(next -> Names.phrase("Notice.onward", language, result, called(next, language)))
                .orElseGet(() -> Names.phrase("Notice.result", language, result));
    }

    private static String called(Step step, Locale language) {
        return turn(Names.of(step.kind(), language), step, language);
    }

    private static String turn(String name, Step step, Locale language) {
        return Names.phrase("Notice.turn", language, name, step.turn());
    }
}
