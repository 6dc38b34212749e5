package cn.qualityaward.award.attachment;

import cn.qualityaward.tenancy.problem.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.http.HttpStatus;

/** Reads a piece whole, into memory it takes once; a line may be slow, but not hold the place of others for ever. */
final class PieceBody {

    static final int LARGEST = 8 << 20;

    private static final Duration SLOWEST = Duration.ofMinutes(5);

    private PieceBody() {}

    /** @param length negative where it was not announced */
    static byte[] read(InputStream body, long length) {
        return read(body, length, SLOWEST);
    }

    static byte[] read(InputStream body, long length, Duration slowest) {
        if (length > LARGEST) {
            throw tooLarge();
        }
        var until = System.nanoTime() + slowest.toNanos();
        var piece = new byte[length < 0 ? LARGEST + 1 : (int) length];
        var read = 0;
        try {
            for (int more = 0; more >= 0 && read < piece.length; read += Math.max(more, 0)) {
                if (System.nanoTime() > until) {
                    throw slow();
                }
                more = body.read(piece, read, piece.length - read);
            }
        } catch (IOException cut) {
            throw slow();
        }
        if (read > LARGEST) {
            throw tooLarge();
        }
        if (read < length) {
            throw slow();
        }
        return read == piece.length ? piece : Arrays.copyOf(piece, read);
    }

    /** Cut off or never coming to its end, it may be sent again. */
    private static Refusal slow() {
        return Refusal.of(HttpStatus.REQUEST_TIMEOUT, "upload-slow");
    }

    private static Refusal tooLarge() {
        return Refusal.of(HttpStatus.CONTENT_TOO_LARGE, "too-large");
    }
}
