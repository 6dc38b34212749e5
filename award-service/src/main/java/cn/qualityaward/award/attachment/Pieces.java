package cn.qualityaward.award.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What has arrived of a file so far: sealed in rows, so that any instance goes on where another was left off. */
@Component
class Pieces {

    private final JdbcClient db;
    private final Keys keys;
    private final TransactionTemplate transaction;

    Pieces(JdbcClient db, Keys keys, TransactionTemplate transaction) {
        this.db = db;
        this.keys = keys;
        this.transaction = transaction;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void append(UUID attachment, long at, byte[] content) {
        var sealed = Seal.fresh(keys.piece(attachment, at), attachment, at).closeWhole(content);
        db.sql("""
                        insert into attachment_piece (tenant_id, attachment_id, at, content)
                        values (current_setting('app.tenant')::int, ?, ?, ?)""").params(attachment, at, sealed).update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void delete(UUID attachment) {
        db.sql("delete from attachment_piece where attachment_id = ?")
                .param(attachment)
                .update();
    }

    /** One piece at a time, each in a transaction of its own: a large file must not hold one open. */
    InputStream content(UUID attachment, long length) {
        return new SequenceInputStream(new Enumeration<>() {

            private long at;

            @Override
            public boolean hasMoreElements() {
                return at < length;
            }

            @Override
            public InputStream nextElement() {
                if (!hasMoreElements()) {
                    throw new NoSuchElementException();
                }
                var piece = piece(attachment, at);
                at += piece.length;
                return new ByteArrayInputStream(piece);
            }
        });
    }

    private byte[] piece(UUID attachment, long at) {
        var stored = transaction.execute(
                tx -> db.sql("select content from attachment_piece where attachment_id = ? and at = ?")
                        .params(attachment, at)
                        .query(byte[].class)
                        .single());
        try {
            return Seal.openWhole(keys.piece(attachment, at), attachment, at, stored);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
