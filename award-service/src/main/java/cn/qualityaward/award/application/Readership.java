package cn.qualityaward.award.application;

import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    private final Sealing sealing;

    Readership(Applications applications, List<ApplicationReader> readers, List<ActingUnits> acting, Sealing sealing) {
        this.sealing = sealing;
        this.applications = applications;
        this.readers = readers;
        this.acting = acting;
    }

    /** The application; to whoever may not read it there is none. */
    @Transactional(readOnly = true)
    public Application readable(UUID id, Caller caller) {
        var application = applications.required(id);
        if (!mayRead(caller, application)) {
            throw Refusal.unknown("not-found");
        }
        return application;
    }

    private boolean mayRead(Caller caller, Application application) {
        return application.actsFor(caller.id())
                || application.ordinal() >= 0
                        && (seesAll(caller)
                                || counties(caller).contains(application.division())
                                || units(caller).contains(application.recommender())
                                || readers.stream().anyMatch(reader -> reader.mayRead(caller, application)));
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
