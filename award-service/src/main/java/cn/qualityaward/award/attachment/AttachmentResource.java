package cn.qualityaward.award.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import org.springframework.core.io.AbstractResource;
import org.springframework.http.MediaType;

/** The plain content of a kept file, of which any part can be asked for. */
final class AttachmentResource extends AbstractResource {

    private final Store store;
    private final Attachment file;

    AttachmentResource(Store store, Attachment file) {
        this.store = store;
        this.file = file;
    }

    MediaType type() {
        return MediaType.parseMediaType(String.valueOf(file.mediaType()));
    }

    String digest() {
        return String.valueOf(file.sha256());
    }

    /** It ends as what it is, whatever it was called. */
    @Override
    public String getFilename() {
        return file.fileName().replaceFirst("\\.[^.]{0,10}$", "") + "."
                + FileTypes.TAKEN.get(String.valueOf(file.mediaType()));
    }

    @Override
    public long contentLength() {
        return file.length();
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return Channels.newInputStream(store.open(file.id(), file.length()));
    }

    @Override
    public String getDescription() {
        return "attachment " + file.id();
    }
}
