package cn.qualityaward.tenant.calendar;

import cn.qualityaward.tenancy.problem.Refusal;
import cn.qualityaward.tenant.calendar.HolidayNotice.Day;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a notice as it was printed: 一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。 Its own weekdays and day
 * counts prove the reading; where they do not agree with the calendar, the line is refused rather than guessed at.
 */
final class NoticeText {

    private static final Pattern HOLIDAY = Pattern.compile("^[一二三四五六七八九十]+、\\s*([^：:]{2,20})[：:](.+)$");
    private static final String DATE = "(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})日(?:（([^）]*)）)?";
    private static final Pattern OFF =
            Pattern.compile(DATE + "(?:至" + DATE + ")?[^，。]*放假(?:[^，。]*?(\\d+)天)?[^，。]*(?:，共(\\d+)天)?");
    private static final Pattern WORKED = Pattern.compile(DATE);
    private static final Pattern DAYS = Pattern.compile("\\d日.*(?:放假|上班)");
    private static final String WEEKDAYS = "一二三四五六日";

    private final int year;
    private final List<Day> offDays = new ArrayList<>();
    private final List<Day> workDays = new ArrayList<>();
    private int month;

    private NoticeText(int year) {
        this.year = year;
    }

    /** @throws Refusal naming the line that cannot be read, or that contradicts its own weekdays or count */
    static HolidayNotice read(int year, String text) {
        var notice = new NoticeText(year);
        unwrapped(text).forEach(notice::line);
        if (notice.offDays.isEmpty()) {
            throw Refusal.invalid("notice-without-holidays").with("year", year);
        }
        return new HolidayNotice(notice.offDays, notice.workDays);
    }

    /** A holiday's line that was wrapped where it was copied from goes on until its full stop. */
    private static List<String> unwrapped(String text) {
        var lines = new ArrayList<String>();
        for (var raw : text.replace('(', '（')
                .replace(')', '）')
                .replace(',', '，')
                .lines()
                .toList()) {
            var line = raw.strip();
            var before = lines.isEmpty() ? "" : lines.getLast();
            if (HOLIDAY.matcher(before).matches() && !before.endsWith("。") && !line.isEmpty()) {
                lines.set(lines.size() - 1, before + line);
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    private void line(String line) {
        var holiday = HOLIDAY.matcher(line);
        if (!holiday.matches()) {
            if (DAYS.matcher(line).find()) {
                throw unreadable(line);
            }
            return; // its head, its greeting, its date
        }
        month = 0;
        for (var sentence : holiday.group(2).split("。")) {
            if (sentence.contains("上班")) {
                worked(holiday.group(1).strip(), sentence, line);
            } else if (sentence.contains("放假")) {
                off(holiday.group(1).strip(), sentence, line);
            }
        }
    }

    private void off(String name, String sentence, String line) {
        var period = OFF.matcher(sentence);
        if (!period.find()) {
            throw unreadable(line);
        }
        var first = date(period, 1, line);
        var last = period.group(7) == null ? first : date(period, 5, line);
        var days = last.isBefore(first)
                ? List.<LocalDate>of()
                : first.datesUntil(last.plusDays(1)).toList();
        var counted = period.group(10) == null ? period.group(9) : period.group(10);
        if (days.isEmpty() || counted != null && Integer.parseInt(counted) != days.size()) {
            throw Refusal.invalid("notice-count-wrong").with("line", line).with("days", days.size());
        }
        days.forEach(day -> offDays.add(new Day(day, name)));
    }

    private void worked(String name, String sentence, String line) {
        var day = WORKED.matcher(sentence);
        var before = workDays.size();
        while (day.find()) {
            workDays.add(new Day(date(day, 1, line), name));
        }
        if (workDays.size() == before) {
            throw unreadable(line);
        }
    }

    /** A date whose month is left out is of the month named last; so is its year, unless it is written. */
    private LocalDate date(Matcher at, int group, String line) {
        if (at.group(group + 1) != null) {
            month = Integer.parseInt(at.group(group + 1));
        }
        try {
            var of = at.group(group) == null ? year : Integer.parseInt(at.group(group));
            var date = LocalDate.of(of, month, Integer.parseInt(at.group(group + 2)));
            requireWeekday(date, at.group(group + 3), line);
            return date;
        } catch (DateTimeException impossible) {
            throw unreadable(line);
        }
    }

    private static void requireWeekday(LocalDate date, @Nullable String said, String line) {
        var named = said == null ? -1 : said.lastIndexOf('周');
        if (said == null || named < 0 || named + 1 >= said.length()) {
            return;
        }
        var weekday = WEEKDAYS.indexOf(said.charAt(named + 1)) + 1;
        if (weekday > 0 && date.getDayOfWeek() != DayOfWeek.of(weekday)) {
            throw Refusal.invalid("notice-weekday-wrong").with("line", line).with("date", date);
        }
    }

    private static Refusal unreadable(String line) {
        return Refusal.invalid("notice-unreadable").with("line", line);
    }
}
