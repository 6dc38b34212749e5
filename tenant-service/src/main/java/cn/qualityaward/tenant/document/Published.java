package cn.qualityaward.tenant.document;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A published version.
 *
 * @param hash SHA-256 of the document's canonical form (RFC 8785), hexadecimal
 */
public record Published(
        int version,
        LocalDate effectiveFrom,
        @Nullable String documentNumber,
        Instant publishedAt,
        String hash,
        int schemaVersion,
        @Schema(type = "object") JsonNode document) {}
