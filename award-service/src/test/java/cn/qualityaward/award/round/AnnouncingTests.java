package cn.qualityaward.award.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.round.Announcement.Medium;
import cn.qualityaward.tenancy.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Nothing counts as announced before every medium has carried it and its page is on file. */
class AnnouncingTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Medium PAPER = new Medium("示例日报", TODAY, "3版");
    private static final Medium SITE = new Medium("示例网", TODAY, "https://example.invalid/notice");

    private final MediaPages pages = new MediaPages(new UUID(0, 1));

    @Test
    void refusesAMediumWithoutItsPage() {
        pages.keep(0, PAPER.outlet(), page("a"));
        refused(announcement(PAPER, SITE), "media-page-missing", "media[1]");
        pages.keep(1, SITE.outlet(), page("b"));
        assertThatCode(() -> announcement(PAPER, SITE).requirePublished(pages, TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesAMediumThatIsYetToCarryIt() {
        pages.keep(0, PAPER.outlet(), page("a"));
        refused(
                announcement(new Medium(PAPER.outlet(), TODAY.plusDays(1), PAPER.reference())),
                "date-in-the-future",
                "media[0].date");
    }

    @Test
    void aPageStaysWithItsMediumWhenTheDraftIsChanged() {
        pages.keep(0, PAPER.outlet(), page("a"));
        pages.keep(1, SITE.outlet(), page("b"));
        pages.rearrange(List.of(PAPER, SITE), List.of(SITE, new Medium("示例电视台", TODAY, "晚间")));
        assertThat(pages.of(0)).containsExactly(page("b"));
        assertThat(pages.of(1)).isEmpty();
    }

    private void refused(Announcement announcement, String slug, String field) {
        assertThatThrownBy(() -> announcement.requirePublished(pages, TODAY))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.slug()).isEqualTo(slug);
                    assertThat(refusal.properties()).containsEntry("field", field);
                });
    }

    private static Announcement announcement(Medium... media) {
        return new Announcement(
                TODAY, TODAY.plusDays(30), List.of(ApplicantKind.ORGANIZATION), "公告", List.of(media), null, "示例联系人");
    }

    private static SignedPage page(String sha256) {
        return new SignedPage(sha256, Instant.EPOCH, "示例经办人");
    }
}
