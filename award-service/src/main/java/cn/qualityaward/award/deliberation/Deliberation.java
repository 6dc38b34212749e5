package cn.qualityaward.award.deliberation;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.application.Progress.Gathering;
import cn.qualityaward.award.application.Progress.Verdict;
import cn.qualityaward.award.deliberation.Resolution.Endorsement;
import cn.qualityaward.award.deliberation.Resolution.Strike;
import cn.qualityaward.award.deliberation.Resolution.Text;
import cn.qualityaward.award.eligibility.Conditions;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.PaperDecision;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.Quotas;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.program.Vacancy;
import cn.qualityaward.award.scoring.Rankings;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;

/** 审议拟授奖名单: names may be struck with reasons, none is added from below the scored list (第十四条). */
@Component
class Deliberation {

    private static final String ARTICLE = "第十四条";

    interface Resolutions extends Repository<Resolution, UUID> {
        Optional<Resolution> findById(UUID round);

        Resolution save(Resolution resolution);
    }

    private final Resolutions resolutions;
    private final Progress progress;
    private final Conditions conditions;
    private final Programs programs;
    private final Rankings rankings;
    private final ProcedureClock clock;

    Deliberation(
            Resolutions resolutions,
            Progress progress,
            Conditions conditions,
            Programs programs,
            Rankings rankings,
            ProcedureClock clock) {
        this.resolutions = resolutions;
        this.progress = progress;
        this.conditions = conditions;
        this.programs = programs;
        this.rankings = rankings;
        this.clock = clock;
    }

    @Bean
    PaperDecision<Text> resolutionOnPaper() {
        return new PaperDecision<>("resolution", Text.class, this::resolve);
    }

    /** What was resolved, once it was. */
    Optional<Text> resolved(UUID round) {
        return resolutions.findById(round).map(Resolution::text);
    }

    void resolve(UUID round, Text text, Decider by) {
        programs.policy(round).deliberator().require(by);
        if (text.meetingDate().isAfter(clock.today())) {
            throw Refusal.invalid("date-in-the-future").field("meetingDate").article(ARTICLE);
        }
        if (resolutions.findById(round).isPresent()) {
            throw Refusal.conflict("already-resolved").article(ARTICLE);
        }
        var tracks = progress.tracksWith(round, StageKind.DELIBERATION);
        var gatherings = tracks.stream()
                .map(track -> progress.gather(round, track, StageKind.DELIBERATION))
                .toList();
        var endorsed = text.endorsed().stream()
                .collect(Collectors.toMap(Endorsement::application, Endorsement::classCode, (a, b) -> {
                    throw Refusal.invalid("candidate-twice").field("endorsed").article("第三条");
                }));
        var struck = text.struck().stream().collect(Collectors.toMap(Strike::application, Strike::reason, (a, b) -> a));
        progress.requireThere(
                gatherings.stream()
                        .flatMap(gathering -> gathering.there().stream())
                        .toList(),
                Stream.concat(endorsed.keySet().stream(), struck.keySet().stream())
                        .toList(),
                "endorsed");
        requireExactly(gatherings, endorsed, struck);
        var attendance = text.attendance();
        if (attendance != null) {
            attendance.check(
                    programs.policy(round).vote(),
                    Stream.concat(endorsed.keySet().stream(), struck.keySet().stream())
                            .toList());
        }
        var quotas = new Quotas(programs.policy(round));
        quotas.check(
                tracks,
                tracks,
                taking(gatherings, endorsed),
                text.vacancies().stream().map(Vacancy::classCode).collect(Collectors.toSet()));
        gatherings.forEach(gathering -> requireOverThresholds(gathering, endorsed, quotas));
        resolutions.save(new Resolution(round, text, by));
        gatherings.forEach(gathering ->
                progress.close(gathering, application -> verdict(application, endorsed, struck, quotas), by));
    }

    private List<String> taking(List<Gathering> gatherings, Map<UUID, String> endorsed) {
        return gatherings.stream()
                .flatMap(gathering -> gathering.there().stream())
                .flatMap(application -> Stream.ofNullable(endorsed.get(application.id()))
                        .filter(code -> conditions.takesPlace(application, code)))
                .toList();
    }

    /** Another class than the one proposed has a threshold of its own. A track without a composite has no ranking. */
    private void requireOverThresholds(Gathering gathering, Map<UUID, String> endorsed, Quotas quotas) {
        var round = gathering.round().id();
        var here = gathering.there().stream().map(Application::id).collect(Collectors.toSet());
        rankings.findByRoundIdAndTrack(round, gathering.track())
                .ifPresent(ranking -> endorsed.forEach((id, code) -> {
                    if (here.contains(id)) {
                        ranking.requireOver(
                                programs.rules(round).threshold(code),
                                id,
                                quotas.require(code, gathering.track()).name());
                    }
                }));
    }

    private static Verdict verdict(
            Application application, Map<UUID, String> endorsed, Map<UUID, String> struck, Quotas quotas) {
        var reason = struck.get(application.id());
        if (reason != null) {
            return Verdict.failed(reason);
        }
        return Verdict.endorsed(quotas.require(endorsed.getOrDefault(application.id(), ""), application.track())
                .code());
    }

    /** Every candidate is either endorsed or struck; nobody else is named. */
    private static void requireExactly(
            List<Gathering> gatherings, Map<UUID, String> endorsed, Map<UUID, String> struck) {
        var candidates = gatherings.stream()
                .flatMap(gathering -> gathering.there().stream())
                .map(Application::id)
                .collect(Collectors.toSet());
        if (!candidates.containsAll(endorsed.keySet()) || !candidates.containsAll(struck.keySet())) {
            throw Refusal.conflict("not-a-candidate").article(ARTICLE).setting("deliberator");
        }
        candidates.removeAll(struck.keySet());
        if (!candidates.equals(endorsed.keySet())) {
            throw Refusal.invalid("candidate-undecided").article(ARTICLE).field("endorsed");
        }
    }
}
