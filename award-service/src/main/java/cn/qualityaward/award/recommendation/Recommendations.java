package cn.qualityaward.award.recommendation;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Awaiting;
import cn.qualityaward.award.application.Outcome;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.application.Progress.Verdict;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.PaperDecision;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;

/** 审查与推荐: whoever the applicant's path names checks and recommends, and nobody else (第九条). */
@Component
class Recommendations implements Awaiting {

    interface LocalChecks extends Repository<LocalCheck, UUID> {
        LocalCheck save(LocalCheck check);

        Optional<LocalCheck> findById(UUID check);

        /** One of that application. */
        default LocalCheck required(Application application, UUID check) {
            return findById(check)
                    .filter(one -> one.applicationId().equals(application.id()))
                    .orElseThrow(() -> Refusal.unknown("not-found"));
        }

        List<LocalCheck> findByApplicationIdOrderById(UUID application);
    }

    /** 推荐意见 */
    record Signed(
            boolean recommended, @NotBlank @Size(max = 2000) String opinion) {}

    interface Signatures extends Repository<Recommendation, UUID> {
        Recommendation save(Recommendation signature);

        Optional<Recommendation> findById(UUID application);

        List<Recommendation> findByRoundIdAndUnitAndSetAsideByIsNull(UUID round, String unit);

        /** What was signed and still rests on a check that was passed. */
        default Optional<Recommendation> standing(UUID application) {
            return findById(application).filter(Recommendation::stands);
        }
    }

    private final LocalChecks checks;
    private final Signatures signatures;
    private final CountyQuotas quotas;
    private final Recommenders recommenders;
    private final Applications applications;
    private final Progress progress;
    private final Rounds rounds;
    private final ProcedureClock clock;

    Recommendations(
            LocalChecks checks,
            Signatures signatures,
            CountyQuotas quotas,
            Recommenders recommenders,
            Applications applications,
            Progress progress,
            Rounds rounds,
            ProcedureClock clock) {
        this.checks = checks;
        this.signatures = signatures;
        this.quotas = quotas;
        this.recommenders = recommenders;
        this.applications = applications;
        this.progress = progress;
        this.rounds = rounds;
        this.clock = clock;
    }

    void check(UUID id, LocalCheck.Result result, Decider by) {
        var application = applications.required(id);
        require(application.checker(), by);
        application.requireAt(StageKind.RECOMMENDATION, Outcome.OPEN);
        inTime(application, by);
        var check = new LocalCheck(id, result, by, clock.now());
        if (result.passed()) {
            application.check(by, clock.now());
        } else {
            application.sendBack(result.told(), completeBy(result, application), by, clock.now());
        }
        if (result.passed() && application.recommender() == null) {
            application.recommendItself(
                    progress.procedure(application.roundId(), application.track()), by, clock.now());
        }
        checks.save(check);
        applications.saveAndFlush(application);
    }

    void recommend(UUID id, Signed signed, Decider by) {
        var application = applications.required(id);
        require(application.recommender(), by);
        inTime(application, by);
        if (signed.recommended()) {
            quotas.take(application, by.unit());
        }
        progress.decide(id, StageKind.RECOMMENDATION, new Verdict(signed.recommended(), signed.opinion()), by);
        signatures.save(signed(application, signed, by));
    }

    private Recommendation signed(Application application, Signed signed, Decider by) {
        return signatures
                .findById(application.id())
                .map(before -> {
                    before.signAnew(signed, by, clock.now());
                    return before;
                })
                .orElseGet(() -> new Recommendation(application, signed, by, clock.now()));
    }

    @Bean
    PaperDecision<LocalCheck.Result> localCheckOnPaper() {
        return new PaperDecision<>("local-check", LocalCheck.Result.class, this::check);
    }

    @Bean
    PaperDecision<Signed> recommendationOnPaper() {
        return new PaperDecision<>("recommendation", Signed.class, this::recommend);
    }

    /** The caller for whoever checks. */
    Decider checker(UUID application, Caller caller) {
        return recommenders.acting(caller, applications.required(application).checker(), "board");
    }

    /** The caller for whoever recommends. */
    Decider signer(UUID application, Caller caller) {
        return recommenders.acting(caller, applications.required(application).recommender(), "signer");
    }

    private static void require(@Nullable String expected, Decider by) {
        if (!by.unit().equals(expected) && !byPaperOfAnExpert(expected, by)) {
            throw Refusal.forbidden("other-county").article("第九条");
        }
    }

    /** A paper is entered for the pool; which expert signed stands on it. */
    private static boolean byPaperOfAnExpert(@Nullable String expected, Decider by) {
        return expected != null
                && expected.startsWith("expert/")
                && by.paper() != null
                && by.unit().startsWith("expert/");
    }

    /** A returned dossier has its last day, and it is not after the stage's own. */
    private LocalDate completeBy(LocalCheck.Result result, Application application) {
        var named = result.completeBy();
        if (named == null) {
            throw Refusal.invalid("completion-without-last-day")
                    .field("completeBy")
                    .article(StageKind.RECOMMENDATION.article());
        }
        lastDay(application).filter(named::isAfter).ifPresent(end -> {
            throw Refusal.invalid("completion-after-deadline")
                    .field("completeBy")
                    .article(StageKind.RECOMMENDATION.article())
                    .with("deadline", end);
        });
        return named;
    }

    /** 在规定时限内: by its own last day, or by the planned end of the stage, where the plan names one. */
    @Override
    public Optional<LocalDate> lastDay(Application application) {
        if (application.stage() != StageKind.RECOMMENDATION) {
            return Optional.empty();
        }
        return Optional.ofNullable(application.extendedTo())
                .or(() ->
                        rounds.required(application.roundId()).plannedEnd(application.track(), application.ordinal()));
    }

    /** A paper by the day that stands on it; where it stands now the application must still be waiting for it. */
    private void inTime(Application application, Decider by) {
        rounds.required(application.roundId()).requireRunning();
        lastDay(application).filter(by.on(clock.now())::isAfter).ifPresent(end -> {
            throw Refusal.conflict("deadline-passed")
                    .article(StageKind.RECOMMENDATION.article())
                    .with("deadline", end);
        });
    }
}
