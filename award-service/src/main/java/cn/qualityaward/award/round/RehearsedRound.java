package cn.qualityaward.award.round;

import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.Deadlines;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Programs;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** 试运行: a round of documents that are still drafts, planned, approved and announced like any other. */
@Component
public class RehearsedRound {

    private static final String NAME = "试运行";

    private final Rounds rounds;
    private final Programs programs;
    private final RulesApproval approval;
    private final Deadlines deadlines;
    private final ProcedureClock clock;

    RehearsedRound(
            Rounds rounds, Programs programs, RulesApproval approval, Deadlines deadlines, ProcedureClock clock) {
        this.rounds = rounds;
        this.programs = programs;
        this.approval = approval;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public UUID plan(JsonNode policy, JsonNode rules) {
        var round = Round.plan(NAME, clock.today().getYear(), List.of(), clock.now());
        programs.pinDrafts(round.id(), policy, rules);
        return rounds.saveAndFlush(round).id();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void announce(UUID id, List<ApplicantKind> tracks, List<PlannedStage> plan, LocalDate windowTo) {
        var policy = programs.policy(id);
        approval.approve(
                id,
                new RulesApproval.Text(NAME),
                new Decider(NAME, NAME, policy.rulesApprover().unit(), null));
        var round = rounds.required(id);
        round.replan(NAME, plan);
        var today = clock.today();
        var announcement = new Announcement(
                today, windowTo, tracks, NAME, List.of(new Announcement.Medium(NAME, today, NAME)), NAME, NAME);
        announcement.check(policy, programs.rules(id), today);
        round.draft(announcement);
        round.announce(track -> Procedure.of(policy, track), clock.now());
        deadlines.set(Windows.END, id, ProcedureClock.endOf(windowTo));
        rounds.saveAndFlush(round);
    }
}
