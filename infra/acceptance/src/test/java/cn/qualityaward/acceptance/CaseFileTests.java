package cn.qualityaward.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** 卷宗: everything there is of an application, with its catalogue, for the office alone. */
class CaseFileTests {

    private static final String SIGNED = "%PDF-1.7 秘语证书";

    private final WholePlatform whole = WholePlatform.started();
    private final Planted planted = Planted.in(whole);
    private final String address = planted.award("applications/" + planted.values.get("application") + "/case-file");

    @Test
    void holdsTheDossierItsFilesTheSignedPagesAndACatalogueOfThem() throws Exception {
        var file = unzipped(planted.cast.at("office/main/officer").download(address));
        assertThat(String.join("\n", file.keySet()))
                .containsSubsequence(
                        "001-申报材料（第1次提交，封存文本）.json",
                        "-秘语证书（商业秘密、技术秘密）.pdf",
                        "-真实性、完整性审查意见.pdf",
                        "-真实性、完整性审查意见（签字盖章件）.pdf",
                        "-推荐意见.pdf",
                        "-推荐意见（签字盖章件）.pdf",
                        "-申报办理经过.pdf",
                        "000-卷内目录.docx",
                        "000-卷内目录.pdf",
                        "000-文件校验.json");
        assertThat(text(file, "秘语证书")).isEqualTo(PlantedDossier.PDF);
        assertThat(texts(file, "推荐意见（签字盖章件）")).contains(SIGNED);
        assertThat(text(file, "封存文本")).contains("秘语自评");
        var digests = new JsonMapper()
                .readTree(Objects.requireNonNull(file.get("000-文件校验.json")))
                .path("files");
        assertThat(digests.size()).isEqualTo(file.size() - 1);
        for (var told : digests) {
            var content = Objects.requireNonNull(file.get(told.path("name").asString()));
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(content)))
                    .isEqualTo(told.path("sha256").asString());
        }
        var made = planted.auditor.get(planted.award("record?subject=" + planted.values.get("application")));
        assertThat(made.toString()).contains("CaseFileMade");
        var read = planted.auditor.get(planted.award("record?subject=" + planted.values.get("attachment")));
        assertThat(read.toString()).contains("AttachmentRead");
    }

    /** 本届卷宗: what is of no application alone; nothing of the material review, which is still open. */
    @Test
    void thatOfTheRoundHasItsAgenciesAndWhoWatchedIt() throws Exception {
        var file = unzipped(planted.cast
                .at("office/main/officer")
                .download(planted.award("rounds/" + planted.values.get("round") + "/case-file")));
        var names = String.join("\n", file.keySet());
        assertThat(names)
                .containsSubsequence(
                        "-评审机构选定文件（示例评审机构）.pdf",
                        "-评审机构委托合同（示例评审机构）.pdf",
                        "-评审机构回避、保密承诺书（示例评审机构）.pdf",
                        "接受监督情况登记表.pdf",
                        "-示例会议观摩签到表.pdf",
                        "000-卷内目录.docx");
        assertThat(names).doesNotContain("专家抽取记录", "进入现场评审名单", "综合评分", "双向监督评价表");
        assertThat(texts(file, "委托合同")).contains(SIGNED);
    }

    /** Of a round that was commended, what was decided on it. */
    @Test
    void thatOfARoundThatIsOverHasItsScoresAndLists() throws Exception {
        var file = unzipped(planted.cast
                .at("office/main/officer")
                .download(planted.award("rounds/" + planted.values.get("finished") + "/case-file")));
        assertThat(String.join("\n", file.keySet())).contains("综合评分及候选名单");
    }

    @Test
    void isTheOfficesAlone() {
        for (var seat : new String[] {"county/shidong/signer", "government/main/signer", "applicant/self/applicant"}) {
            assertThat(planted.cast.at(seat).answer("GET", address, null, null).status())
                    .as(seat)
                    .isEqualTo(403);
        }
    }

    private static Map<String, byte[]> unzipped(byte[] archive) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> file, String part) {
        return texts(file, part).getFirst();
    }

    private static List<String> texts(Map<String, byte[]> file, String part) {
        return file.entrySet().stream()
                .filter(entry -> entry.getKey().contains(part))
                .map(entry -> new String(entry.getValue(), StandardCharsets.UTF_8))
                .toList();
    }
}
