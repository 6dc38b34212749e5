package cn.qualityaward.award.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How a piece comes in. */
class PieceBodyTests {

    @Test
    void isReadWholeWhetherItsLengthWasAnnouncedOrNot() {
        for (var length : new int[] {0, 1, 100_000, PieceBody.LARGEST}) {
            var content = content(length);
            assertThat(PieceBody.read(new ByteArrayInputStream(content), length))
                    .isEqualTo(content);
            assertThat(PieceBody.read(new ByteArrayInputStream(content), -1)).isEqualTo(content);
        }
    }

    @Test
    void isRefusedWhereItIsTooLargeOrCut() {
        refused("too-large", content(PieceBody.LARGEST + 1), PieceBody.LARGEST + 1);
        refused("too-large", content(PieceBody.LARGEST + 1), -1);
        refused("upload-slow", content(99), 100);
    }

    @Test
    void doesNotHoldItsPlaceForEver() {
        var trickling = new InputStream() {
            @Override
            public int read() {
                return 1;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                return 1;
            }
        };
        assertThatThrownBy(() -> PieceBody.read(trickling, PieceBody.LARGEST, Duration.ofMillis(1)))
                .hasMessage("upload-slow");
    }

    private static void refused(String slug, byte[] content, long length) {
        assertThatThrownBy(() -> PieceBody.read(new ByteArrayInputStream(content), length))
                .hasMessage(slug);
    }

    private static byte[] content(int length) {
        var content = new byte[length];
        new Random(length).nextBytes(content);
        return content;
    }
}
