package cn.qualityaward.award.recusal;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.recusal.Statement.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 系统发现: whoever is found to have to do with an applicant steps back as if they had declared it (第十八条). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Seeing {

    private final Declarations declarations;
    private final StaffNumbers numbers;
    private final StaffRoll roll;
    private final ProcedureClock clock;

    Seeing(Declarations declarations, StaffNumbers numbers, StaffRoll roll, ProcedureClock clock) {
        this.declarations = declarations;
        this.numbers = numbers;
        this.roll = roll;
        this.clock = clock;
    }

    /** What is said of that one, by themselves or by the system: each waits for the one before. */
    void lock(String account) {
        numbers.lock(account);
        roll.lock(account);
    }

    /** @param sight nothing for a number */
    void see(Application application, String account, String name, @Nullable Sight sight) {
        lock(account);
        var declaration = declarations
                .locked(application.roundId(), account)
                .orElseGet(() -> new Declaration(application.roundId(), account, name));
        if (declaration.see(application.id(), sight, clock.now())) {
            declarations.saveAndFlush(declaration);
            application.stepBack(account);
        }
    }
}
