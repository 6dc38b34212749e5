package cn.qualityaward.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A region sets its own award up without us: taken in, seated, written, rehearsed, published, planned and announced. */
@Tag("all")
class FoundingOnScreenTests {

    private final WholePlatform whole = WholePlatform.started();

    @Test
    void aRegionComesFromNothingToAnAnnouncedRound() {
        var theirs = whole.xilingol.tenant() + "-";
        var problems = Chromium.found(Map.of(
                "gateway",
                whole.platform.gateway(),
                "password",
                WholePlatform.PASSWORD,
                "tenant",
                "shimeng",
                "accounts",
                Map.of(
                        "system", theirs + "system",
                        "policy", theirs + "policy",
                        "office1", theirs + "office1",
                        "head", theirs + "head",
                        "secretary", theirs + "secretary"),
                "title",
                "示例盟盟长质量奖",
                "year",
                2031,
                "today",
                whole.time.today().toString()));
        assertThat(problems).isEmpty();
    }
}
