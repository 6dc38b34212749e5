package cn.qualityaward.award.evaluation;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.application.Progress.Gathering;
import cn.qualityaward.award.application.Progress.Verdict;
import cn.qualityaward.award.application.StageResults;
import cn.qualityaward.award.evaluation.SocialEvaluation.Result;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.ReviewRules;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;

/** 社会评价: the office enters everybody's score at once, and the stage is closed by it. */
@Component
class Evaluating implements StageResults {

    private static final StageKind STAGE = StageKind.SOCIAL_EVALUATION;

    interface Evaluations extends Repository<SocialEvaluation, UUID> {
        List<SocialEvaluation> findByIdIn(Collection<UUID> applications);

        SocialEvaluation save(SocialEvaluation evaluation);
    }

    private final Evaluations evaluations;
    private final Progress progress;
    private final ProcedureClock clock;

    Evaluating(Evaluations evaluations, Progress progress, ProcedureClock clock) {
        this.evaluations = evaluations;
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
        results.forEach(result -> evaluations.save(new SocialEvaluation(round, result)));
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

    @Override
    public List<StageScore> of(UUID round, ReviewRules rules, Collection<UUID> applications) {
        return evaluations.findByIdIn(applications).stream()
                .map(entered -> new StageScore(entered.id(), STAGE, 1, entered.exactly()))
                .toList();
    }
}
