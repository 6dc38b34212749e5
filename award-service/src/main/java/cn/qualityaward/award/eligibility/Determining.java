package cn.qualityaward.award.eligibility;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Finding.Result;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the office settles of a condition: in writing what is open, and who falls out because one is no longer met. */
@Component
@Transactional
class Determining {

    private final Applications applications;
    private final Progress progress;
    private final Findings findings;
    private final Conditions conditions;
    private final Conditions.Determinations determinations;
    private final Rounds rounds;
    private final ProcedureClock clock;

    Determining(
            Applications applications,
            Progress progress,
            Findings findings,
            Conditions conditions,
            Conditions.Determinations determinations,
            Rounds rounds,
            ProcedureClock clock) {
        this.applications = applications;
        this.progress = progress;
        this.findings = findings;
        this.conditions = conditions;
        this.determinations = determinations;
        this.rounds = rounds;
        this.clock = clock;
    }

    Application determine(UUID id, Determination.Text text, Set<String> divisions, Decider by) {
        var application = running(id);
        var open = findings.unsettled(application, application.form(), divisions).stream()
                .filter(finding -> finding.condition().equals(text.condition()))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("condition-unknown").field("condition"));
        if (open.result() != Result.UNDETERMINED) {
            throw Refusal.conflict("condition-determined").article(open.article());
        }
        determinations.save(new Determination(id, text, open, by, clock.now()));
        return application;
    }

    /** Between two stages nobody decides on a single application; so whoever no longer fulfils the policy falls out here. */
    Application disqualify(UUID id, String reason, Decider by) {
        var application = running(id);
        var broken = conditions.of(application).stream()
                .filter(finding -> finding.result() == Result.NOT_MET)
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("conditions-are-met").article("第十条"));
        progress.fail(application, reason + "（" + broken.evidence() + "）", by);
        return application;
    }

    private Application running(UUID id) {
        var application = applications.required(id);
        rounds.shared(application.roundId())
                .orElseThrow(() -> Refusal.unknown("not-found"))
                .requireRunning();
        if (application.ordinal() < 0 || application.ended()) {
            throw Refusal.conflict("application-ended").article("第五条");
        }
        return application;
    }
}
