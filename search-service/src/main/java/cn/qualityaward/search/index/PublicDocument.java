package cn.qualityaward.search.index;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the public may read of a thing; a field more is another shape of the index.
 *
 * @param url below the tenant's own address
 * @param number of the certificate (证书编号)
 * @param titleEn what a Chinese title tells, for readers of English
 * @param edition 届次
 * @param industry 行业, as its winner calls it
 */
public record PublicDocument(
        String title,
        @Nullable String name,
        @Nullable String className,
        @Nullable String classCode,
        @Nullable String division,
        @Nullable String divisionName,
        @Nullable Integer year,
        LocalDate date,
        @Nullable String status,
        @Nullable String text,
        @Nullable String url,
        @Nullable String number,
        @Nullable String titleEn,
        @Nullable String edition,
        @Nullable String industry) {

    public PublicDocument {
        Publication.require(title != null && date != null, "a document has a title and a date");
    }
}
