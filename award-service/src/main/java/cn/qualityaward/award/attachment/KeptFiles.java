package cn.qualityaward.award.attachment;

import cn.qualityaward.tenancy.holdings.Outside;
import java.nio.channels.Channels;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The files of a region, when it takes its data or is erased. Whoever takes the data reads no secrets (第二十三条): those
 * go along under their seal, and the key of the region opens them.
 */
@Component
class KeptFiles implements Outside {

    private final Attachments attachments;
    private final Store store;
    private final JdbcClient db;

    KeptFiles(Attachments attachments, Store store, JdbcClient db) {
        this.attachments = attachments;
        this.store = store;
        this.db = db;
    }

    @Override
    public List<Kept> kept() {
        return attachments.kept().stream().map(this::kept).toList();
    }

    private Kept kept(Attachment file) {
        var name = "attachment/" + file.id() + ".";
        return file.mark() == Mark.SECRET
                ? new Kept(name + "sealed", () -> store.sealed(file.id()))
                : new Kept(
                        name + FileTypes.TAKEN.get(String.valueOf(file.mediaType())),
                        () -> Channels.newInputStream(store.open(file.id())));
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
