package cn.qualityaward.gateway.site;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.gateway.site.Awards.Notice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What those who follow the notices are told. */
class NoticeTests {

    private static final Instant PUBLISHED = Instant.parse("2026-11-23T01:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-25T01:00:00Z");

    @Test
    void saysItsEndToTheHour() {
        assertThat(notice("OPEN", false, null).said()).isEqualTo("公示至2026年12月2日24时");
        assertThat(notice("OPEN", true, null).said()).isEqualTo("公示至2026年12月2日24时（暂定）");
        assertThat(notice("OPEN", false, null).saidAt()).isEqualTo(PUBLISHED);
    }

    @Test
    void saysThatItStandsStillAndWhenThatWasSaid() {
        assertThat(notice("PAUSED", false, LATER).said()).contains("中止").doesNotContain("12月2日");
        assertThat(notice("PAUSED", false, LATER).saidAt()).isEqualTo(LATER);
        assertThat(notice("CONCLUDED", false, LATER).said()).isEqualTo("公示已结束");
    }

    private static Notice notice(String state, boolean provisional, @Nullable Instant changed) {
        return new Notice(
                "1",
                "示例公示",
                null,
                PUBLISHED,
                LocalDate.parse("2026-12-02"),
                provisional,
                null,
                state,
                List.of(),
                null,
                changed,
                null);
    }
}
