package cn.qualityaward.tenant.document;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

/**
 * A published version.
 *
 * @param formalities what of 合法性审核、公平竞争审查、集体讨论、备案 is recorded; until all are, the text is a draft (草案)
 * @param hash SHA-256 of the document's canonical form (RFC 8785), hexadecimal
 */
record Published(
        int version,
        LocalDate effectiveFrom,
        @Nullable String documentNumber,
        Instant publishedAt,
        String hash,
        int schemaVersion,
        List<FormalityEntry> formalities,
        @Schema(type = "object") JsonNode document) {

    /** As an answer: a version never changes, what is recorded of it grows. */
    ResponseEntity<Published> tagged(HttpStatus status) {
        return ResponseEntity.status(status)
                .eTag(hash + "-" + formalities.size())
                .body(this);
    }
}
