package cn.qualityaward.award.conferral;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.application.Progress.Gathering;
import cn.qualityaward.award.application.Progress.Verdict;
import cn.qualityaward.award.conferral.Approval.Ruling;
import cn.qualityaward.award.eligibility.Conditions;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.PaperDecision;
import cn.qualityaward.award.procedure.Deadlines;
import cn.qualityaward.award.procedure.Due;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Authority;
import cn.qualityaward.award.program.Policy;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** 报请批准、通报表彰、颁发奖牌和证书 (第十五条). */
@Component
class Conferring {

    static final TaskDescriptor<Due> EXPIRY = Deadlines.named("honour-expiry");

    private static final String ARTICLE = "第十五条";

    private final Approvals approvals;
    private final Honours honours;
    private final CertificateNumbers numbers;
    private final Progress progress;
    private final Conditions conditions;
    private final Settlement settlement;
    private final Programs programs;
    private final Rounds rounds;
    private final ProcedureClock clock;
    private final Deadlines deadlines;

    Conferring(
            Approvals approvals,
            Honours honours,
            CertificateNumbers numbers,
            Progress progress,
            Conditions conditions,
            Settlement settlement,
            Programs programs,
            Rounds rounds,
            ProcedureClock clock,
            Deadlines deadlines) {
        this.approvals = approvals;
        this.honours = honours;
        this.numbers = numbers;
        this.progress = progress;
        this.conditions = conditions;
        this.settlement = settlement;
        this.programs = programs;
        this.rounds = rounds;
        this.clock = clock;
        this.deadlines = deadlines;
    }

    /**
     * 请示: once everything before it is done and nothing is unresolved; once more for those whom an objection held, and
     * after it was sent back.
     *
     * @param account who asks
     */
    void request(UUID round, String documentNumber, String account) {
        requireRunning(round);
        var closed = approvals.closed(round);
        var names = settlement.clear(round, closed ? late(round) : waiting(round));
        var pending = approvals.findFirstByRoundIdOrderByIdDesc(round).filter(asked -> !asked.decided());
        if (pending.isPresent() || (closed && names.isEmpty())) {
            throw Refusal.conflict("approval-already-requested").article(ARTICLE);
        }
        conditions.require(names, account);
        approvals.save(new Approval(
                round, documentNumber, names.stream().map(Application::id).toList(), clock.today()));
    }

    /** Locked, so that two who ask at once do not ask for the same. */
    private void requireRunning(UUID round) {
        rounds.locked(round).orElseThrow(() -> Refusal.unknown("not-found")).requireRunning();
    }

    private List<Application> waiting(UUID round) {
        var gatherings = gatherAll(round, StageKind.APPROVAL);
        Progress.requireSomebody(gatherings);
        return gatherings.stream()
                .flatMap(gathering -> gathering.there().stream())
                .toList();
    }

    /** Of whom it asks, those who are still there. */
    List<Application> asked(UUID round, Approval approval) {
        var there = approvals.closed(round)
                ? late(round)
                : gatherAll(round, StageKind.APPROVAL).stream()
                        .flatMap(gathering -> gathering.there().stream())
                        .toList();
        return there.stream().filter(approval::asksFor).toList();
    }

    private List<Application> late(UUID round) {
        return progress.tracksWith(round, StageKind.APPROVAL).stream()
                .flatMap(track -> progress.late(round, track, StageKind.APPROVAL).stream())
                .toList();
    }

    @Bean
    PaperDecision<Approval.Decision> approvalOnPaper() {
        return new PaperDecision<>("approval", Approval.Decision.class, this::decide);
    }

    /** In which seat the caller decides that: whoever has the request may send it back, whoever approves may do all. */
    Decider decidedBy(UUID round, Ruling ruling, Caller caller) {
        var policy = programs.policy(round);
        var approver = policy.approver();
        return latest(round)
                .flatMap(asked -> mayReturn(asked, ruling, policy))
                .filter(body ->
                        !caller.holds(approver.kind(), approver.role()) && caller.holds(body.kind(), body.role()))
                .orElse(approver)
                .decidedBy(caller);
    }

    private Optional<Approval> latest(UUID round) {
        return approvals.findFirstByRoundIdOrderByIdDesc(round);
    }

    /** 退回: before it was passed on to whoever approves, by the body that has it. */
    private static Optional<Authority> mayReturn(Approval approval, Ruling ruling, Policy policy) {
        return Optional.of(approval)
                .filter(asked -> ruling == Ruling.RETURNED && !asked.decided())
                .map(asked -> asked.turn(policy))
                .filter(body -> body != policy.approver());
    }

    void decide(UUID round, Approval.Decision decision, Decider by) {
        var policy = programs.policy(round);
        var returning = latest(round)
                .flatMap(asked -> mayReturn(asked, decision.ruling(), policy))
                .filter(body -> body.unit().equals(by.unit()));
        returning.orElse(policy.approver()).require(by);
        var approval = latest(round)
                .orElseThrow(() -> Refusal.conflict("approval-not-requested").article(ARTICLE));
        if (decision.ruling() != Ruling.RETURNED) {
            requireSubmitted(round, approval);
        }
        notInTheFuture(decision.date(), "date");
        if (decision.ruling() == Ruling.APPROVED) {
            settlement.require(asked(round, approval).stream()
                    .filter(application -> !decision.refusals().containsKey(application.id()))
                    .toList());
        }
        var closed = approvals.closed(round);
        approval.decide(decision, returning.orElse(null), by);
        approvals.save(approval);
        if (decision.ruling() != Ruling.RETURNED) {
            settle(round, approval, decision, closed, by);
        }
    }

