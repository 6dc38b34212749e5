package cn.qualityaward.award.qualification;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Awaiting;
import cn.qualityaward.award.application.Outcome;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.application.Progress.Verdict;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.PaperDecision;
import cn.qualityaward.award.procedure.Deadlines;
import cn.qualityaward.award.procedure.Due;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Period;
import cn.qualityaward.award.program.PolicySource.Unit;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.program.WorkingCalendar;
import cn.qualityaward.award.qualification.QualificationController.Examination;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;

/** 资格审查 (第十三条(二)). */
@Component
class Qualification implements Awaiting {

    static final TaskDescriptor<Due> CONSULTATION_DUE = Deadlines.named("consultation-due");

    interface FormalReviews extends Repository<FormalReview, UUID> {
        Optional<FormalReview> findById(UUID application);

        FormalReview save(FormalReview review);
    }

    private final FormalReviews reviews;
    private final Consultations consultations;
    private final Applications applications;
    private final Rounds rounds;
    private final Progress progress;
    private final Grounds grounds;
    private final Programs programs;
    private final ProcedureClock clock;
    private final Deadlines deadlines;

    Qualification(
            FormalReviews reviews,
            Consultations consultations,
            Applications applications,
            Rounds rounds,
            Progress progress,
            Grounds grounds,
            Programs programs,
            ProcedureClock clock,
            Deadlines deadlines) {
        this.reviews = reviews;
        this.consultations = consultations;
        this.applications = applications;
        this.rounds = rounds;
        this.progress = progress;
        this.grounds = grounds;
        this.programs = programs;
        this.clock = clock;
        this.deadlines = deadlines;
    }

    void review(UUID application, Examination said, Decider by) {
        if (said.passed()) {
            grounds.requirePassable(
                    applications.required(application).requireAt(StageKind.FORMAL_REVIEW, Outcome.OPEN));
        }
        var article = decide(application, StageKind.FORMAL_REVIEW, said, by);
        reviews.save(reviewed(application, said, article, by));
    }

    /** Who is refused reads under which articles. */
    private String decide(UUID application, StageKind stage, Examination said, Decider by) {
        var article = grounds.require(applications.required(application).requireAt(stage, Outcome.OPEN), said);
        progress.decide(application, stage, new Verdict(said.passed(), said.opinion()).under(article), by);
        return article;
    }

    private FormalReview reviewed(UUID application, Examination said, String article, Decider by) {
        return reviews.findById(application)
                .map(before -> {
                    before.reviewAnew(said, article, by, clock.now());
                    return before;
                })
                .orElseGet(() -> new FormalReview(application, said, article, by, clock.now()));
    }

    void recheck(UUID application, Examination said, Decider by) {
        var article = decide(application, StageKind.RECHECK, said, by);
        var review = reviews.findById(application).orElseThrow();
        review.recheck(said, article, by, clock.now());
        reviews.save(review);
    }

    /**
     * One letter about everybody of the track who now waits for opinions in one step and was not asked about in it: to all
     * member units, to those the policy says must answer, and to others the officer adds; nobody can be left out. Where a
     * policy asks twice, the earlier step comes first.
     */
    Consultation consult(
            UUID round, ApplicantKind track, Set<String> others, Collection<Unit> known, WorkingCalendar calendar) {
        var rule = programs.policy(round).memberConsult();
        var period = Period.workingDays(clock.today(), rule.answerDays());
        var due = calendar.last(period);
        rounds.locked(round).orElseThrow(() -> Refusal.unknown("not-found")).requireRunning();
        var unasked = applications.submitted(round, track).stream()
                .filter(a -> a.stage() == StageKind.CONSULT && a.outcome() == Outcome.OPEN)
                .filter(a -> consultations.about(a).isEmpty())
                .toList();
        var ordinal = unasked.stream()
                .mapToInt(Application::ordinal)
                .min()
                .orElseThrow(() -> Refusal.conflict("nobody-to-consult-on").article("第十三条(二)"));
        var waiting = unasked.stream()
                .filter(a -> a.ordinal() == ordinal)
                .map(Application::id)
                .collect(Collectors.toUnmodifiableSet());
        var to = Addressees.of(known, others, rule.mustAnswer());
        var letter = consultations.save(new Consultation(round, track, ordinal, to, waiting, period, due.last()));
        deadlines.set(CONSULTATION_DUE, letter.id(), ProcedureClock.endOf(due.last()));
        return letter;
    }

