package cn.qualityaward.tenant.calendar;

import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.OperatorOnly;
import cn.qualityaward.tenancy.problem.Refusal;
import cn.qualityaward.tenant.calendar.ShippedNotices.Status;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The operator imports the State Council's notice of a year, once for all regions. */
@RestController
@OperatorOnly
@RequestMapping("/api/platform/calendar/years")
@Tag(name = "platform", description = "平台运营 the operator")
class HolidayController {

    private static final int FIRST_YEAR = 2000, LAST_YEAR = 2099;

    /**
     * @param documentNumber 发文字号, e.g. 国办发明电〔2025〕7号
     * @param reason asked where an official notice is corrected
     */
    record Import(
            @NotNull @Valid HolidayNotice notice,
            @NotBlank @Size(max = 60) String documentNumber,
            @Nullable @Size(max = 500) String reason) {}

    /** @param changed the days on which the new notice and what is in force now say different things */
    record Preview(HolidayNotice notice, Status now, Set<LocalDate> changed) {}

    private final NationalCalendar national;
    private final Recount recount;

    HolidayController(NationalCalendar national, Recount recount) {
        this.national = national;
        this.recount = recount;
    }

    @Operation(summary = "Years known, and whose notice is out")
    @GetMapping
    List<NationalCalendar.Edition> years() {
        return national.editions();
    }

    @Operation(summary = "What the notice in force for a year says")
    @GetMapping("/{year}")
    HolidayNotice notice(@PathVariable @Min(FIRST_YEAR) @Max(LAST_YEAR) int year) {
        return national.notice(year);
    }

    @Operation(summary = "Read a notice as it was printed; nothing is stored")
    @PostMapping(path = "/{year}/preview", consumes = MediaType.TEXT_PLAIN_VALUE)
    Preview read(
            @PathVariable @Min(FIRST_YEAR) @Max(LAST_YEAR) int year, @RequestBody @Size(max = 20_000) String text) {
        return preview(year, NoticeText.read(year, text));
    }

    @Operation(summary = "Look over a notice written as data; nothing is stored")
    @PostMapping(path = "/{year}/preview", consumes = MediaType.APPLICATION_JSON_VALUE)
    Preview look(@PathVariable @Min(FIRST_YEAR) @Max(LAST_YEAR) int year, @Valid @RequestBody HolidayNotice notice) {
        return preview(year, notice);
    }

    @Operation(
            summary = "Put a notice into force",
            description = "Deadlines that rested on a provisional year are counted anew in every region.")
    @PutMapping("/{year}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void take(
            @PathVariable @Min(FIRST_YEAR) @Max(LAST_YEAR) int year,
            @Valid @RequestBody Import taken,
            Caller operator) {
        var reason = taken.reason();
        if (national.status(year) == Status.OFFICIAL && (reason == null || reason.isBlank())) {
            throw Refusal.conflict("notice-already-official").with("year", year).field("reason");
        }
        try {
            national.add(
                    year,
                    Status.OFFICIAL,
                    taken.notice().checked(year),
                    taken.documentNumber(),
                    reason,
                    operator.name());
        } catch (DuplicateKeyException another) {
            throw Refusal.conflict("notice-already-official").with("year", year).field("reason");
        }
        recount.soon();
    }

    private Preview preview(int year, HolidayNotice notice) {
        var now = national.notice(year);
        return new Preview(notice.checked(year), national.status(year), changed(now, notice));
    }

    private static Set<LocalDate> changed(HolidayNotice now, HolidayNotice then) {
        var changed = difference(now.offDays(), then.offDays());
        changed.addAll(difference(now.workDays(), then.workDays()));
        return changed;
    }

    private static Set<LocalDate> difference(List<HolidayNotice.Day> one, List<HolidayNotice.Day> other) {
        var only = dates(one);
        var common = dates(other);
        var both = new TreeSet<>(only);
        both.retainAll(common);
        only.addAll(common);
        only.removeAll(both);
        return only;
    }

    private static Set<LocalDate> dates(List<HolidayNotice.Day> days) {
        return days.stream().map(HolidayNotice.Day::date).collect(Collectors.toCollection(TreeSet::new));
    }
}
