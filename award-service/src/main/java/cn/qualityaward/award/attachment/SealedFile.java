package cn.qualityaward.award.attachment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.UUID;
import javax.crypto.SecretKey;

/** The plain content of a file in the store, read anywhere in it; opens only the segments that are read. */
final class SealedFile implements SeekableByteChannel {

    static final int SEGMENT = 1 << 20;

    private final FileChannel stored;
    private final Seal seal;
    private final int segments;
    private final long size;

    private long position;
    private int opened = -1;
    private byte[] segment = {};

    /** Opens the first segment at once: what is not ours is known before anything of it was given away. */
    SealedFile(Path path, SecretKey key, UUID file) throws IOException {
        this.stored = FileChannel.open(path);
        try {
            this.seal = Seal.of(key, bytes(0, Seal.PREFIX), file, 0);
            var sealed = stored.size() - Seal.PREFIX;
            this.segments = (int) Math.ceilDiv(sealed, SEGMENT + Seal.TAG);
            this.size = sealed - (long) segments * Seal.TAG;
            open(0);
        } catch (IOException | RuntimeException broken) {
            stored.close();
            throw broken;
        }
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        if (!isOpen()) {
            throw new ClosedChannelException();
        }
        if (position >= size) {
            return -1;
        }
        open((int) (position / SEGMENT));
        var from = (int) (position % SEGMENT);
        var count = Math.min(into.remaining(), segment.length - from);
        into.put(segment, from, count);
        position += count;
        return count;
    }

    private void open(int place) throws IOException {
        if (place != opened) {
            var at = Seal.PREFIX + (long) place * (SEGMENT + Seal.TAG);
            var closed = bytes(at, (int) Math.min(SEGMENT + Seal.TAG, stored.size() - at));
            segment = seal.open(place, place == segments - 1, closed);
            opened = place;
        }
    }

    private byte[] bytes(long at, int count) throws IOException {
        if (count <= 0) {
            throw new IOException("Cut off");
        }
        var bytes = ByteBuffer.allocate(count);
        while (bytes.hasRemaining()) {
            if (stored.read(bytes, at + bytes.position()) < 0) {
                throw new IOException("Cut off");
            }
        }
        return bytes.array();
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long position) {
        this.position = position;
        return this;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public boolean isOpen() {
        return stored.isOpen();
    }

    @Override
    public void close() throws IOException {
        stored.close();
    }

    @Override
    public int write(ByteBuffer content) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new NonWritableChannelException();
    }
}
