package cn.qualityaward.award.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
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

    private static void refused(String reason, byte[] content) {
        assertThatThrownBy(() -> of(content)).hasMessage(reason);
    }

    private static String of(byte[] content) throws Exception {
        return FileTypes.of(() -> new SeekableInMemoryByteChannel(content));
    }
}
