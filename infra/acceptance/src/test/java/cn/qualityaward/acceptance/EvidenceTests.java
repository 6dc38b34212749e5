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
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Large files through the door, piece by piece, over a line that breaks. */
class EvidenceTests {

    private static final int PIECE = 8 << 20;

    /** How many pieces an instance takes at once. */
    private static final int PLACES = 6;

    private final WholePlatform whole = WholePlatform.started();
    private final Planted planted = Planted.in(whole);
    private final Person applicant = planted.cast.at("applicant/self/applicant");

    @Test
    void goesOnWhereTheLineBroke() {
        var content = pdf(2 * PIECE + 4711);
        var file = begin(application(2031), content.length);
        applicant.piece(file, 0, part(content, 0, PIECE));
        assertThat(offset(file)).isEqualTo(PIECE);

        assertThatThrownBy(() -> applicant.piece(file, PIECE, broken(content))).isInstanceOf(Exception.class);
        assertThat(offset(file)).isEqualTo(PIECE);

        var early = patch(file, 0, part(content, 0, 100));
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(early.body()).contains("upload-offset", "\"offset\":" + PIECE);

        applicant.piece(file, PIECE, part(content, PIECE, 2 * PIECE));
        assertThat(offset(file)).isEqualTo(2 * PIECE);
        applicant.piece(file, 2 * PIECE, part(content, 2 * PIECE, content.length));
        whole.fleet.kill("award-service"); // before it was looked at, or in the middle of it
        whole.fleet.start("award-service", Map.of());
        assertThat(offset(file)).isEqualTo(content.length);
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

    @Test
    void refusesWhatIsTooLargeAndWhatIsMoreThanItSaid() {
        var dossier = planted.award("applications/" + application(2035) + "/attachments");
        for (var length : List.of("629145600", "0", "-1", "1e9", "99999999999999999999")) {
            var refused = applicant.tus(
                    "POST",
                    dossier,
                    BodyPublishers.noBody(),
                    "Upload-Length",
                    length,
                    "Upload-Metadata",
                    "title 56S65L6L,filename YS5wZGY=,mark SU5URVJOQUw=");
            assertThat(refused.statusCode()).as(length).isBetween(400, 499);
            assertThat(refused.body()).as(length).contains("urn:quality-award:problem:");
        }
        assertThat(applicant.get(dossier).path("files")).isEmpty();

        var file = begin(dossier.split("/")[5], 100);
        var more = patch(file, 0, part(new byte[200], 0, 200));
        assertThat(more.statusCode()).isEqualTo(409);
        assertThat(more.body()).contains("upload-too-long");
        assertThat(offset(file)).isZero();
    }

    /** In the memory an instance has by default; whoever was told to wait comes in afterwards. */
    @Test
    void takesAsManyAtOnceAsItHasRoomForAndTellsOthersWhenToComeBack() throws Exception {
        var content = pdf(PIECE);
        var application = application(2033);
        var files =
                Stream.generate(() -> begin(application, PIECE)).limit(PLACES).toList();
        var another = begin(application, PIECE);
        var rest = new CountDownLatch(1);
        try (var lines = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = files.stream()
                    .map(file -> lines.submit(() -> applicant.piece(file, 0, slow(content, rest))))
                    .toList();
            try {
                Awaitility.await("places").atMost(Duration.ofMinutes(1)).until(() -> isTold(503, another));
                var refused = patch(another, 0, part(content, 0, PIECE));
                assertThat(refused.statusCode()).isEqualTo(503);
                assertThat(refused.headers().firstValue("Retry-After")).hasValue("5");
                assertThat(refused.body()).contains("upload-busy");
            } finally {
                rest.countDown();
            }
            for (var piece : sent) {
                piece.get();
            }
        }
        applicant.piece(another, 0, part(content, 0, PIECE));
        files.forEach(this::await);
        await(another);
    }

    private boolean isTold(int status, String file) {
        return patch(file, 1, part(new byte[1], 0, 1)).statusCode() == status;
    }

    private String application(int year) {
        var walk = RoundWalk.plan(planted.cast, whole.time, "界墙市市长质量奖（材料）", year, 0);
        walk.approveRules();
        walk.announce(1);
        walk.apply(List.of(new Applicant("示例 材料人物", "INDIVIDUAL", "shidong", "", 85, Course.draft())));
        return applicant
                .get(planted.award("applications?round=" + walk.round()))
                .path(0)
                .path("id")
                .asString();
    }

    private String begin(String application, long length) {
        return applicant.beginUpload(
                planted.award("applications/" + application + "/attachments"),
                Map.of("title", "示例证书", "filename", "示例证书.pdf", "mark", "INTERNAL"),
                length);
    }

    private HttpResponse<String> patch(String file, long offset, BodyPublisher piece) {
        return applicant.tus(
                "PATCH", file, piece, "Upload-Offset", offset + "", "Content-Type", "application/offset+octet-stream");
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

    /** Half of a piece, and the rest once it is told so. */
    private static BodyPublisher slow(byte[] content, CountDownLatch told) {
        var first = new ByteArrayInputStream(content, 0, PIECE / 2);
        var rest = new ByteArrayInputStream(content, PIECE / 2, PIECE / 2);
        var waiting = new InputStream() {
            @Override
            public int read() throws IOException {
                try {
                    told.await();
                    return -1;
                } catch (InterruptedException stopped) {
                    throw new IOException(stopped);
                }
            }
        };
        var all = Collections.enumeration(List.of(first, waiting, rest));
        return BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> new SequenceInputStream(all)), PIECE);
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
