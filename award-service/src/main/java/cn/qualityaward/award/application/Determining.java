package cn.qualityaward.award.application;

import cn.qualityaward.award.application.Finding.Result;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the office settles of a condition: in writing what is open, and who falls out because one is no longer met. */
@Component
@Transactional
class Determining {

    private final Applications applications;
    private final Conditions conditions;
    private final Conditions.Determinations determinations;
    private final Rounds rounds;
    private final Programs programs;
    private final ProcedureClock clock;

    Determining(
            Applications applications,
            Conditions conditions,
            Conditions.Determinations determinations,
            Rounds rounds,
            Programs programs,
            ProcedureClock clock) {
        this.applications = applications;
        this.conditions = conditions;
        this.determinations = determinations;
        this.rounds = rounds;
        this.programs = programs;
        this.clock = clock;
    }

    /** Every finding, as it is before and after what was found in writing. */
    List<Finding> findings(Application application, @Nullable Set<String> divisions) {
        return conditions.settled(application.id(), unsettled(application, divisions));
    }

    private List<Finding> unsettled(Application application, @Nullable Set<String> divisions) {
        var policy = programs.policy(application.roundId());
        var closing = rounds.required(application.roundId()).windowTo().orElseGet(clock::today);
        return Stream.concat(
                        new Eligibility(application.form(), policy, divisions, closing)
                                .findings(application.track()).stream(),
                        conditions.unsettled(application).stream())
                .toList();
    }

    Application determine(UUID id, Determination.Text text, Set<String> divisions, Decider by) {
        var application = running(id);
        var open = unsettled(application, divisions).stream()
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
        application.fail(by, reason + "（" + broken.evidence() + "）", clock.now());
        return applications.saveAndFlush(application);
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
