package cn.qualityaward.standalone;

import cn.qualityaward.embedded.Checkout;
import cn.qualityaward.embedded.Folders;
import cn.qualityaward.embedded.Layout;
import cn.qualityaward.embedded.StartFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The folder with everything that a next start finds again; one start at a time holds it. */
final class RunFolder implements AutoCloseable {
    private final Path folder;
    private final FileChannel channel;

    private RunFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    static RunFolder take() {
        Path local = Folders.make(Checkout.root().resolve(".local"));
        try {
            FileChannel channel =
                    FileChannel.open(local.resolve("run.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            @Nullable FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new StartFailure("This clone is running already; end that ./run first.");
            }
            RunFolder folder = new RunFolder(local.resolve("run"), channel);
            folder.endLeftovers();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The services before the servers they use. */
    void endLeftovers() {
        Layout.endLeftovers(services());
        Layout.endLeftovers(folder);
    }

    Path services() {
        return folder.resolve("services");
    }

    void clear() {
        Folders.delete(folder);
    }

    Path path() {
        return folder;
    }

    /** Whether something was done that is done once. */
    boolean marked(String mark) {
        return Files.exists(folder.resolve(mark));
    }

    void mark(String mark) {
        Folders.make(folder.resolve(mark));
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
