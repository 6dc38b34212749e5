package cn.qualityaward.award.correction;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Correctable;
import cn.qualityaward.award.application.Correctable.Kind;
import cn.qualityaward.award.application.Correctable.Thing;
import cn.qualityaward.award.application.Outcome;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What of an application is locked and can still be corrected, and by whom. */
@Component
class Locked {

    /** From there on what is wrong is an objection or a report, and after it revocation. */
    private static final Set<StageKind> ANNOUNCED =
            EnumSet.of(StageKind.PUBLIC_NOTICE, StageKind.APPROVAL, StageKind.CONFERRAL);

    private static final Set<Outcome> GONE = EnumSet.of(Outcome.WITHDRAWN, Outcome.ENDED, Outcome.BARRED);

    private static final Set<Round.State> OVER = EnumSet.of(Round.State.COMMENDED, Round.State.CLOSED);

    private final Applications applications;
    private final Rounds rounds;
    private final Map<Kind, Correctable> kinds;

    Locked(Applications applications, Rounds rounds, List<Correctable> kinds) {
        this.applications = applications;
        this.rounds = rounds;
        this.kinds = kinds.stream().collect(Collectors.toMap(Correctable::kind, Function.identity()));
    }

    /** No step is closed meanwhile, and nobody decides on it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Application application(UUID id) {
        var round = rounds.shared(applications.required(id).roundId()).orElseThrow(() -> Refusal.unknown("not-found"));
        var application = applications.locked(id);
        if (OVER.contains(round.state()) || application.outcome() == Outcome.CONFERRED) {
            throw Refusal.conflict("correction-after-award").article("第二十一条");
        }
        round.requireRunning();
        if (application.withItsApplicant()) {
            throw stillOpen("第十三条(一)");
        }
        if (GONE.contains(application.outcome())) {
            throw Refusal.conflict("application-ended").article("第五条").with("status", application.status());
        }
        return application;
    }

    Correctable of(Kind kind) {
        return Objects.requireNonNull(kinds.get(kind)); // each has its module
    }

    /** An interest found by an objection to the list is one of its reviewer's: their sheet is corrected until the award. */
    private static boolean isAnnounced(Application application, Kind kind) {
        var stage = application.stage();
        return kind != Kind.SHEET && stage != null && ANNOUNCED.contains(stage);
    }

    private static Refusal announced() {
        return Refusal.conflict("correction-after-notice").article("第十四条");
    }

    Thing thing(Application application, Kind kind, String id) {
        if (isAnnounced(application, kind)) {
            throw announced();
        }
        var thing = of(kind).of(application).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("not-found"));
        if (thing.open()) {
            throw stillOpen(kind.article());
        }
        return thing;
    }

    /** Of whatever the caller may propose to correct. */
    List<Thing> of(Application application, Caller caller) {
        var things = kinds.values().stream()
                .filter(kind -> !isAnnounced(application, kind.kind()))
                .flatMap(kind -> kind.of(application).stream())
                .filter(thing -> !thing.open() && mayPropose(caller, application, thing))
                .sorted(Comparator.comparing(Thing::kind).thenComparing(thing -> Objects.toString(thing.about(), "")))
                .toList();
        if (things.isEmpty() && isAnnounced(application, Kind.FORM)) {
            throw announced();
        }
        return things;
    }

    /** The unit whose it is, and the office for any, on that unit's document. */
    static boolean mayPropose(Caller caller, Application application, Thing thing) {
        return caller.holds("office", "officer")
                || thing.kind() == Kind.FORM && application.isApplicant(caller.id())
                || caller.seats().stream()
                        .filter(seat -> !seat.kind().equals("applicant"))
                        .anyMatch(seat -> seat.unit().equals(thing.unit()));
    }

    private static Refusal stillOpen(String article) {
        return Refusal.conflict("correction-still-open").article(article);
    }
}
