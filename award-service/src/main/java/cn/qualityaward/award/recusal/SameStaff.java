package cn.qualityaward.award.recusal;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.award.round.Rounds;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 同一人: whoever works on the award and is known by a number in a dossier steps back from its applicant at once, as if
 * they had declared it; the head of the office finds whether they must (第十八条).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SameStaff {

    private final StaffNumbers numbers;
    private final Seeing seeing;
    private final Applications applications;
    private final Rounds rounds;

    SameStaff(StaffNumbers numbers, Seeing seeing, Applications applications, Rounds rounds) {
        this.numbers = numbers;
        this.seeing = seeing;
        this.applications = applications;
        this.rounds = rounds;
    }

    /**
     * Somebody has given a number: held against all who apply in the rounds under way. Dossiers are locked before it, as by
     * whoever hands one in.
     */
    StaffNumber known(StaffNumber number) {
        var running = rounds.findByStateInOrderByYearDescIdDesc(Round.UNDER_WAY).stream()
                .map(Round::id)
                .toList();
        var named = number.prints().stream()
                .flatMap(print -> applications.naming(running, print).stream())
                .distinct()
                .sorted()
                .map(applications::locked)
                .toList();
        var saved = numbers.saveAndFlush(number);
        named.stream()
                .filter(application -> application.sealed() && !application.ended())
                .forEach(application -> look(saved, application));
        return saved;
    }

    /** Something else was found to be none. */
    void again(Application application, String account) {
        numbers.findByAccount(account).ifPresent(number -> look(number, application));
    }

    /** Whoever is known, against what a dossier says now. */
    void look(Application application) {
        numbers.findAllByOrderById().forEach(number -> look(number, application));
    }

    private void look(StaffNumber number, Application application) {
        if (!application.namesAny(number.prints()) || application.everActed(number.account())) {
            return;
        }
        seeing.see(application, number.account(), number.name(), null);
    }
}
