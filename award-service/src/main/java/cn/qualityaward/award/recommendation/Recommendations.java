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
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.repository.Repository;

/** 属地审查与推荐: only the applicant's own county checks and recommends (第九条). */
@Configuration
class Recommendations implements Awaiting {

    interface LocalChecks extends Repository<LocalCheck, UUID> {
        LocalCheck save(LocalCheck check);
    }

    /** 推荐意见 */
    record Signed(
            boolean recommended, @NotBlank @Size(max = 2000) String opinion) {}

    private final LocalChecks checks;
    private final Applications applications;
    private final Progress progress;
    private final Rounds rounds;
    private final ProcedureClock clock;

    Recommendations(
            LocalChecks checks, Applications applications, Progress progress, Rounds rounds, ProcedureClock clock) {
        this.checks = checks;
        this.applications = applications;
        this.progress = progress;
        this.rounds = rounds;
        this.clock = clock;
    }

    void check(UUID id, LocalCheck.Result result, Decider by) {
        var application = own(id, by).requireAt(StageKind.RECOMMENDATION, Outcome.OPEN);
        inTime(application);
        if (result.passed()) {
            application.check(by, clock.now());
        } else {
            application.sendBack(result.told(), completeBy(result, application), by, clock.now());
        }
        checks.save(new LocalCheck(id, result, by, clock.now()));
        applications.saveAndFlush(application);
    }

    void recommend(UUID id, Signed signed, Decider by) {
        inTime(own(id, by));
        progress.decide(id, StageKind.RECOMMENDATION, new Verdict(signed.recommended(), signed.opinion()), by);
    }

    @Bean
    PaperDecision<LocalCheck.Result> localCheckOnPaper() {
        return new PaperDecision<>("local-check", LocalCheck.Result.class, this::check);
    }

    @Bean
    PaperDecision<Signed> recommendationOnPaper() {
        return new PaperDecision<>("recommendation", Signed.class, this::recommend);
    }

    /** The caller for the county the applicant lies in, should they sit in several. */
    Decider county(UUID application, Caller caller, String role) {
        return Decider.seated(
                caller, "county", role, applications.required(application).division());
    }

    private Application own(UUID id, Decider by) {
        var application = applications.required(id);
        if (!by.unit().equals("county/" + application.division())) {
            throw Refusal.forbidden("other-county").article("第九条");
        }
        return application;
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

    private void inTime(Application application) {
        rounds.required(application.roundId()).requireRunning();
        lastDay(application).filter(clock.today()::isAfter).ifPresent(end -> {
            throw Refusal.conflict("deadline-passed")
                    .article(StageKind.RECOMMENDATION.article())
                    .with("deadline", end);
        });
    }
}
