package cn.qualityaward.award.procedure;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Dates the procedure (Asia/Shanghai). Deliberately not a {@link Clock}: libraries would take that bean for their own
 * retries. It runs beside the system clock by one stored offset, which stays zero wherever the clock is not movable.
 */
@Component
public class ProcedureClock {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final JdbcClient db;
    private final Clock system;
    private final boolean movable;

    ProcedureClock(JdbcClient db, Clock system, @Value("${award.clock.movable}") boolean movable) {
        this.db = db;
        this.system = system;
        this.movable = movable;
    }

    public Instant now() {
        return RehearsedTime.now().orElseGet(() -> system.instant().plus(ahead()));
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }

    /** The instant at which that day is over: 24:00 of its date. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    public static ZonedDateTime local(Instant instant) {
        return instant.atZone(ZONE);
    }

    /** When an instant of the procedure comes round on the system clock. */
    Instant onSystemClock(Instant procedureTime) {
        return procedureTime.minus(ahead());
    }

    boolean movable() {
        return movable;
    }

    /** Read {@code for share}: a command that dates something and a move of the clock cannot overlap. */
    private Duration ahead() {
        return movable
                ? Duration.ofSeconds(db.sql("select ahead_seconds from jobs.procedure_clock" + share())
                        .query(Long.class)
                        .single())
                : Duration.ZERO;
    }

    /** What only reads may not lock, and need not. */
    private static String share() {
        return TransactionSynchronizationManager.isCurrentTransactionReadOnly() ? "" : " for share";
    }
}
