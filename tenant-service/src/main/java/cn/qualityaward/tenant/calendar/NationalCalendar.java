package cn.qualityaward.tenant.calendar;

import cn.qualityaward.tenancy.wall.TenantTransactions;
import cn.qualityaward.tenant.calendar.HolidayNotice.Day;
import cn.qualityaward.tenant.calendar.ShippedNotices.Status;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The State Council's yearly arrangements (国务院办公厅关于部分节假日安排的通知): facts that are imported, never derived. A year's
 * newest edition is in force; nothing is overwritten.
 */
@Component
class NationalCalendar {

    /**
     * The edition of a year that is in force.
     *
     * @param reason why it was corrected, if it was
     */
    record Edition(
            int year,
            int edition,
            Status status,
            @Nullable String documentNumber,
            @Nullable String reason,
            String importedBy,
            Instant importedAt) {}

    private final JdbcClient db;
    private final TransactionTemplate transaction;

    NationalCalendar(JdbcClient db, PlatformTransactionManager transactions) {
        this.db = db;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setName(TenantTransactions.JOBS + "calendar"); // no tenant's, so in no tenant's scope
    }

    /** Of every year known, the oldest first. */
    List<Edition> editions() {
        return db.sql("select * from registry.calendar_in_force order by year")
                .query((row, number) -> new Edition(
                        row.getInt("year"),
                        row.getInt("edition"),
                        Status.valueOf(row.getString("status")),
                        row.getString("document_number"),
                        row.getString("reason"),
                        row.getString("imported_by"),
                        row.getObject("imported_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    Optional<Edition> edition(int year) {
        return editions().stream().filter(edition -> edition.year() == year).findFirst();
    }

    Status status(int year) {
        return edition(year).map(Edition::status).orElse(Status.PROVISIONAL);
    }

    /** What one year's notice in force says; nothing of a year that is not known. */
    HolidayNotice notice(int year) {
        var days = db.sql("""
                        select date, working, name, 'NATIONAL' as origin
                        from registry.calendar_in_force join registry.national_day using (year, edition)
                        where year = ? order by date""").param(year).query(SpecialDay::read).list();
        return new HolidayNotice(days(days, false), days(days, true));
    }

    private static List<Day> days(List<SpecialDay> all, boolean working) {
        return all.stream()
                .filter(day -> day.working() == working)
                .map(day -> new Day(day.date(), day.name()))
                .toList();
    }

    /** Puts the next edition of a year into force; of two at once, one is refused by its key and nothing of it stays. */
    void add(
            int year,
            Status status,
            HolidayNotice notice,
            @Nullable String documentNumber,
            @Nullable String reason,
            String by) {
        transaction.executeWithoutResult(tx -> {
            var edition = db.sql("""
                            insert into registry.national_notice (year, edition, status, document_number, reason, imported_by)
                            select :year, coalesce(max(edition), 0) + 1, :status, :number, :reason, :by
                            from registry.national_notice where year = :year
                            returning edition""")
                    .param("year", year)
                    .param("status", status.name())
                    .param("number", documentNumber)
                    .param("reason", reason)
                    .param("by", by)
                    .query(Integer.class)
                    .single();
            Stream.concat(
                            notice.offDays().stream().map(day -> new Row(day, false)),
                            notice.workDays().stream().map(day -> new Row(day, true)))
                    .forEach(row -> db.sql("insert into registry.national_day values (?, ?, ?, ?, ?)")
                            .params(
                                    year,
                                    edition,
                                    row.day().date(),
                                    row.working(),
                                    row.day().name())
                            .update());
        });
    }

    private record Row(Day day, boolean working) {}
}
