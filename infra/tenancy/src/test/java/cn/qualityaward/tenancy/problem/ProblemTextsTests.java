package cn.qualityaward.tenancy.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

/** What is told of a value reads as people write it; the property beside it stays for programs. */
class ProblemTextsTests {

    private final StaticMessageSource bundles = new StaticMessageSource();

    @Test
    void daysAndListsReadAsInTheReadersLanguage() {
        var values = Map.<String, Object>of("day", LocalDate.of(2026, 7, 6), "names", List.of("甲", "乙"));
        assertThat(said(Locale.SIMPLIFIED_CHINESE, values)).isEqualTo("2026年7月6日前：甲、乙");
        assertThat(said(Locale.ENGLISH, values)).isEqualTo("6 July 2026前：甲, 乙");
    }

    @Test
    void whatHasNoNameAndNoValueStandsAsItIs() {
        assertThat(said(Locale.SIMPLIFIED_CHINESE, Map.of("day", 7))).isEqualTo("7前：{names}");
    }

    private String said(Locale reader, Map<String, Object> values) {
        bundles.addMessage("problem.late", reader, "{day}前：{names}");
        return new ProblemTexts(bundles).words("late", values, reader);
    }
}
