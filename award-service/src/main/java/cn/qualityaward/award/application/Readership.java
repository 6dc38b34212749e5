package cn.qualityaward.award.application;

import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who reads a dossier: whoever works on it for its applicant, the county it is from, those who run the award, and whom a
 * stage gave it to.
 */
@Component
public class Readership {

    private final Applications applications;
    private final List<ApplicationReader> readers;
    private final List<ActingUnits> acting;
    private final InterestsFirst interests;
    private final Sealing sealing;

    Readership(
            Applications applications,
            List<ApplicationReader> readers,
            List<ActingUnits> acting,
            InterestsFirst interests,
            Sealing sealing) {
        this.applications = applications;
        this.readers = readers;
        this.acting = acting;
        this.interests = interests;
        this.sealing = sealing;
    }

    /**
     * The application; to whoever may not read it there is none. Whoever works on the award says first what they have to do
     * with its applicant, and steps back from whom they have an interest in (第十八条).
     */
    @Transactional(readOnly = true)
    public Application readable(UUID id, Caller caller) {
        var application = applications.required(id);
        if (application.actsFor(caller.id())) {
            return application;
        }
        if (application.ordinal() < 0 || !given(caller, application.roundId()).test(application)) {
            throw Refusal.unknown("not-found");
        }
        application.requireUnbiased(caller.id());
        if (worksOnTheAward(caller)) {
            interests.require(caller.id(), application);
        }
        return application;
    }

    /** Whom somebody who works on the award is given to read in a round, once they said what they have to do with them. */
    @Transactional(readOnly = true)
    public List<Application> given(UUID round, Caller caller) {
        if (!worksOnTheAward(caller)) {
            return List.of();
        }
        return applications.findByRoundIdOrderById(round).stream()
                .filter(application -> application.ordinal() >= 0 && !application.actsFor(caller.id()))
                .filter(given(caller, round))
                .toList();
    }

    private Predicate<Application> given(Caller caller, UUID round) {
        if (seesAll(caller)) {
            return application -> true;
        }
        var counties = counties(caller);
        var units = units(caller);
        var others = readers.stream().map(reader -> reader.given(caller, round)).toList();
        return application -> counties.contains(application.division())
                || units.contains(application.recommender())
                || others.stream().anyMatch(given -> given.test(application));
    }

    /** 评审工作人员: in a seat of a body of the award; reviewers declare on their panels, and for each step. */
    public static boolean worksOnTheAward(Caller caller) {
        return caller.sitsIn("office", "leading-group", "government", "member", "county", "department", "association");
    }

    /** 第二十三条: fewer read what is declared a trade or technical secret: the office, and whoever is assigned to it. */
    @Transactional(readOnly = true)
    public boolean mayReadSecrets(Caller caller, Application application) {
        return application.actsFor(caller.id())
                || caller.sitsIn("office")
                || isChecking(caller, application)
                || readers.stream().anyMatch(reader -> reader.mayReadSecrets(caller, application));
    }

    /** What stays closed cannot be found true and complete (第十三条(一)): open to whoever checks, as long as it is theirs to check. */
    private boolean isChecking(Caller caller, Application application) {
        return application.stage() == StageKind.RECOMMENDATION
                && !application.ended()
                && acting.stream()
                        .flatMap(units -> units.of(caller).stream())
                        .anyMatch(held -> held.unit().equals(application.checker())
                                && (held.role() == null || held.role().equals("board")));
    }

    /** Which submission all read but its applicant, who may be writing the next. */
    @Transactional(readOnly = true)
    public int lastSealed(Application application) {
        return sealing.last(application.id());
    }

    /** What was sealed last; nothing before the first submission. */
    @Transactional(readOnly = true)
    public Optional<SealedText> lastText(Application application) {
        return sealing.of(application.id()).stream()
                .reduce((earlier, later) -> later)
                .map(last -> new SealedText(last.number(), last.text(), last.sha256(), last.sealedAt()));
    }

    static boolean seesAll(Caller caller) {
        return caller.sitsIn("office", "leading-group", "government");
    }

    List<String> units(Caller caller) {
        return acting.stream()
                .flatMap(units -> units.of(caller).stream())
                .map(ActingUnits.Held::unit)
                .toList();
    }

    static List<String> counties(Caller caller) {
        return caller.seats().stream()
                .filter(seat -> seat.kind().equals("county"))
                .map(Seat::code)
                .toList();
    }
}
