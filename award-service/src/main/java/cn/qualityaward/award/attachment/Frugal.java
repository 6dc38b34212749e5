package cn.qualityaward.award.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/**
 * Gives out so much and no more, until it is told that whoever reads can be trusted with the rest. What cannot be read at
 * all is told apart from what is read and makes no sense.
 */
final class Frugal implements SeekableByteChannel {

    private final SeekableByteChannel content;
    private long left;

    Frugal(SeekableByteChannel content, long left) {
        this.content = content;
        this.left = left;
    }

    void free() {
        left = Long.MAX_VALUE;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        if (into.remaining() > left) {
            throw new IOException("More than any honest file has");
        }
        try {
            var count = content.read(into);
            left -= Math.max(count, 0);
            return count;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public long position() throws IOException {
        return content.position();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
        content.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return content.size();
    }

    @Override
    public boolean isOpen() {
        return content.isOpen();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    @Override
    public int write(ByteBuffer from) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new NonWritableChannelException();
    }
}
