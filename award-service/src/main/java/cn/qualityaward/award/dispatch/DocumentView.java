package cn.qualityaward.award.dispatch;

import cn.qualityaward.award.paper.SignedPage;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An outgoing document with its registers.
 *
 * @param version what {@code If-Match} names when it is changed
 */
@Schema(name = "OutgoingDocument")
record DocumentView(
        UUID id,
        @Nullable Integer version,
        UUID round,
        @Nullable UUID application,
        DocumentKind kind,
        OutgoingDocument.State state,
        Text text,
        @Nullable String number,
        @Nullable LocalDate signedOn,
        @Nullable String signer,
        List<OutgoingDocument.Sealing> sealings,
        List<OutgoingDocument.Delivery> deliveries,
        List<SignedPage> signedPages) {

    static DocumentView of(OutgoingDocument document) {
        return new DocumentView(
                document.id(),
                document.version(),
                document.roundId(),
                document.applicationId(),
                document.kind(),
                document.state(),
                document.text(),
                document.number(),
                document.signedOn(),
                document.signer(),
                document.sealings(),
                document.deliveries(),
                document.signedPages());
    }
}
