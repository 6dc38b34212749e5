package cn.qualityaward.official;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** 2026年9月1日, as official documents write a day. */
public final class ChineseDate {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    private ChineseDate() {}

    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    /** As registers write when something was done. */
    public static String minute(ZonedDateTime at) {
        return MINUTE.format(at);
    }
}
