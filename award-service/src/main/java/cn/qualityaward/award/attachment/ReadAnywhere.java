package cn.qualityaward.award.attachment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** A kept file as a reader of PDF goes about in it: of its plain content a few kilobytes are in memory at a time. */
final class ReadAnywhere implements RandomAccessRead {

    private static final int BUFFER = 1 << 14;

    private final SeekableByteChannel file;
    private final long length;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).limit(0);

    /** Of the buffer's first byte. */
    private long from;

    ReadAnywhere(SeekableByteChannel file) throws IOException {
        this.file = file;
        this.length = file.size();
    }

    @Override
    public int read() throws IOException {
        return fill() ? buffer.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int count) throws IOException {
        if (count == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        var there = Math.min(count, buffer.remaining());
        buffer.get(into, offset, there);
        return there;
    }

    private boolean fill() throws IOException {
        if (buffer.hasRemaining()) {
            return true;
        }
        from += buffer.position();
        buffer.clear();
        file.position(from);
        while (buffer.hasRemaining() && file.read(buffer) >= 0) {}
        buffer.flip();
        return buffer.hasRemaining();
    }

    @Override
    public long getPosition() {
        return from + buffer.position();
    }

    @Override
    public void seek(long position) {
        var within = position - from;
        if (within >= 0 && within <= buffer.limit()) {
            buffer.position((int) within);
        } else {
            from = position;
            buffer.position(0).limit(0);
        }
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public boolean isEOF() {
        return getPosition() >= length;
    }

    @Override
    public RandomAccessReadView createView(long start, long count) {
        return new RandomAccessReadView(this, start, count);
    }

    @Override
    public boolean isClosed() {
        return !file.isOpen();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
