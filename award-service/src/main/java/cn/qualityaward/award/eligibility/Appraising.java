package cn.qualityaward.award.eligibility;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Finding;
import cn.qualityaward.award.application.Outcome;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever examines a dossier finds condition by condition: on the spot before it is recommended, the office after. */
@Component
@Transactional
class Appraising {

    /** Where it examines, and where it looks again at what may have changed since. */
    private static final Set<StageKind> BY_THE_OFFICE =
            EnumSet.of(StageKind.FORMAL_REVIEW, StageKind.RECHECK, StageKind.PUBLIC_NOTICE, StageKind.APPROVAL);

    private final Applications applications;
    private final Appraisals appraisals;
    private final Findings findings;
    private final Rounds rounds;
    private final ProcedureClock clock;

    Appraising(
            Applications applications, Appraisals appraisals, Findings findings, Rounds rounds, ProcedureClock clock) {
        this.applications = applications;
        this.appraisals = appraisals;
        this.findings = findings;
        this.rounds = rounds;
        this.clock = clock;
    }

    void appraise(UUID id, List<Appraisal.Text> texts, Caller caller) {
        var application = applications.required(id);
        rounds.shared(application.roundId())
                .orElseThrow(() -> Refusal.unknown("not-found"))
                .requireRunning();
        var turn = turn(application);
        application.requireAt(turn, Outcome.OPEN);
        find(application, texts, examiner(application, turn, caller));
    }

    void find(Application application, List<Appraisal.Text> texts, Decider by) {
        var judged = findings.judged(application).stream()
                .collect(Collectors.toMap(Finding::condition, Function.identity()));
        for (var text : texts) {
            var finding = judged.get(text.condition());
            if (finding == null) {
                throw Refusal.invalid("condition-unknown")
                        .field("condition")
                        .article(Eligibility.article(application.track()));
            }
            appraisals.save(new Appraisal(application, text, finding, by, clock.now()));
        }
    }

    /** The step in which it is examined now, or would have to be. */
    private static StageKind turn(Application application) {
        var stage = application.stage();
        return stage != null && BY_THE_OFFICE.contains(stage) ? stage : StageKind.RECOMMENDATION;
    }

    /** The caller, where it is its turn to examine. */
    private static Decider examiner(Application application, StageKind turn, Caller caller) {
        return caller.seats().stream()
                .filter(seat -> turn == StageKind.RECOMMENDATION ? checks(seat, application) : isOfficer(seat))
                .findFirst()
                .map(seat -> new Decider(caller.id(), caller.name(), seat.unit(), null))
                .orElseThrow(() -> Refusal.forbidden("other-county").article("第九条"));
    }

    private static boolean isOfficer(Seat seat) {
        return seat.kind().equals("office") && seat.role().equals("officer");
    }

    private static boolean checks(Seat seat, Application application) {
        return seat.unit().equals(application.checker())
                && seat.role().equals(seat.kind().equals("county") ? "board" : "signer");
    }
}
