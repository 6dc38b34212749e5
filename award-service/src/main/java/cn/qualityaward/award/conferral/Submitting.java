package cn.qualityaward.award.conferral;

import cn.qualityaward.award.application.Impartiality;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.PaperDecision;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Authority;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** 提报 (第七条(三)): a request goes through the policy's chain before it is approved, body by body. */
@Component
class Submitting {

    private final Approvals approvals;
    private final Conferring conferring;
    private final Impartiality impartiality;
    private final Programs programs;
    private final Rounds rounds;
    private final ProcedureClock clock;

    Submitting(
            Approvals approvals,
            Conferring conferring,
            Impartiality impartiality,
            Programs programs,
            Rounds rounds,
            ProcedureClock clock) {
        this.approvals = approvals;
        this.conferring = conferring;
        this.impartiality = impartiality;
        this.programs = programs;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Bean
    PaperDecision<Submission> submissionOnPaper() {
        return new PaperDecision<>("approval-submission", Submission.class, this::submit);
    }

    /** The body whose turn it is, of the request that is under way. */
    Authority submitter(UUID round) {
        var policy = programs.policy(round);
        var body = pending(round).turn(policy);
        if (body == policy.approver()) {
            throw Refusal.conflict("approval-submitted").article(Submission.ARTICLE);
        }
        return body;
    }

    /** By nobody who steps back from one it asks for, or has not said so of each (第十八条), as it is approved. */
    void submit(UUID round, Submission submission, Decider by) {
        rounds.locked(round).orElseThrow(() -> Refusal.unknown("not-found")).requireRunning();
        var body = submitter(round);
        body.require(by);
        if (submission.date().isAfter(clock.today())) {
            throw Refusal.invalid("date-in-the-future").field("date").article(Submission.ARTICLE);
        }
        var approval = pending(round);
        impartiality.requireStated(by, conferring.asked(round, approval));
        approval.submit(submission, body, by);
        approvals.save(approval);
    }

    private Approval pending(UUID round) {
        return approvals
                .findFirstByRoundIdOrderByIdDesc(round)
                .filter(asked -> !asked.decided())
                .orElseThrow(() -> Refusal.conflict("approval-not-requested").article(Submission.ARTICLE));
    }
}
