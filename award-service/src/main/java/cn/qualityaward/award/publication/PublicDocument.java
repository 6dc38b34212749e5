package cn.qualityaward.award.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the public may find of one thing; nothing secret is ever put here.
 *
 * @param titleEn what a Chinese title tells, for readers of English
 * @param edition 届次
 * @param industry 行业, as its winner calls it
 */
public record PublicDocument(
        String title,
        String name,
        @Nullable String className,
        @Nullable String classCode,
        @Nullable String division,
        @Nullable String divisionName,
        @Nullable Integer year,
        LocalDate date,
        String status,
        String text,
        String url,
        @Nullable String number,
        @Nullable String titleEn,
        @Nullable String edition,
        @Nullable String industry) {}
