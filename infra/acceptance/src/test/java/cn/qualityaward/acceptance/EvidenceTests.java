package cn.qualityaward.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.standalone.walk.Applicant;
import cn.qualityaward.standalone.walk.Course;
import cn.qualityaward.standalone.walk.Person;
import cn.qualityaward.standalone.walk.RoundWalk;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Large files through the door, piece by piece, over a line that breaks. */
class EvidenceTests {

    private static final int PIECE = 8 << 20;

    private final WholePlatform whole = WholePlatform.started();
    private final Planted planted = Planted.in(whole);
    private final Person applicant = planted.cast.at("applicant/self/applicant");

    @Test
    void goesOnWhereTheLineBroke() {
        var content = pdf(2 * PIECE + 4711);
        var file = begin(content.length);
        applicant.piece(file, 0, part(content, 0, PIECE));
        assertThat(offset(file)).isEqualTo(PIECE);

        assertThatThrownBy(() -> applicant.piece(file, PIECE, broken(content))).isInstanceOf(Exception.class);
        assertThat(offset(file)).isEqualTo(PIECE);

        var early = applicant.tus(
                "PATCH",
                file,
                part(content, 0, 100),
                "Upload-Offset",
                "0",
                "Content-Type",
                "application/offset+octet-stream");
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(early.body()).contains("upload-offset", "\"offset\":" + PIECE);

        applicant.piece(file, PIECE, part(content, PIECE, 2 * PIECE));
        whole.fleet.kill("award-service");
        whole.fleet.start("award-service", Map.of());
        assertThat(offset(file)).isEqualTo(2 * PIECE);
        applicant.piece(file, 2 * PIECE, part(content, 2 * PIECE, content.length));
        await(file);

        assertThat(applicant.download(file + "/content")).isEqualTo(content);
        var some = applicant.part(file + "/content", "bytes=" + (PIECE - 8) + "-" + (PIECE + 7));
        assertThat(some.statusCode()).isEqualTo(206);
        assertThat(some.body()).isEqualTo(Arrays.copyOfRange(content, PIECE - 8, PIECE + 8));
        assertThat(some.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(some.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("sandbox");
        assertThat(some.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    private String begin(long length) {
        var walk = RoundWalk.plan(planted.cast, whole.time, "界墙市市长质量奖（材料）", 2031, 0);
        walk.approveRules();
        walk.announce(1);
        walk.apply(List.of(new Applicant("示例 材料人物", "INDIVIDUAL", "shidong", "", 85, Course.draft())));
        var application = applicant
                .get(planted.award("applications?round=" + walk.round()))
                .path(0)
                .path("id")
                .asString();
        return applicant.beginUpload(
                planted.award("applications/" + application + "/attachments"),
                Map.of("title", "示例证书", "filename", "示例证书.pdf", "mark", "INTERNAL"),
                length);
    }

    private long offset(String file) {
        return applicant
                .tus("HEAD", file, BodyPublishers.noBody(), "Accept", "*/*")
                .headers()
                .firstValueAsLong("Upload-Offset")
                .orElseThrow();
    }

    private void await(String file) {
        var id = file.substring(file.lastIndexOf('/') + 1);
        var all = file.substring(0, file.lastIndexOf('/'));
        Awaitility.await(file)
                .atMost(Duration.ofMinutes(1))
                .until(() -> applicant
                        .get(all)
                        .path("files")
                        .valueStream()
                        .anyMatch(one -> one.path("id").asString().equals(id)
                                && one.path("state").asString().equals("READY")));
    }

    private static BodyPublisher part(byte[] content, int from, int to) {
        return BodyPublishers.ofByteArray(content, from, to - from);
    }

    /** Says that a whole piece comes, and breaks off in its middle. */
    private static BodyPublisher broken(byte[] content) {
        var half = new ByteArrayInputStream(content, PIECE, PIECE / 2);
        return BodyPublishers.fromPublisher(
                BodyPublishers.ofInputStream(() -> new SequenceInputStream(half, new Cut())), PIECE);
    }

    private static final class Cut extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("the line is cut");
        }
    }

    private static byte[] pdf(int length) {
        var content = new byte[length];
        new Random(length).nextBytes(content);
        System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, content, 0, 9);
        return content;
    }
}
