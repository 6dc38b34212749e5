package cn.qualityaward.tenant.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said when a draft is published (印发).
 *
 * @param effectiveFrom 施行日期
 * @param documentNumber 发文字号, e.g. 锡署办发〔2023〕104号
 * @param formalities those gone through already; the others are recorded later
 */
record Publication(
        @NotNull LocalDate effectiveFrom,
        @Size(max = 60) @Nullable String documentNumber,
        @Nullable List<@Valid @NotNull FormalityEntry> formalities) {}
