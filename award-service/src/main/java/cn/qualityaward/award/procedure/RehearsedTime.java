package cn.qualityaward.award.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 试运行: work in a time of its own, none of which stays. The time and the transaction that is never committed come
 * together, so that nothing can ever be dated by a time that was only played.
 */
@Component
public class RehearsedTime {

    private static final ScopedValue<Played> PLAYED = ScopedValue.newInstance();

    /** In seconds: whoever asks for a rehearsal waits no longer, and it keeps locks and the record's tail as long as it lasts. */
    private static final int PATIENCE = 20;

    private static final class Played {
        private Instant now;

        private Played(Instant now) {
            this.now = now;
        }
    }

    private final TransactionTemplate transaction;

    RehearsedTime(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setTimeout(PATIENCE);
    }

    static Optional<Instant> now() {
        return PLAYED.isBound() ? Optional.of(PLAYED.get().now) : Optional.empty();
    }

    /** Does the work and undoes it; what it answers is all that is left. */
    public <T> T from(LocalDate day, Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(rehearsal -> {
            rehearsal.setRollbackOnly();
            return ScopedValue.where(PLAYED, new Played(morning(day))).call(work::get);
        }));
    }

    /** To the morning of a day, unless that is over. */
    public void moveTo(LocalDate day) {
        var to = morning(day);
        if (to.isAfter(PLAYED.get().now)) {
            PLAYED.get().now = to;
        }
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(9, 0).atZone(ProcedureClock.ZONE).toInstant();
    }
}
