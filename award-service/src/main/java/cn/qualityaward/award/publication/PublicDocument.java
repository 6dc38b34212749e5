package cn.qualityaward.award.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the public may find of one thing; nothing secret is ever put here. */
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
        @Nullable String number) {}
