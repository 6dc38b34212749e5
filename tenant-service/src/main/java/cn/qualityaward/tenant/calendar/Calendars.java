package cn.qualityaward.tenant.calendar;

import cn.qualityaward.tenant.audit.Fact;
import io.namastack.outbox.Outbox;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The calendar of the tenant whose scope is open: the national one with its own days laid over it. */
@Component
class Calendars {

    record LocalDaySet(LocalDate date, boolean working, String name) implements Fact {

        @Override
        public String subject() {
            return "calendar/" + date;
        }

        @Override
        public String article() {
            return "第十四条";
        }
    }

    record LocalDayRemoved(LocalDate date) implements Fact {

        @Override
        public String subject() {
            return "calendar/" + date;
        }

        @Override
        public String article() {
            return "第十四条";
        }
    }

    private final NationalCalendar national;
    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final Outbox outbox;

    Calendars(NationalCalendar national, JdbcClient db, ApplicationEventPublisher events, Outbox outbox) {
        this.outbox = outbox;
        this.national = national;
        this.db = db;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public WorkingDays ours() {
        return new WorkingDays(
                days(),
                national.editions().stream()
                        .filter(edition -> edition.status() == ShippedNotices.Status.OFFICIAL)
                        .map(NationalCalendar.Edition::year)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    @Transactional(readOnly = true)
    public List<SpecialDay> specialDays(int year) {
        return days().stream().filter(day -> day.date().getYear() == year).toList();
    }

    /** Local days come after the national ones of the same date, so that they lie over them. */
    private List<SpecialDay> days() {
        return db.sql("""
                        select date, working, name, 'NATIONAL' as origin
                        from registry.calendar_in_force join registry.national_day using (year, edition)
                        union all
                        select date, working, name, 'LOCAL' from local_day
                        order by date, origin desc""").query(SpecialDay::read).list();
    }

    @Transactional
    public void set(LocalDate date, boolean working, String name) {
        db.sql("""
                        insert into local_day (tenant_id, date, working, name)
                        values (current_setting('app.tenant')::int, :date, :working, :name)
                        on conflict (tenant_id, date) do update set working = excluded.working, name = excluded.name""")
                .param("date", date)
                .param("working", working)
                .param("name", name)
                .update();
        events.publishEvent(new LocalDaySet(date, working, name));
        tell(date);
    }

    @Transactional
    public void remove(LocalDate date) {
        if (db.sql("delete from local_day where date = :date")
                        .param("date", date)
                        .update()
                > 0) {
            events.publishEvent(new LocalDayRemoved(date));
            tell(date);
        }
    }

    /** Periods that run are counted anew, as after a national notice; asked for in the same transaction. */
    private void tell(LocalDate date) {
        outbox.schedule(new Recount.LocalYearChanged(date.getYear()), "calendar-" + date.getYear());
    }
}
