package cn.qualityaward.award.evaluation;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.application.Progress.Gathering;
import cn.qualityaward.award.application.Progress.Verdict;
import cn.qualityaward.award.application.StageResults;
import cn.qualityaward.award.evaluation.SocialEvaluation.Result;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.ReviewRules;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 社会评价: the office enters everybody's score at once, and the stage is closed by it. */
@Component
class Evaluating implements StageResults {

    private static final StageKind STAGE = StageKind.SOCIAL_EVALUATION;

    private final Evaluations evaluations;
    private final Applications applications;
    private final Progress progress;
    private final ProcedureClock clock;

    Evaluating(Evaluations evaluations, Applications applications, Progress progress, ProcedureClock clock) {
        this.evaluations = evaluations;
        this.applications = applications;
        this.progress = progress;
        this.clock = clock;
    }

    void enter(UUID round, ApplicantKind track, List<Result> results, Decider by) {
        var gathering = progress.gather(round, track, STAGE);
        var byApplication = results.stream().collect(Collectors.toMap(Result::application, r -> r, (a, b) -> {
            throw Refusal.invalid("evaluation-twice").field("results").article(STAGE.article());
        }));
        progress.requireThere(gathering.there(), byApplication.keySet(), "results");
        check(gathering, byApplication);
        results.forEach(result -> evaluations.saveAndFlush(new SocialEvaluation(round, result)));
        progress.close(gathering, application -> verdict(byApplication.get(application.id())), by);
    }

    private void check(Gathering gathering, Map<UUID, Result> results) {
        if (!gathering.there().stream()
                .map(Application::id)
                .collect(Collectors.toSet())
                .equals(results.keySet())) {
            throw Refusal.invalid("evaluation-not-for-all").field("results").article(STAGE.article());
        }
        if (results.values().stream().anyMatch(result -> result.date().isAfter(clock.today()))) {
            throw Refusal.invalid("date-in-the-future").field("results").article(STAGE.article());
        }
        if (!gathering.step().eliminating() && results.values().stream().anyMatch(result -> !result.passed())) {
            throw Refusal.conflict("stage-not-eliminating")
                    .article(STAGE.article())
                    .setting("stages");
        }
    }

    private static Verdict verdict(@Nullable Result result) {
        return result != null && result.passed()
                ? Verdict.PASSED
                : new Verdict(false, result == null ? null : result.feedback());
    }

    /** What was entered of a track, in the order in which they came in. */
    List<SocialEvaluation> entered(UUID round, ApplicantKind track) {
        return evaluations
                .findByIdIn(submitted(round, track).map(Application::id).toList())
                .stream()
                .sorted(Comparator.comparing(SocialEvaluation::id))
                .toList();
    }

    Map<UUID, String> names(UUID round, ApplicantKind track) {
        return submitted(round, track).collect(Collectors.toMap(Application::id, Application::name));
    }

    private Stream<Application> submitted(UUID round, ApplicantKind track) {
        return applications.submitted(round, track).stream();
    }

    /** A scan of the document one score comes from, for everybody's that comes from it. */
    void keep(UUID round, ApplicantKind track, UUID application, SignedPage page) {
        var all = entered(round, track);
        var one = all.stream()
                .filter(entered -> entered.id().equals(application))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("not-found"));
        all.stream().filter(one::sharesSource).forEach(entered -> {
            entered.keep(page);
            evaluations.saveAndFlush(entered);
        });
    }

    @Override
    public List<StageScore> of(UUID round, ReviewRules rules, Collection<UUID> applications) {
        return evaluations.findByIdIn(applications).stream()
                .map(entered -> new StageScore(entered.id(), STAGE, 1, entered.exactly()))
                .toList();
    }
}
