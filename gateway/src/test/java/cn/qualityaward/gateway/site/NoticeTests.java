package cn.qualityaward.gateway.site;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.gateway.site.Awards.CarriedBy;
import cn.qualityaward.gateway.site.Awards.Notice;
import cn.qualityaward.gateway.site.Awards.OutageOf;
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

    @Test
    void saysWhatItsDaysWaitForAndWhereTheWebsiteCarriesIt() {
        assertThat(notice("AWAITING", false, null).said()).isEqualTo("公示期自官方网站同步公示之日起算");
        assertThat(notice("AWAITING", false, null).open())
                .as("objections are taken")
                .isTrue();
        var carried = new CarriedBy("https://example.invalid/notice", PUBLISHED, null);
        assertThat(notice("OPEN", false, LATER, carried).said())
                .isEqualTo("公示至2026年12月2日24时，官方网站同步公示：https://example.invalid/notice");
    }

    @Test
    void saysThatItWasTakenBack() {
        var notice = notice("WITHDRAWN", false, LATER);
        assertThat(notice.said()).isEqualTo("公示已撤销");
        assertThat(notice.open()).isFalse();
        assertThat(notice.over()).as("nobody reports under it").isFalse();
    }

    /** In the feed, whose readers were told an earlier end. */
    @Test
    void saysThatItGoesOnForAnOutageOfItsPage() {
        var outage = new OutageOf(
                LocalDate.parse("2026-11-24"), LocalDate.parse("2026-11-25"), "示例机房断电。", LocalDate.parse("2026-12-02"));
        assertThat(notice("OPEN", false, LATER, null, outage).said()).isEqualTo("公示至2026年12月2日24时（公示页面一度无法访问，已顺延）");
    }

    private static Notice notice(String state, boolean provisional, @Nullable Instant changed) {
        return notice(state, provisional, changed, null);
    }

    private static Notice notice(
            String state,
            boolean provisional,
            @Nullable Instant changed,
            @Nullable CarriedBy carried,
            OutageOf... outages) {
        return new Notice(
                "1",
                "示例公示",
                null,
                null,
                PUBLISHED,
                state.equals("AWAITING") ? null : LocalDate.parse("2026-12-02"),
                provisional,
                null,
                null,
                state,
                List.of(),
                null,
                changed,
                null,
                carried,
                List.of(outages),
                null,
                false,
                List.of(),
                List.of());
    }
}
