package cn.qualityaward.award.recusal;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.recusal.Organizations.Tie;
import cn.qualityaward.award.recusal.Statement.Sight;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.award.round.Rounds;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 单位关系: whoever works on the award steps back from an applicant that names an organization of theirs, as by a number. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class KnownStaff {

    private final StaffRoll roll;
    private final Seeing seeing;
    private final Applications applications;
    private final Rounds rounds;
    private final Programs programs;
    private final ProcedureClock clock;

    KnownStaff(
            StaffRoll roll,
            Seeing seeing,
            Applications applications,
            Rounds rounds,
            Programs programs,
            ProcedureClock clock) {
        this.roll = roll;
        this.seeing = seeing;
        this.applications = applications;
        this.rounds = rounds;
        this.programs = programs;
        this.clock = clock;
    }

    /** Somebody has said for whom they work: held against all who apply in the rounds under way, whose dossiers are locked first. */
    StaffOrganizations by(StaffOrganizations staff) {
        var running = rounds.findByStateInOrderByYearDescIdDesc(Round.UNDER_WAY).stream()
                .map(Round::id)
                .toList();
        var named = applications.live(running).stream()
                .filter(application -> ties(staff, application).findAny().isPresent())
                .map(Application::id)
                .sorted()
                .map(applications::locked)
                .toList();
        seeing.lock(staff.account());
        var saved = roll.saveAndFlush(staff);
        named.stream()
                .filter(application -> application.sealed() && !application.ended())
                .forEach(application -> look(saved, application));
        return saved;
    }

    /** Something else was found to be none. */
    void again(Application application, String account) {
        roll.findByAccount(account).ifPresent(staff -> look(staff, application));
    }

    /** Whoever is known, against what a dossier says now. */
    void look(Application application) {
        roll.findAllByOrderById().forEach(staff -> look(staff, application));
    }

    private void look(StaffOrganizations staff, Application application) {
        if (!application.everActed(staff.account())) {
            ties(staff, application)
                    .forEach(tie -> seeing.see(
                            application, staff.account(), staff.name(), new Sight(tie.interest(), tie.mark())));
        }
    }

    Stream<Tie> ties(StaffOrganizations staff, Application application) {
        return staff.said()
                .ties(
                        application,
                        programs.rules(application.roundId()),
                        clock.today().getYear());
    }
}
