package cn.qualityaward.award.sitevisit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 现场照片: one photo of a visit, without what is on it.
 *
 * @param type of the picture, in which nothing is left but what it shows
 * @param located whether it said where it was taken, before it was kept
 * @param by the name of whoever added it
 */
record SitePhoto(
        UUID id, Said said, String type, boolean located, String sha256, Instant addedAt, String by, String account) {

    /**
     * What is said of it.
     *
     * @param item of the plan, which it belongs to
     * @param caption what is on it
     * @param secret whether that is a trade or technical secret (第二十三条)
     */
    record Said(
            @Nullable @Size(max = 500) String item,
            @NotBlank @Size(max = 200) String caption,
            @NotNull Boolean secret) {}

    String titled() {
        var item = said.item();
        return item == null ? said.caption() : item + "：" + said.caption();
    }
}
