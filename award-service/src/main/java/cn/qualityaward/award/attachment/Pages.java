package cn.qualityaward.award.attachment;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;

/** A file as one looks at it, page by page; no more of it is drawn at a time than one page of a bounded size. */
interface Pages extends Closeable {

    /** The longer side of what is drawn. */
    int SIDE = 1_800;

    int count() throws IOException;

    /** @param page from 0 */
    BufferedImage draw(int page) throws IOException;

    static boolean shows(String mediaType) {
        return mediaType.equals("application/pdf") || mediaType.startsWith("image/");
    }

    static Pages of(String mediaType, SeekableByteChannel file) throws IOException {
        var content = new ReadAnywhere(file);
        return mediaType.equals("application/pdf") ? new PdfPages(content) : new PicturePages(content);
    }
}
