package cn.qualityaward.tenant.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.qualityaward.tenancy.problem.Refusal;
import cn.qualityaward.tenant.calendar.HolidayNotice.Day;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

class NoticeTextTests {

    private static final String OF_2025 = """
            国务院办公厅关于2025年部分节假日安排的通知
            各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
            经国务院批准，现将2025年元旦、春节、清明节、劳动节、端午节、国庆节和中秋节放假调休日期的具体安排通知如下。
            一、元旦：1月1日（周三）放假1天，不调休。
            二、春节：1月28日（农历除夕、周二）至2月4日（农历正月初七、周二）放假调休，共8天。1月26日（周日）、2月8日（周六）上班。
            三、清明节：4月4日（周五）至6日（周日）放假，共3天。
            四、劳动节：5月1日（周四）至5日（周一）放假调休，共5天。4月27日（周日）上班。
            五、端午节：5月31日（周六）至6月2日（周一）放假，共3天。
            六、国庆节、中秋节：10月1日（周三）至8日（周三）放假调休，共8天。9月28日（周日）、10月11日（周六）上班。
            节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作。
            """;

    private static final String OF_2026 = """
            一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
            二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
            三、清明节：4月4日（周六）至6日（周一）放假，共3天。
            四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
            五、端午节：6月19日（周五）至21日（周日）放假，共3天。
            六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
            七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
            """;

    private final ShippedNotices shipped =
            ShippedNotices.read(JsonMapper.shared(), new ClassPathResource("calendar/holidays.json"));

    @Test
    void readsThePrintedNoticesAsTheFactsThatAreShipped() {
        assertThat(dates(NoticeText.read(2025, OF_2025).offDays()))
                .isEqualTo(dates(shipped.years().get(2025).offDays()));
        assertThat(dates(NoticeText.read(2025, OF_2025).workDays()))
                .containsExactlyInAnyOrderElementsOf(
                        dates(shipped.years().get(2025).workDays()));
        assertThat(dates(NoticeText.read(2026, OF_2026).offDays()))
                .isEqualTo(dates(shipped.years().get(2026).offDays()));
        assertThat(dates(NoticeText.read(2026, OF_2026).workDays()))
                .containsExactlyInAnyOrderElementsOf(
                        dates(shipped.years().get(2026).workDays()));
    }

    @Test
    void readsAHolidayThatBeginsInTheYearBefore() {
        var notice =
                NoticeText.read(2023, "一、元旦：2022年12月31日至2023年1月2日放假调休，共3天。").checked(2023);
        assertThat(dates(notice.offDays()))
                .containsExactly(LocalDate.of(2022, 12, 31), LocalDate.of(2023, 1, 1), LocalDate.of(2023, 1, 2));
    }

    @Test
    void readsALineThatWasWrappedWhereItWasCopiedFrom() {
        var notice = NoticeText.read(2026, "一、元旦：1月1日（周四）至3日（周六）放假调休，\n共3天。1月4日\n（周日）上班。\n节假日期间请妥善安排值班。");
        assertThat(notice.offDays()).hasSize(3);
        assertThat(dates(notice.workDays())).containsExactly(LocalDate.of(2026, 1, 4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一、元旦：1月1日（周四）至3日（周六）放假调休，共4天。 | notice-count-wrong",
                "一、元旦：1月1日（周五）至3日（周六）放假调休，共3天。 | notice-weekday-wrong",
                "一、元旦：1月3日（周六）至1日（周四）放假调休，共3天。 | notice-count-wrong",
                "一、元旦：2月30日至31日放假，共2天。 | notice-unreadable",
                "一、元旦：元月一日放假。 | notice-unreadable",
                "一、元旦：1月1日放假1天。下周日上班。 | notice-unreadable",
                "元旦：1月1日（周四）至3日（周六）放假调休，共3天。 | notice-unreadable",
                "请妥善安排值班。 | notice-without-holidays"
            })
    void refusesWhatContradictsItselfRatherThanGuess(String text, String slug) {
        assertThat(refused(() -> NoticeText.read(2026, text))).isEqualTo(slug);
    }

    @Test
    void refusesWhatNoNoticeEverSays() {
        var newYear = new Day(LocalDate.of(2027, 1, 1), "元旦");
        assertThat(refused(() -> new HolidayNotice(List.of(newYear, newYear), List.of()).checked(2027)))
                .isEqualTo("notice-day-twice");
        assertThat(refused(() -> new HolidayNotice(List.of(newYear), List.of()).checked(2026)))
                .isEqualTo("notice-day-of-other-year");
        assertThat(refused(() -> new HolidayNotice(List.of(), List.of(newYear)).checked(2027)))
                .isEqualTo("notice-workday-no-weekend");
    }

    private static String refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
        return catchThrowableOfType(Refusal.class, reading).slug();
    }

    private static List<LocalDate> dates(List<Day> days) {
        return days.stream().map(Day::date).toList();
    }
}
