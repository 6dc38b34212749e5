package cn.qualityaward.tenant.document;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the version history.
 *
 * @param effectiveTo the day before its successor takes effect
 * @param inForce today (Asia/Shanghai); of one version at most
 */
@Schema(name = "Version")
public record VersionView(
        int version,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        @Nullable String documentNumber,
        Instant publishedAt,
        String hash,
        boolean inForce) {}
