package cn.qualityaward.tenant.regulation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a text is issued (印发).
 *
 * @param version {@code null}: it is a draft yet
 * @param draft 草案: unpublished, or not all that a legal text needs is recorded
 * @param documentNumber 发文字号
 */
public record Issue(
        @Nullable Integer version,
        boolean draft,
        @Nullable String documentNumber,
        @Nullable LocalDate effectiveFrom,
        String hash) {}
