package cn.qualityaward.acceptance;

import static cn.qualityaward.acceptance.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.standalone.walk.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 第二条: a region's data is its own. It takes all of it, and needs nothing of ours to read or to verify it. */
class ExportTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String EXPORT = "/api/wall/tenant/export";

    private final WholePlatform whole = WholePlatform.started();
    private final Planted planted = Planted.in(whole);
    private final Stored stored = Stored.by(whole);

    @Test
    void takesEveryRowOfEveryTableAndNothingOfAnybodyElse() throws IOException {
        var files = unpacked(planted.cast.at(Role.SYSTEM).download(EXPORT));
        var index = JSON.readTree(files.get("index.json"));
        var tenant = index.path("tenant").path("id").asInt();
        var named = index.path("parts")
                .valueStream()
                .flatMap(part -> part.path("files").valueStream())
                .toList();
        assertThat(named.stream().map(file -> file.path("name").asString()).toList())
                .containsExactlyInAnyOrderElementsOf(files.keySet().stream()
                        .filter(name -> !name.equals("index.json"))
                        .toList());
        for (var file : named) {
            var content = files.get(file.path("name").asString());
            assertThat(file.path("sha256").asString()).isEqualTo(HexFormat.of().formatHex(sha256(content)));
            assertThat(file.path("bytes").asLong()).isEqualTo(content.length);
        }
        for (var service : List.of("tenant", "award")) {
            var rows = stored.rows(service);
            for (var table : stored.tables(service)) {
                var lines = lines(files, service + "/" + table + ".jsonl");
                assertThat(lines)
                        .as(table)
                        .allMatch(line -> line.path("tenant_id").asInt() == tenant);
                if (!table.startsWith("record_")) { // what was exported is recorded after it
                    assertThat((long) lines.size()).as(table).isEqualTo(rows.getOrDefault(table + " of " + tenant, 0L));
                }
                var schema = part(index, service).path("schemas").path(table).path("properties");
                assertThat(lines.stream().flatMap(line -> line.propertyNames().stream()))
                        .as(table)
                        .allMatch(schema::has);
            }
        }
        assertThat(text(files, "award/application.jsonl")).contains("秘语自评");
        assertThat(text(files, "award/objection.jsonl")).contains("秘语异议");
        assertThat(text(files, "award/objection.jsonl") + text(files, "award/objection_file.jsonl"))
                .contains(planted.values.get("file"))
                .doesNotContain("秘语异议人", "秘语异议电话");
        assertThat(text(files, "award/complaint.jsonl") + text(files, "award/complaint_file.jsonl"))
                .contains(planted.values.get("complaint"), planted.values.get("complaintFile"))
                .doesNotContain("秘语投诉");
        assertThat(text(files, "award/honour.jsonl")).contains("示例");
    }

    @Test
    void takesTheScansAsFiles() throws IOException {
        var files = unpacked(planted.cast.at(Role.SYSTEM).download(EXPORT));
        var scans = lines(files, "award/paper_scan.jsonl").stream()
                .filter(line -> line.path("media_type").asString().equals("application/pdf"))
                .toList();
        assertThat(scans).allSatisfy(scan -> {
            assertThat(scan.path("content").asString())
                    .startsWith("paper_scan/")
                    .endsWith(".pdf");
            assertThat(HexFormat.of().formatHex(sha256(content(files, scan))))
                    .isEqualTo(scan.path("sha256").asString());
        });
        assertThat(scans)
                .anySatisfy(scan -> assertThat(new String(content(files, scan), StandardCharsets.UTF_8))
                        .startsWith("%PDF-1.7 秘语纸件"));
    }

    private static byte[] content(Map<String, byte[]> files, JsonNode scan) {
        return files.get("award/" + scan.path("content").asString());
    }

    /** 第二十三条: whoever takes the data reads no secrets; they go along under their seal. */
    @Test
    void takesSecretsUnderTheirSeal() throws IOException {
        var files = unpacked(planted.cast.at(Role.SYSTEM).download(EXPORT));
        var secret = files.get("award/attachment/" + planted.values.get("attachment") + ".sealed");
        assertThat(new String(secret, StandardCharsets.UTF_8)).isNotEmpty().doesNotContain("秘语");
        assertThat(files.keySet())
                .allSatisfy(name -> assertThat(text(files, name)).as(name).doesNotContain(Planted.DECLARED));
        assertThat(text(files, "award/paper_entry.jsonl")).contains("秘语来信").doesNotContain("秘语异议人");
        var letters = files.keySet().stream()
                .filter(name -> name.startsWith("award/paper_scan/") && name.endsWith(".sealed"))
                .toList();
        assertThat(letters)
                .hasSize(1)
                .allSatisfy(name -> assertThat(text(files, name)).isNotEmpty().doesNotContain("%PDF", "秘语"));
        for (var handedIn : List.of(
                "objection_file/" + planted.values.get("file"),
                "complaint_file/" + planted.values.get("complaintFile"))) {
            var sealed = files.get("award/" + handedIn + ".sealed");
            assertThat(new String(sealed, StandardCharsets.UTF_8)).isNotEmpty().doesNotContain("%PDF", "秘语");
        }
    }

    /** An incomplete one must not look whole. */
    @Test
    void isRefusedInWordsWhereAFileIsMissing() throws IOException {
        var id = planted.values.get("attachment");
        try (var tenants = Files.list(whole.installation.attachments())) {
            var file = tenants.map(tenant -> tenant.resolve(id))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
            var aside = Files.move(file, file.resolveSibling("aside"));
            var told = planted.cast.at(Role.SYSTEM).answer("GET", EXPORT, null, null);
            assertThat(told.status()).isEqualTo(409);
            assertThat(told.json().path("type").asString()).endsWith("holdings-incomplete");
            assertThat(told.json().path("detail").asString()).contains(id);
            Files.move(aside, file);
        }
    }

    /** By nothing but SHA-256, as the archive itself explains. */
    @Test
    void canBeVerifiedByWhoeverKeptAPublishedHead() throws IOException {
        for (var service : List.of("tenant", "award")) {
            var published = whole.anybody().get("/api/wall/" + service + "/public/record");
            var files = unpacked(planted.cast.at(Role.SYSTEM).download(EXPORT));
            assertThat(part(JSON.readTree(files.get("index.json")), service)
                            .path("verification")
                            .asString())
                    .contains("SHA-256");
            var before = new byte[32];
            for (var line : lines(files, service + "/record.jsonl")) {
                before = sha256(before, line.path("link").asString().getBytes(StandardCharsets.UTF_8));
                assertThat(HexFormat.of().formatHex(before))
                        .isEqualTo(line.path("hash").asString());
                var entry = JSON.readTree(line.path("link").asString()).path("entry");
                if (line.has("content")) {
                    var commitment = sha256(
                            HexFormat.of().parseHex(line.path("salt").asString()),
                            line.path("content").asString().getBytes(StandardCharsets.UTF_8));
                    assertThat(HexFormat.of().formatHex(commitment))
                            .isEqualTo(entry.path("commitment").asString());
                }
                if (line.path("seq").asLong() == published.path("count").asLong()) {
                    assertThat(HexFormat.of().formatHex(before))
                            .isEqualTo(published.path("hash").asString());
                }
            }
            assertThat(lines(files, service + "/record.jsonl").size())
                    .isGreaterThanOrEqualTo(published.path("count").asInt());
        }
    }

    @Test
    void isTheSystemAdministratorsOnly() {
        for (var seat : List.of("office/main/head", "admin/policy/editor", "applicant/self/applicant")) {
            refused(() -> planted.cast.at(seat).download(EXPORT));
        }
        refused(() -> planted.auditor.download(EXPORT));
        refused(() -> whole.founding.operator().download(EXPORT));
        refused(() -> whole.anybody().download(EXPORT));
    }

    /** In numbers, which come from an index: the files themselves are not read for it. */
    @Test
    void theOperatorSeesHowMuchItIs() {
        var usage = whole.founding.operator().get("/api/platform/tenants/wall/usage");
        var storage = usage.path("storage")
                .valueStream()
                .collect(Collectors.toMap(one -> one.path("service").asString(), one -> one));
        assertThat(storage.get("award").path("rows").asLong()).isGreaterThan(100);
        assertThat(storage.get("award").path("files").asLong()).isPositive();
        assertThat(storage.get("award").path("bytes").asLong()).isPositive();
        assertThat(storage.get("tenant").path("rows").asLong()).isGreaterThan(10);
        assertThat(stored.plan("award", "select sum(bytes) from award.paper_scan where tenant_id = 1"))
                .contains("Index Only Scan")
                .doesNotContain("Seq Scan");
    }

    private static JsonNode part(JsonNode index, String service) {
        return index.path("parts")
                .valueStream()
                .filter(part -> part.path("service").asString().equals(service))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> lines(Map<String, byte[]> files, String name) {
        assertThat(files).containsKey(name);
        return text(files, name).lines().map(JSON::readTree).toList();
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> unpacked(byte[] archive) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            Stream.of(parts).forEach(digest::update);
            return digest.digest();
        } catch (NoSuchAlgorithmException never) {
            throw new AssertionError(never);
        }
    }
}
