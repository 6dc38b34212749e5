package cn.qualityaward.award.attachment;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStreamImpl;

/** A picture, or the several that a scan has; read thinned out, never whole where it is large. */
final class PicturePages implements Pages {

    private static final long PIXELS = 60_000_000;

    /** A strip of it is unpacked whole, and may be all there is. */
    private static final long TIFF_PIXELS = 12_000_000;

    private final ReadAnywhere content;
    private final ImageReader reader;

    PicturePages(ReadAnywhere content) throws IOException {
        this.content = content;
        var stream = new Stream(content);
        var readers = ImageIO.getImageReaders(stream);
        if (!readers.hasNext()) {
            throw new IOException("No picture");
        }
        reader = readers.next();
        reader.setInput(stream, false, true);
    }

    @Override
    public int count() throws IOException {
        return reader.getNumImages(true);
    }

    @Override
    public BufferedImage draw(int page) throws IOException {
        var width = reader.getWidth(page);
        var height = reader.getHeight(page);
        var tiff = reader.getFormatName().toLowerCase(Locale.ROOT).startsWith("tif");
        if ((long) width * height > (tiff ? TIFF_PIXELS : PIXELS)) {
            throw new IOException("A picture too large to be drawn");
        }
        var thinned = reader.getDefaultReadParam();
        var every = Math.max(1, Math.ceilDiv(Math.max(width, height), SIDE));
        thinned.setSourceSubsampling(every, every, 0, 0);
        return reader.read(page, thinned);
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        content.close();
    }

    /** Nothing of it is put by, in memory or on a disk. */
    private static final class Stream extends ImageInputStreamImpl {

        private final ReadAnywhere content;

        Stream(ReadAnywhere content) {
            this.content = content;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int count) throws IOException {
            bitOffset = 0;
            content.seek(streamPos);
            var there = content.read(into, offset, count);
            streamPos += Math.max(0, there);
            return there;
        }

        @Override
        public long length() {
            return content.length();
        }
    }
}
