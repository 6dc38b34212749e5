package cn.qualityaward.award.deliberation;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.application.Progress.Gathering;
import cn.qualityaward.award.deliberation.Resolution.Endorsement;
import cn.qualityaward.award.deliberation.Resolution.Strike;
import cn.qualityaward.award.deliberation.Resolution.Text;
import cn.qualityaward.award.eligibility.Conditions;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.Quotas;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.program.Vacancy;
import cn.qualityaward.award.scoring.Rankings;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a list may say, whoever draws it up: every candidate and nobody else, within quota and threshold (第三条、第十四条). */
@Component
class Listing {

    private static final String ARTICLE = "第十四条";

    /** A list that may be, with whom it is about. */
    record Listed(List<Gathering> gatherings, Map<UUID, String> endorsed, Map<UUID, String> struck, Quotas quotas) {

        List<Application> there() {
            return gatherings.stream()
                    .flatMap(gathering -> gathering.there().stream())
                    .toList();
        }
    }

    private final Progress progress;
    private final Conditions conditions;
    private final Programs programs;
    private final Rankings rankings;

    Listing(Progress progress, Conditions conditions, Programs programs, Rankings rankings) {
        this.progress = progress;
        this.conditions = conditions;
        this.programs = programs;
        this.rankings = rankings;
    }

    /**
     * Nobody comes in or leaves until this transaction ends.
     *
     * @param quorum of those called, in per cent; none where how many came is merely on record
     * @param setting where that stands
     */
    Listed check(UUID round, Text text, @Nullable Integer quorum, String setting) {
        var tracks = progress.tracksWith(round, StageKind.DELIBERATION);
        var gatherings = tracks.stream()
                .map(track -> progress.gather(round, track, StageKind.DELIBERATION))
                .toList();
        var endorsed = text.endorsed().stream()
                .collect(Collectors.toMap(Endorsement::application, Endorsement::classCode, (a, b) -> {
                    throw Refusal.invalid("candidate-twice").field("endorsed").article("第三条");
                }));
        var struck = text.struck().stream().collect(Collectors.toMap(Strike::application, Strike::reason, (a, b) -> a));
        var listed = new Listed(gatherings, endorsed, struck, new Quotas(programs.policy(round)));
        var named = Stream.concat(endorsed.keySet().stream(), struck.keySet().stream())
                .toList();
        progress.requireThere(listed.there(), named, "endorsed");
        requireExactly(listed);
        var attendance = text.attendance();
        if (attendance != null) {
            attendance.check(quorum, setting, named);
        }
        listed.quotas()
                .check(
                        tracks,
                        tracks,
                        taking(listed),
                        text.vacancies().stream().map(Vacancy::classCode).collect(Collectors.toSet()));
        gatherings.forEach(gathering -> requireOverThresholds(gathering, listed));
        return listed;
    }

    private List<String> taking(Listed listed) {
        return listed.there().stream()
                .flatMap(application -> Stream.ofNullable(listed.endorsed().get(application.id()))
                        .filter(code -> conditions.takesPlace(application, code)))
                .toList();
    }

    /** Another class than the one proposed has a threshold of its own. A track without a composite has no ranking. */
    private void requireOverThresholds(Gathering gathering, Listed listed) {
        var round = gathering.round().id();
        var here = gathering.there().stream().map(Application::id).collect(Collectors.toSet());
        rankings.findByRoundIdAndTrack(round, gathering.track())
                .ifPresent(ranking -> listed.endorsed().forEach((id, code) -> {
                    if (here.contains(id)) {
                        ranking.requireOver(
                                programs.rules(round).threshold(code),
                                id,
                                listed.quotas().require(code, gathering.track()).name());
                    }
                }));
    }

    /** Every candidate is either endorsed or struck; nobody else is named. */
    private static void requireExactly(Listed listed) {
        var candidates = listed.there().stream().map(Application::id).collect(Collectors.toSet());
        if (!candidates.containsAll(listed.endorsed().keySet())
                || !candidates.containsAll(listed.struck().keySet())) {
            throw Refusal.conflict("not-a-candidate").article(ARTICLE).setting("deliberator");
        }
        candidates.removeAll(listed.struck().keySet());
        if (!candidates.equals(listed.endorsed().keySet())) {
            throw Refusal.invalid("candidate-undecided").article(ARTICLE).field("endorsed");
        }
    }
}
