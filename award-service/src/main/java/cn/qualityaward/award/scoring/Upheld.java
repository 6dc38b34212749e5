package cn.qualityaward.award.scoring;

import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.paper.SignedPages;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 维持原名单 after a correction of what it rests on.
 *
 * @param documentNumber the minutes or the paper of whoever decided so
 * @param pages of that paper, as it was signed; none in old records
 */
record Upheld(
        String reason,
        String documentNumber,
        LocalDate documentDate,
        String by,
        Instant at,
        @Nullable List<SignedPage> pages) {

    Upheld(String reason, String documentNumber, LocalDate documentDate, String by, Instant at) {
        this(reason, documentNumber, documentDate, by, at, List.of());
    }

    Upheld with(SignedPage page) {
        return new Upheld(
                reason, documentNumber, documentDate, by, at, SignedPages.with(signed(), page, Ranking.ARTICLE));
    }

    List<SignedPage> signed() {
        return Objects.requireNonNullElse(pages, List.of());
    }
}