    /** For which of the units the caller signs for the application is still asked; the first where none is. */
    Decider unit(UUID application, Caller caller) {
        var asked = consultations.about(application).flatMap(consultations::findById);
        var units = ConsultationViews.units(caller);
        return units.stream()
                .filter(unit ->
                        asked.filter(letter -> letter.awaits(unit, application)).isPresent())
                .findFirst()
                .or(() -> units.stream().findFirst())
                .map(unit -> new Decider(caller.id(), caller.name(), unit, null))
                .orElseThrow(() -> Refusal.unknown("not-found"));
    }

    @Bean
    PaperDecision<Consultation.Answer> opinionOnPaper() {
        return new PaperDecision<>("opinion", Consultation.Answer.class, this::give);
    }

    void give(UUID application, Consultation.Answer answer, Decider by) {
        var letter = consultations
                .about(application)
                .flatMap(consultations::locked)
                .orElseThrow(() -> Refusal.unknown("not-found"));
        rounds.required(letter.roundId()).requireRunning();
        applications
                .required(application)
                .requireAt(StageKind.CONSULT, Outcome.OPEN)
                .requireUnbiased(by.account());
        letter.give(application, answer, by, clock.now());
        consultations.save(letter);
    }

    /** The office rules once the opinions are in; against an objection only with its reason. */
    void rule(UUID application, boolean passed, @Nullable String reason, Decider by) {
        var letter = consultations
                .about(applications.required(application))
                .flatMap(consultations::locked)
                .orElseThrow(() -> Refusal.conflict("consultation-not-sent").article("第十三条(二)"));
        letter.rule(
                application,
                passed,
                reason,
                programs.policy(letter.roundId()).memberConsult().silence(),
                by,
                clock.now());
        consultations.save(letter);
        progress.decide(application, StageKind.CONSULT, new Verdict(passed, reason), by);
    }

    /** The last day of a letter whose silent units hold up the application. */
    @Override
    public Optional<LocalDate> lastDay(Application application) {
        return application.stage() != StageKind.CONSULT
                ? Optional.empty()
                : consultations
                        .about(application)
                        .flatMap(consultations::findById)
                        .filter(letter -> !letter.outstanding(
                                        application.id(),
                                        programs.policy(letter.roundId())
                                                .memberConsult()
                                                .silence())
                                .isEmpty())
                        .map(Consultation::due);
    }

    void extend(UUID consultation, LocalDate to, String reason) {
        var letter = consultations.locked(consultation).orElseThrow(() -> Refusal.unknown("not-found"));
        rounds.required(letter.roundId()).requireRunning();
        letter.extend(to, reason, clock.today());
        consultations.save(letter);
        deadlines.set(CONSULTATION_DUE, consultation, ProcedureClock.endOf(to));
    }

    void end(UUID consultation) {
        consultations.locked(consultation).filter(this::running).ifPresent(letter -> {
            letter.end(clock.today());
            consultations.save(letter);
        });
    }

    /** While its round stands still, nobody falls silent. */
    private boolean running(Consultation letter) {
        return rounds.required(letter.roundId()).state() == Round.State.ANNOUNCED;
    }

    /** 确认符合申报条件的单位和个人名单, as a whole. */
    void confirmList(UUID round, ApplicantKind track, Decider by) {
        progress.close(progress.gather(round, track, StageKind.QUALIFIED_LIST), application -> Verdict.PASSED, by);
    }
}
