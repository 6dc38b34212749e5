package cn.qualityaward.award.attachment;

import cn.qualityaward.tenancy.TenantScope;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Files lie under their id in a folder of the tenant's own, all of them sealed. */
@Component
class Store {

    private static final String ARRIVING = ".arriving";

    private final Path folder;
    private final Keys keys;

    Store(AttachmentProperties properties, Keys keys) {
        this.folder = properties.folder();
        this.keys = keys;
    }

    /** Whole or not at all; once more puts the same in its place, and takes away what a kill left of the time before. */
    void put(UUID id, InputStream content) throws IOException {
        var own = Files.createDirectories(folder());
        deleteArriving(id);
        var arriving = Files.createTempFile(own, id.toString(), ARRIVING);
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(arriving))) {
                seal(Seal.fresh(keys.file(id), id, 0), content, out);
            }
            try (var written = FileChannel.open(arriving, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(arriving, path(id), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(arriving);
        }
    }

    private static void seal(Seal seal, InputStream content, OutputStream out) throws IOException {
        out.write(seal.prefix());
        var segment = content.readNBytes(SealedFile.SEGMENT);
        for (int place = 0; segment.length > 0; place++) {
            var next = content.readNBytes(SealedFile.SEGMENT);
            out.write(seal.close(place, next.length == 0, segment));
            segment = next;
        }
    }

    /** @throws IOException where it is not there, or not what was put there, as far as its beginning and its length tell */
    SealedFile open(UUID id, long length) throws IOException {
        var file = new SealedFile(path(id), keys.file(id), id);
        if (file.size() != length) {
            file.close();
            throw new IOException("%d bytes instead of %d".formatted(file.size(), length));
        }
        return file;
    }

    /** As it lies there, for those who may hand it over but not read it. */
    InputStream sealed(UUID id, long length) throws IOException {
        open(id, length).close();
        return Files.newInputStream(path(id));
    }

    void delete(UUID id) {
        try {
            Files.deleteIfExists(path(id));
            deleteArriving(id);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void deleteArriving(UUID id) throws IOException {
        if (Files.isDirectory(folder())) {
            try (var left = Files.newDirectoryStream(folder(), id + "*" + ARRIVING)) {
                for (var one : left) {
                    Files.deleteIfExists(one);
                }
            }
        }
    }

    void deleteAll() {
        try {
            FileSystemUtils.deleteRecursively(folder());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path path(UUID id) {
        return folder().resolve(id.toString());
    }

    private Path folder() {
        return folder.resolve(String.valueOf(TenantScope.required()));
    }
}
