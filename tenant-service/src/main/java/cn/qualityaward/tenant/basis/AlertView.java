package cn.qualityaward.tenant.basis;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A repealed document that the policy rests on.
 *
 * @param answerVersion the version that no longer rests on it
 * @param answerReason why it may stay, or will only change later
 */
@Schema(name = "BasisAlert")
record AlertView(
        UUID id,
        String title,
        @Nullable String number,
        LocalDate repealedOn,
        String repealedBy,
        Instant raisedAt,
        boolean open,
        @Nullable Integer answerVersion,
        @Nullable String answerReason,
        @Nullable Instant answeredAt) {}
