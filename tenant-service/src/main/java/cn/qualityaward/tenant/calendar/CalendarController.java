package cn.qualityaward.tenant.calendar;

import cn.qualityaward.tenancy.access.InternalOnly;
import cn.qualityaward.tenancy.access.Open;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.Refusal;
import cn.qualityaward.tenant.calendar.WorkingDays.LastDay;
import cn.qualityaward.tenant.calendar.WorkingDays.Remaining;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Anyone may ask for a last day; the tenant's own days are set by those who keep its policy. */
@RestController
@Tag(name = "calendar", description = "工作日 working days")
class CalendarController {

    private static final String CALENDAR = "/api/{tenant}/tenant/calendar", INTERNAL = "/internal/{tenant}/calendar";

    /** Nothing is counted before the platform's time or beyond any plan. */
    private static final int FIRST_YEAR = 2000, LAST_YEAR = 2099;

    private static final int LONGEST_PERIOD = 366, LONGEST_STRETCH = 12;

    record LocalDay(
            boolean working, @NotBlank @Size(max = 40) String name) {}

    private final Calendars calendars;
    private final NationalCalendar national;

    CalendarController(Calendars calendars, NationalCalendar national) {
        this.calendars = calendars;
        this.national = national;
    }

    @Open
    @Operation(
            summary = "Last day of a period",
            description = "Day 1 is the next working day after publication unless countRule=INCLUDE_START; the last day"
                    + " ends at 24:00 Asia/Shanghai. provisional: a year counted has no official notice yet.")
    @GetMapping(CALENDAR + "/deadline")
    LastDay deadline(
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate published,
            @RequestParam @Min(1) @Max(LONGEST_PERIOD) int days,
            @RequestParam(defaultValue = "WORKING") DayKind dayKind,
            @RequestParam(defaultValue = "EXCLUDE_START") CountRule countRule) {
        return calendars.ours().lastDay(within("published", published), days, dayKind, countRule);
    }

    @Open
    @Operation(
            summary = "Working days left",
            description = "Counted from the day after `from` up to and with `to`; 0 when `to` is not after `from`.")
    @GetMapping({CALENDAR + "/remaining", INTERNAL + "/remaining"})
    Remaining remaining(
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate to) {
        return calendars.ours().remaining(within("from", from), within("to", to));
    }

    /** @param provisionalYears among them, whose official notice is not out yet */
    record Stretch(List<LocalDate> workingDays, List<Integer> provisionalYears) {}

    @InternalOnly
    @Operation(summary = "Working days from one day to another, by which award-service counts its periods")
    @GetMapping(INTERNAL + "/working-days")
    Stretch workingDays(
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate to) {
        if (within("to", to).isBefore(within("from", from))
                || from.plusYears(LONGEST_STRETCH).isBefore(to)) {
            throw Refusal.invalid("date-out-of-range")
                    .field("to")
                    .with("from", from)
                    .with("to", from.plusYears(LONGEST_STRETCH));
        }
        var ours = calendars.ours();
        return new Stretch(
                from.datesUntil(to.plusDays(1)).filter(ours::isWorking).toList(),
                IntStream.rangeClosed(from.getYear(), to.getYear())
                        .filter(year -> !ours.isOfficial(year))
                        .boxed()
                        .toList());
    }

    record YearView(int year, ShippedNotices.Status status, List<SpecialDay> days) {}

    @Open
    @Operation(summary = "Days of a year that differ from the plain week, national and local")
    @GetMapping(CALENDAR + "/years/{year}")
    YearView year(@PathVariable @Min(FIRST_YEAR) @Max(LAST_YEAR) int year) {
        return new YearView(year, national.status(year), calendars.specialDays(year));
    }

    @Seated({"admin/editor", "office/head"})
    @Operation(summary = "Lay a local day off or a local working day over the national calendar")
    @PutMapping(CALENDAR + "/local-days/{date}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void set(@PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate date, @Valid @RequestBody LocalDay day) {
        calendars.set(within("date", date), day.working(), day.name());
    }

    @Seated({"admin/editor", "office/head"})
    @Operation(summary = "Take a local day back")
    @DeleteMapping(CALENDAR + "/local-days/{date}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate date) {
        calendars.remove(within("date", date));
    }

    private static LocalDate within(String field, LocalDate date) {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw Refusal.invalid("date-out-of-range")
                    .field(field)
                    .with("from", FIRST_YEAR)
                    .with("to", LAST_YEAR);
        }
        return date;
    }
}
