package cn.qualityaward.award.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.tenancy.TenantScope;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/** How files lie in the store. */
class SealedFileTests {

    private static final int SEGMENT = SealedFile.SEGMENT, SEALED = SEGMENT + Seal.TAG;
    private static final UUID ID = UUID.randomUUID(), OTHER = UUID.randomUUID();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, SEGMENT - 1, SEGMENT, SEGMENT + 1, 3 * SEGMENT})
    void opensWhatWasSealedAtEveryLength(int length) throws IOException {
        var content = content(length);
        put(ID, content);
        assertThat(read(1, ID, length)).isEqualTo(content);
        try (var file = TenantScope.call(1, () -> store().open(ID, length))) {
            assertThat(file.size()).isEqualTo(length);
        }
    }

    @Test
    void readsFromAnywhere() throws IOException {
        var content = content(3 * SEGMENT);
        put(ID, content);
        try (var file = TenantScope.call(1, () -> store().open(ID, content.length))) {
            var part = ByteBuffer.allocate(10);
            file.position(2L * SEGMENT - 5).read(part);
            file.read(part);
            assertThat(part.array()).isEqualTo(Arrays.copyOfRange(content, 2 * SEGMENT - 5, 2 * SEGMENT + 5));
        }
    }

    @Test
    void keepsNoWordOfItReadable() throws IOException {
        put(ID, "秘语技术秘密".repeat(100).getBytes(StandardCharsets.UTF_8));
        assertThat(Files.readString(path(1, ID), StandardCharsets.ISO_8859_1))
                .doesNotContain(new String("秘语".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }

    @Test
    void opensForNoOtherTenantAndUnderNoOtherName() throws IOException {
        put(ID, content(100));
        Files.createDirectories(folder.resolve("2"));
        Files.copy(path(1, ID), path(2, ID));
        Files.copy(path(1, ID), path(1, OTHER));
        assertThatThrownBy(() -> read(2, ID, 100)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read(1, OTHER, 100)).isInstanceOf(IOException.class);
    }

    @Test
    void noticesWhatWasCutOffMovedOrChanged() throws IOException {
        put(ID, content(3 * SEGMENT));
        var stored = Files.readAllBytes(path(1, ID));
        var cut = Arrays.copyOf(stored, 8 + 2 * SEALED);
        var emptied = Arrays.copyOf(stored, 8);
        var moved = stored.clone();
        System.arraycopy(stored, 8, moved, 8 + SEALED, SEALED);
        var changed = stored.clone();
        changed[8 + SEALED] ^= 1;
        for (var broken : new byte[][] {cut, emptied, moved, changed}) {
            Files.write(path(1, ID), broken);
            assertThatThrownBy(() -> read(1, ID, 3 * SEGMENT)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void isOpenedAtItsWholeLengthOnly() throws IOException {
        put(ID, content(3 * SEGMENT));
        var stored = Files.readAllBytes(path(1, ID));
        Files.write(path(1, ID), Arrays.copyOf(stored, 8 + 2 * SEALED));
        assertThatThrownBy(() -> TenantScope.call(1, () -> store().open(ID, 3 * SEGMENT)))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> TenantScope.call(1, () -> store().sealed(ID, 3 * SEGMENT)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void takesAwayWhatAKillLeft() throws IOException {
        put(OTHER, content(10));
        var left = folder.resolve("1").resolve(ID + "47.arriving");
        var others = Files.write(folder.resolve("1").resolve(OTHER + "11.arriving"), content(10));
        Files.write(left, content(10));
        put(ID, content(20));
        assertThat(left).doesNotExist();
        Files.write(left, content(10));
        TenantScope.run(1, () -> store().delete(ID));
        assertThat(left).doesNotExist();
        assertThat(others).exists();
    }

    @Test
    void hasAKeyForEachFileAndEachPiece() {
        var keys = new Keys(properties());
        var one = TenantScope.call(
                1,
                () -> List.of(
                        keys.file(ID), keys.file(OTHER), keys.piece(ID, 0), keys.piece(ID, 8), keys.piece(OTHER, 0)));
        assertThat(one).doesNotHaveDuplicates().doesNotContain(TenantScope.call(2, () -> keys.file(ID)));
        assertThat(TenantScope.call(1, () -> keys.file(ID))).isEqualTo(one.getFirst());
    }

    private void put(UUID id, byte[] content) throws IOException {
        TenantScope.call(1, () -> {
            store().put(id, new ByteArrayInputStream(content));
            return true;
        });
    }

    private byte[] read(int tenant, UUID id, long length) throws IOException {
        return TenantScope.call(tenant, () -> {
            try (var in = Channels.newInputStream(store().open(id, length))) {
                return in.readAllBytes();
            }
        });
    }

    private Path path(int tenant, UUID id) {
        return folder.resolve(String.valueOf(tenant)).resolve(id.toString());
    }

    private Store store() {
        return new Store(properties(), new Keys(properties()));
    }

    private AttachmentProperties properties() {
        var key = Base64.getEncoder().encodeToString(new byte[32]);
        var size = DataSize.ofMegabytes(1);
        return new AttachmentProperties(folder, key, size, 1, size, 1, 1, 1, Duration.ofSeconds(1), null);
    }

    private static byte[] content(int length) {
        var content = new byte[length];
        new Random(length).nextBytes(content);
        return content;
    }
}
