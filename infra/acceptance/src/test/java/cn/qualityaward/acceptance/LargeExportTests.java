package cn.qualityaward.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.standalone.walk.Applicant;
import cn.qualityaward.standalone.walk.Cast;
import cn.qualityaward.standalone.walk.Course;
import cn.qualityaward.standalone.walk.Person;
import cn.qualityaward.standalone.walk.Region;
import cn.qualityaward.standalone.walk.Role;
import cn.qualityaward.standalone.walk.RoundWalk;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** 第二条: what a region takes with it may be larger than the memory of whoever hands it over. */
@Tag("all")
class LargeExportTests {

    private static final String REGION = "ample", EXPORT = "/api/ample/tenant/export";
    private static final int EXPERTS = 20_000, FILES = 3, LENGTH = 100 << 20, PIECE = 8 << 20;

    private final WholePlatform whole = WholePlatform.started();
    private final Stored stored = Stored.by(whole);

    @Test
    void takesMoreThanFitsInMemoryAndLeavesNothingBehindWhenTheLineBreaks(@TempDir Path folder) throws IOException {
        var cast = whole.founding.found(region());
        var id = Integer.parseInt(
                String.valueOf(stored.one("tenant", "select id from registry.tenant where code = '" + REGION + "'")));
        experts(id);
        upload(cast);
        var administrator = cast.at(Role.SYSTEM);

        var broken = administrator.stream(EXPORT);
        try (var content = broken.body()) {
            assertThat(content.readNBytes(1 << 20)).hasSize(1 << 20);
            // nobody reads on: no database waits for them
            Awaitility.await("no transaction to be open").until(() -> openTransactions() == 0);
            assertThat(temporaryFiles())
                    .as("what lies there has no name any more")
                    .isEmpty();
        }

        var taken = administrator.stream(EXPORT);
        var file = folder.resolve("ample.zip");
        try (var content = taken.body()) {
            Files.copy(content, file);
        }
        assertThat(Files.size(file)).isEqualTo(announced(taken));
        assertThat(Files.size(file)).isGreaterThan((long) FILES * LENGTH);
        isComplete(file);
        assertThat(temporaryFiles()).isEmpty();
    }

    private static void isComplete(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var index = new JsonMapper().readTree(zip.getInputStream(zip.getEntry("index.json")));
            var rows = new TreeMap<String, Long>();
            var files = 0;
            for (var part : index.path("parts")) {
                for (var one : part.path("files")) {
                    var name = one.path("name").asString();
                    assertThat(sha256(zip.getInputStream(zip.getEntry(name))))
                            .as(name)
                            .isEqualTo(one.path("sha256").asString());
                    rows.put(name, one.path("rows").asLong(0));
                    files += name.startsWith("award/attachment/") ? 1 : 0;
                }
            }
            assertThat(rows).containsEntry("award/expert.jsonl", (long) EXPERTS);
            assertThat(rows).containsEntry("award/attachment.jsonl", (long) FILES);
            assertThat(files).isEqualTo(FILES);
        }
    }

    /** Each with 20 KB to say. */
    private void experts(int tenant) {
        stored.change("award", """
                insert into award.expert (tenant_id, id, version, account, name, employer, specialities, admitted)
                select %d, gen_random_uuid(), 0, 'ample-' || i, '示例专家 ' || i, '示例单位',
                  jsonb_build_array(repeat(md5(i::text), 640)), true
                from generate_series(1, %d) i""".formatted(tenant, EXPERTS));
    }

    private void upload(Cast cast) {
        var applicant = cast.at("applicant/self/applicant");
        var walk = RoundWalk.plan(cast, whole.time, "丰饶市市长质量奖", 2031, 0);
        walk.approveRules();
        walk.announce(1);
        walk.apply(List.of(new Applicant("示例 丰饶人物", "INDIVIDUAL", "shidong", "", 85, Course.draft())));
        var application = applicant
                .get("/api/ample/award/applications?round=" + walk.round())
                .path(0)
                .path("id")
                .asString();
        var all = "/api/ample/award/applications/" + application + "/attachments";
        for (int i = 0; i < FILES; i++) {
            upload(applicant, all, i);
        }
        Awaitility.await("every file to be checked")
                .atMost(Duration.ofMinutes(2))
                .until(() -> applicant
                        .get(all)
                        .path("files")
                        .valueStream()
                        .allMatch(one -> one.path("state").asString().equals("READY")));
    }

    private static void upload(Person applicant, String all, int number) {
        var said = Map.of("title", "示例 " + number, "filename", "示例.pdf", "mark", "INTERNAL");
        var file = applicant.beginUpload(all, said, LENGTH);
        var content = new byte[PIECE];
        new Random(number).nextBytes(content);
        System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, content, 0, 9);
        for (int offset = 0; offset < LENGTH; offset += PIECE) {
            applicant.piece(file, offset, BodyPublishers.ofByteArray(content, 0, Math.min(PIECE, LENGTH - offset)));
        }
    }

    private long openTransactions() {
        return List.of("tenant", "award").stream()
                .mapToLong(service -> Long.parseLong(String.valueOf(stored.one(service, """
                        select count(*) from pg_stat_activity
                        where datname = current_database() and usename = 'app'
                          and xact_start < clock_timestamp() - interval '2 seconds'"""))))
                .sum();
    }

    private static List<Path> temporaryFiles() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("export-"))
                    .toList();
        }
    }

    private static long announced(HttpResponse<InputStream> answer) {
        return answer.headers().firstValueAsLong("Content-Length").orElse(-1);
    }

    private static String sha256(InputStream content) throws IOException {
        try (var digest = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException never) {
            throw new AssertionError(never);
        }
    }

    private static Region region() {
        return new Region(
                REGION,
                "丰饶市",
                "demo-b",
                "demo-b",
                LocalDate.of(2024, 1, 1),
                "演示〔2024〕21号",
                null,
                Map.of("shidong", "示东县"),
                Map.of("member/ecology", "市生态环境局"),
                List.of(
                        new Role("ample-0", "示例系统管理员", Role.SYSTEM),
                        new Role("ample-1", "示例编辑", "admin/policy/editor"),
                        new Role("ample-2", "示例负责人", "office/main/head"),
                        new Role("ample-3", "示例经办人", "office/main/officer"),
                        new Role("ample-4", "示例经办人二", "office/main/officer"),
                        new Role("ample-5", "示例签署人", "government/main/signer"),
                        new Role("ample-6", "示例申报人", "applicant/self/applicant")));
    }
}
