package cn.qualityaward.gateway.site;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.gateway.site.Awards.Announcement;
import cn.qualityaward.gateway.site.Awards.Interruption;
import cn.qualityaward.gateway.site.Awards.Matter;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnnouncementTests {
    private static final Instant PUBLISHED = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2026-04-01T00:00:00Z");

    @Test
    void saysItselfUntilSomethingHappens() {
        var announcement = announcement(null, List.of());
        assertThat(announcement.saidAt()).isEqualTo(PUBLISHED);
        assertThat(announcement.said()).isEqualTo("公告");
    }

    @Test
    void saysWhatStoppedItBeforeMattersWereKept() {
        var announcement = announcement(new Interruption("核查", null, LATER), null);
        assertThat(announcement.saidAt()).isEqualTo(LATER);
        assertThat(announcement.said()).isEqualTo("核查");
        assertThat(announcement.matters()).isEmpty();
    }

    @Test
    void saysWhyItWasPostponedLast() {
        var announcement = announcement(null, List.of(new Matter("POSTPONED", LATER, "恶劣天气", null, null)));
        assertThat(announcement.saidAt()).isEqualTo(LATER);
        assertThat(announcement.said()).isEqualTo("恶劣天气");
    }

    private static Announcement announcement(@Nullable Interruption stopped, @Nullable List<Matter> matters) {
        return new Announcement(
                "1", "示例", PUBLISHED, null, null, "公告", List.of(), null, List.of(), "ANNOUNCED", stopped, matters);
    }
}
