package cn.qualityaward.award.eligibility;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Finding;
import cn.qualityaward.award.application.RehearsedRequirements;
import cn.qualityaward.award.application.RehearsedStage;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Programs;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 试运行: the past that the policy asks for is given by those who keep it, and what stays open is found to be met. */
@Component
class RehearsedFindings implements RehearsedRequirements {

    private static final byte[] EVIDENCE = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);

    private final List<RehearsedPast> past;
    private final Conditions conditions;
    private final Determining determining;
    private final CreditChecklist checklist;
    private final Rechecks rechecks;
    private final Appraising appraising;
    private final Programs programs;
    private final ProcedureClock clock;

    RehearsedFindings(
            List<RehearsedPast> past,
            Conditions conditions,
            Determining determining,
            CreditChecklist checklist,
            Rechecks rechecks,
            Appraising appraising,
            Programs programs,
            ProcedureClock clock) {
        this.clock = clock;
        this.checklist = checklist;
        this.rechecks = rechecks;
        this.appraising = appraising;
        this.past = past;
        this.conditions = conditions;
        this.determining = determining;
        this.programs = programs;
    }

    @Override
    public void prepare(Application started) {
        var who = Conditions.claimant(started);
        var policy = programs.policy(started.roundId());
        past.forEach(keeper -> keeper.give(who, started.division(), policy));
    }

    @Override
    public void arrive(Application there) {
        if (programs.policy(there.roundId()).looksUpCredit(there.stage())) {
            checklist.open(there).forEach(source -> lookUp(there, source));
        }
        var again = rechecks.open(there).stream()
                .map(condition -> new Appraisal.Text(condition, Finding.Result.MET, "试运行"))
                .toList();
        if (!again.isEmpty()) {
            appraising.find(there, again, RehearsedStage.as("office/main"));
        }
    }

    private void lookUp(Application there, CreditSource source) {
        var nothing = new CreditLookup.Text(source, clock.today(), true, null, "试运行");
        var lookup = checklist.enter(there.id(), nothing, EVIDENCE, RehearsedStage.as("office/main"));
        checklist.confirm(there.id(), lookup.id(), new Decider("another", "试运行", "office/main", null));
    }

    @Override
    public void settle(Application submitted) {
        conditions.of(submitted).stream()
                .filter(finding -> finding.result() == Finding.Result.UNDETERMINED)
                .forEach(open -> determining.determine(
                        submitted.id(),
                        new Determination.Text(open.condition(), true, "试运行", "试运行"),
                        Set.of(submitted.division()),
                        RehearsedStage.as("office/main")));
    }
}
