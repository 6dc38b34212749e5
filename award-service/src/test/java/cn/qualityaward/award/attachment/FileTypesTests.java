package cn.qualityaward.award.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;

/** What a file is, is told by its content. */
class FileTypesTests {

    @Test
    void knowsWhatItTakes() throws Exception {
        assertThat(of(TestFiles.pdf())).isEqualTo("application/pdf");
        assertThat(of(TestFiles.ofd())).isEqualTo("application/ofd");
        assertThat(of(TestFiles.mp4())).isEqualTo("video/mp4");
        assertThat(FileTypes.TAKEN.get(of(TestFiles.workbookWithFormula()))).isEqualTo("xlsx");
    }

    @Test
    void refusesPrograms() {
        refused("attachment-type", TestFiles.exe());
        refused("attachment-type", TestFiles.zip());
        refused("attachment-type", "#!/bin/sh\necho".getBytes(StandardCharsets.US_ASCII));
        refused("attachment-type", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII));
        refused("attachment-type", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void refusesOfficeFilesThatRunSomethingOrReachOutside() {
        refused("attachment-active", TestFiles.withMacros());
        refused("attachment-active", TestFiles.withLinks());
    }

    @Test
    void refusesWhatRunsSomethingByWhateverName() {
        refused("attachment-active", TestFiles.with(TestFiles.workbookWithFormula(), "xl/embeddings/Book1.xlsx"));
        for (var type : List.of(
                "application/vnd.ms-office.vbaProject",
                "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
                "application/vnd.ms-excel.macrosheet+xml",
                "application/vnd.ms-office.activeX+xml",
                "application/vnd.openxmlformats-officedocument.oleObject",
                "application/vnd.openxmlformats-officedocument.package")) {
            refused("attachment-active", TestFiles.declared(type));
        }
        for (var kind : List.of("oleObject", "package", "vbaProject", "control", "aFChunk", "xlMacrosheet")) {
            refused("attachment-active", TestFiles.joined(kind, "media/image1.png", "Internal"));
        }
    }

    @Test
    void refusesWhatReachesOutsideWithoutAClick() throws Exception {
        for (var kind : List.of("attachedTemplate", "image", "frame", "oleObject")) {
            refused("attachment-active", TestFiles.joined(kind, "https://example.org/a.dotm", "External"));
        }
        refused("attachment-active", TestFiles.withEntities());
        assertThat(FileTypes.TAKEN.get(of(TestFiles.joined("hyperlink", "https://example.org/", "External"))))
                .isEqualTo("xlsx");
    }

    @Test
    void refusesWhatCannotBeLookedThrough() throws Exception {
        assertThat(FileTypes.TAKEN.get(of(TestFiles.crowded(1_000)))).isEqualTo("xlsx");
        refused("attachment-type", TestFiles.crowded(5_001));
        refused("attachment-type", TestFiles.withNameTwice());
        for (var method : new int[] {9, 12, 93, 95}) {
            refused("attachment-type", TestFiles.packedOtherwise(method));
        }
    }

    /** A million of them would not fit into memory. */
    @Test
    void readsNoMoreOfADirectoryThanItHasRoomFor() {
        for (var crowded : List.of(TestFiles.crowded(60_000), TestFiles.crowdedInSecret(60_000))) {
            var read = new AtomicLong();
            assertThatThrownBy(() -> Packed.type(counted(crowded, read))).hasMessage("attachment-type");
            assertThat(read.get()).isLessThan(1 << 20);
        }
    }

    @Test
    void blamesNoFileForAStoreThatFails() {
        var content = new SeekableInMemoryByteChannel(TestFiles.workbookWithFormula()) {
            @Override
            public int read(ByteBuffer into) throws IOException {
                throw new IOException("the folder is away");
            }
        };
        assertThatThrownBy(() -> Packed.type(content)).isInstanceOf(UncheckedIOException.class);
    }

    private static SeekableInMemoryByteChannel counted(byte[] content, AtomicLong read) {
        return new SeekableInMemoryByteChannel(content) {
            @Override
            public int read(ByteBuffer into) throws IOException {
                var count = super.read(into);
                read.addAndGet(Math.max(count, 0));
                return count;
            }
        };
    }

    private static void refused(String reason, byte[] content) {
        assertThatThrownBy(() -> of(content)).hasMessage(reason);
    }

    private static String of(byte[] content) throws Exception {
        return FileTypes.of(() -> new SeekableInMemoryByteChannel(content));
    }
}
