package cn.qualityaward.award.attachment;

import cn.qualityaward.tenancy.holdings.Outside;
import cn.qualityaward.tenancy.problem.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The files of a region, when it takes its data or is erased. Whoever takes the data reads no secrets (第二十三条): those
 * go along under their seal.
 */
@Component
class KeptFiles implements Outside {

    private static final Logger log = LoggerFactory.getLogger(KeptFiles.class);

    private final Attachments attachments;
    private final Store store;
    private final JdbcClient db;
    private final TransactionTemplate now;

    KeptFiles(Attachments attachments, Store store, JdbcClient db, PlatformTransactionManager transactions) {
        this.attachments = attachments;
        this.store = store;
        this.db = db;
        this.now = new TransactionTemplate(transactions);
        now.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public List<Kept> kept() {
        var files = attachments.kept();
        files.forEach(this::requireThere);
        return files.stream()
                .map(file -> new Kept("attachment/" + file.id() + "." + ending(file), () -> content(file)))
                .toList();
    }

    private static String ending(Attachment file) {
        return file.mark() == Mark.SECRET
                ? "sealed"
                : Objects.requireNonNull(FileTypes.TAKEN.get(String.valueOf(file.mediaType())));
    }

    /** Said before anything is given out; later it could only break off. */
    private void requireThere(Attachment file) {
        try (var there = content(file)) {
        } catch (IOException broken) {
            log.error("Attachment {} cannot be handed over", file.id(), broken);
            throw Refusal.conflict("holdings-incomplete").with("file", file.id());
        }
    }

    private @Nullable InputStream content(Attachment file) throws IOException {
        try {
            return file.mark() == Mark.SECRET
                    ? store.sealed(file.id(), file.length())
                    : Channels.newInputStream(store.open(file.id(), file.length()));
        } catch (NoSuchFileException gone) {
            if (removedSince(file)) {
                return null;
            }
            throw gone;
        }
    }

    /** As it is now, and not when the export began; what was submitted is never removed. */
    private boolean removedSince(Attachment file) {
        return file.sealedFrom() == null
                && Boolean.TRUE.equals(
                        now.execute(tx -> attachments.findById(file.id()).isEmpty()));
    }

    @Override
    public long files() {
        return counted("count(*)");
    }

    @Override
    public long bytes() {
        return counted("coalesce(sum(length), 0)");
    }

    private long counted(String what) {
        return db.sql("select " + what + " from attachment where state = 'READY'")
                .query(Long.class)
                .single();
    }

    @Override
    public void erase() {
        store.deleteAll();
    }
}
