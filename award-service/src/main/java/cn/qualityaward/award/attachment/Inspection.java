package cn.qualityaward.award.attachment;

import io.namastack.outbox.annotation.OutboxHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What has arrived is put together, told what it is and scanned, however often that is cut off. Its pieces go once it is
 * kept or refused.
 */
@Component
class Inspection {

    record Removed(UUID attachment) {}

    private final Attachments attachments;
    private final Pieces pieces;
    private final Store store;
    private final Clamd clamd;
    private final TransactionTemplate transaction;

    Inspection(Attachments attachments, Pieces pieces, Store store, Clamd clamd, TransactionTemplate transaction) {
        this.attachments = attachments;
        this.pieces = pieces;
        this.store = store;
        this.clamd = clamd;
        this.transaction = transaction;
    }

    /** Cut off after it was refused, or removed since, its content may still be there. */
    void inspect(UUID id) {
        var found = attachments.findById(id);
        var state = found.map(Attachment::state).orElse(Attachment.State.REFUSED);
        if (state == Attachment.State.CHECKING) {
            settle(id, found.orElseThrow().length());
        }
        if (state == Attachment.State.REFUSED) {
            store.delete(id);
        }
    }

    private void settle(UUID id, long length) {
        try {
            var sha256 = put(id, length);
            var type = FileTypes.of(() -> store.open(id, length));
            scan(id, length);
            settled(id, attachment -> attachment.keep(type, sha256));
        } catch (FileTypes.NotTaken refused) {
            settled(id, attachment -> attachment.refuse(refused.reason()));
            store.delete(id);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String put(UUID id, long length) throws IOException {
        var digest = sha256();
        store.put(id, new DigestInputStream(pieces.content(id, length), digest));
        return HexFormat.of().formatHex(digest.digest());
    }

    private void scan(UUID id, long length) throws IOException, FileTypes.NotTaken {
        try (var content = Channels.newInputStream(store.open(id, length))) {
            if (!clamd.clean(content)) {
                throw new FileTypes.NotTaken("attachment-infected");
            }
        }
    }

    /** Removed meanwhile, nothing of it stays. */
    private void settled(UUID id, Consumer<Attachment> outcome) {
        var there = transaction.execute(tx -> attachments
                .locked(id)
                .filter(attachment -> attachment.state() == Attachment.State.CHECKING)
                .map(attachment -> {
                    outcome.accept(attachment);
                    pieces.delete(id);
                    return attachments.saveAndFlush(attachment);
                })
                .or(() -> attachments.findById(id))
                .isPresent());
        if (!Boolean.TRUE.equals(there)) {
            store.delete(id);
        }
    }

    /** Public, for the outbox sees no other. */
    @OutboxHandler
    public void forget(Removed removed) {
        store.delete(removed.attachment());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