    /** 提报: nobody decides on what has not come to them through the policy's chain; to send it back decides on nobody. */
    private void requireSubmitted(UUID round, Approval approval) {
        var policy = programs.policy(round);
        var turn = approval.turn(policy);
        if (!approval.decided() && turn != policy.approver()) {
            throw Refusal.conflict("approval-not-submitted")
                    .article(Submission.ARTICLE)
                    .setting("approvalChain")
                    .with("body", policy.called(turn));
        }
    }

    private void settle(UUID round, Approval approval, Approval.Decision decision, boolean closed, Decider by) {
        if (closed) {
            late(round).stream()
                    .filter(approval::asksFor)
                    .forEach(application -> progress.decide(
                            application.id(), StageKind.APPROVAL, decision.verdict(application.id()), by));
        } else {
            gatherAll(round, StageKind.APPROVAL)
                    .forEach(g -> progress.close(
                            g.only(approval::asksFor), application -> decision.verdict(application.id()), by));
        }
    }

    /**
     * Commends: every approved name gets its honour with number and validity; a list may be empty. While an objection keeps
     * a name behind, the round stays open for it, and the last conferral ends the round.
     */
    void confer(UUID roundId, String documentNumber, LocalDate on, Map<String, String> divisionNames, Decider by) {
        notInTheFuture(on, "commendedOn");
        var decided = approvals
                .findFirstByRoundIdAndRulingOrderByIdDesc(roundId, Ruling.APPROVED)
                .map(Approval::approvedOn)
                .orElse(null);
        if (decided == null) {
            throw Refusal.conflict("not-approved").article(ARTICLE);
        }
        if (on.isBefore(decided)) {
            throw Refusal.invalid("commended-before-approval")
                    .field("commendedOn")
                    .article(ARTICLE);
        }
        var policy = programs.policy(roundId);
        var gatherings = unfinished(roundId);
        Progress.requireSomebody(gatherings);
        var round = rounds.required(roundId);
        var commendation = new Commendation(
                roundId,
                policy.terms().awardName(),
                round.year(),
                on,
                policy.validityYears() == null ? null : on.plusYears(policy.validityYears()),
                documentNumber);
        award(gatherings, commendation, policy, divisionNames);
        gatherings.forEach(g -> {
            if (g.after().isEmpty()) {
                progress.close(g, application -> Verdict.PASSED, by);
            } else {
                progress.decide(g, application -> Verdict.PASSED, by);
            }
        });
        round.commend(on, documentNumber, track -> Procedure.of(policy, track));
        rounds.saveAndFlush(round);
    }

    private void award(
            List<Gathering> gatherings, Commendation commendation, Policy policy, Map<String, String> divisionNames) {
        var places = Map.of("year", String.valueOf(commendation.year()));
        gatherings.stream().flatMap(g -> g.there().stream()).forEach(application -> {
            var code = application.classCode();
            if (code == null) {
                throw Refusal.conflict("class-undecided").article("第十四条").with("name", application.name());
            }
            var number = numbers.next(policy.numberFormats().certificate(), places);
            var division = divisionNames.getOrDefault(application.division(), application.division());
            confer(application, winner(application, division, number, policy.awardClass(code)), commendation);
        });
    }

    private static Winner winner(
            Application application, String divisionName, String number, Policy.AwardClass awardClass) {
        return new Winner(
                application.id(),
                number,
                application.name(),
                application.applicant(),
                application.creditCode(),
                application.division(),
                divisionName,
                industry(application),
                application.track(),
                awardClass.code(),
                awardClass.name(),
                Boolean.TRUE.equals(application.form().publicFunded()));
    }

    private static @Nullable String industry(Application application) {
        var stated = application.form().industry();
        return stated == null || stated.isBlank() ? null : stated.strip();
    }

    private void confer(Application application, Winner winner, Commendation commendation) {
        var honour = honours.save(new Honour(winner, commendation, conditions.again(application, winner.classCode())));
        expireOn(honour);
    }

    void expireOn(Honour honour) {
        var last = honour.validTo();
        if (last != null && honour.state() == Honour.State.VALID) {
            deadlines.set(EXPIRY, honour.id(), ProcedureClock.endOf(last));
        }
    }

    void expire(UUID honour) {
        honours.findById(honour).ifPresent(valid -> {
            valid.expire(clock.today());
            honours.save(valid);
        });
    }

    private List<Gathering> gatherAll(UUID round, StageKind stage) {
        return progress.tracksWith(round, stage).stream()
                .map(track -> progress.gatherUnheld(round, track, stage))
                .toList();
    }

    /** The tracks that have not come to their end: all of them, the first time. */
    private List<Gathering> unfinished(UUID round) {
        return progress.tracksWith(round, StageKind.CONFERRAL).stream()
                .filter(track -> progress.isOpen(round, track))
                .map(track -> progress.gatherUnheld(round, track, StageKind.CONFERRAL))
                .toList();
    }

    private void notInTheFuture(LocalDate date, String field) {
        if (date.isAfter(clock.today())) {
            throw Refusal.invalid("date-in-the-future").field(field).article(ARTICLE);
        }
    }
}
