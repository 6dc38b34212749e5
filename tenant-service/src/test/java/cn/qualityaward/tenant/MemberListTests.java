package cn.qualityaward.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.tenant.TenantServer.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MemberListTests {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final TenantServer server = TenantServer.shared();
    private static String system = "";

    @BeforeAll
    static void found() {
        server.found("list-a", "xilingol-2023");
        system = TenantServer.seated("list-a", "/admin/system/administrator");
    }

    @Test
    void saysLineByLineWhatItWouldDoAndThenDoesExactlyThat() {
        var list = """
                姓名,邮箱或账户,单位,岗位
                甲,jia@list.invalid,领导小组办公室,经办人
                甲,jia@list.invalid,office/main,主任
                乙,yi@list.invalid,锡林浩特市,签署人
                丙,bing@list.invalid,没有的单位,签署人
                丁,ding@list.invalid,评审专家库,
                丁,ding@list.invalid,领导小组,成员
                ,nobody@list.invalid,领导小组,成员
                戊,=HYPERLINK("x"),领导小组,成员
                """;
        var report = check(list);
        assertThat(deeds(report))
                .containsExactly(
                        "2 INVITE",
                        "3 GRANT",
                        "4 INVITE",
                        "5 REFUSED",
                        "6 INVITE",
                        "7 REFUSED",
                        "8 REFUSED",
                        "9 REFUSED");
        assertThat(report.json().path(5).path("words").asString()).contains("评审专家");
        assertThat(people()).doesNotContain("jia@list.invalid");

        assertThat(ask("").sendCsv(list).status()).isEqualTo(428);
        assertThat(ask("").with("If-Match", report.etag()).sendCsv(list).status())
                .isEqualTo(200);

        assertThat(people())
                .contains("jia@list.invalid", "yi@list.invalid", "ding@list.invalid")
                .doesNotContain("bing@list.invalid", "nobody@list.invalid", "HYPERLINK");
        assertThat(server.audit("list-a", "ListApplied")).contains("\"refused\":4");
        assertThat(ask("").with("If-Match", report.etag()).sendCsv(list).status())
                .as("what was reported is not so any more")
                .isEqualTo(412);
        assertThat(deeds(check(list))).startsWith("2 UNCHANGED", "3 UNCHANGED", "4 UNCHANGED");
    }

    @Test
    void saysWhatIsWrongWithALine() {
        var report = check("""
                姓名,邮箱或账户,单位,岗位
                ,nobody@list.invalid,领导小组,成员
                己,not an address,领导小组,成员
                己,ji@list.invalid,没有的单位,成员
                己,ji@list.invalid,锡林浩特市,秘书
                """);
        assertThat(report.json().valueStream().map(line -> line.path("words").asString()))
                .satisfiesExactly(
                        words -> assertThat(words).startsWith("姓名应填写"),
                        words -> assertThat(words).startsWith("邮箱或账户应填写完整"),
                        words -> assertThat(words).startsWith("没有这个名称或者代码的单位"),
                        words -> assertThat(words).startsWith("该单位没有这个岗位"));
    }

    @Test
    void readsWhatASpreadsheetSavesAsCsvHere() {
        var list = "姓名,邮箱或账户,单位,岗位\r\n己,ji@list.invalid,财政部门,经办人\r\n".getBytes(Charset.forName("GB18030"));
        assertThat(deeds(ask("/check").sendFile("text/csv", list))).containsExactly("2 INVITE");
    }

    @Test
    void readsASpreadsheetAndNeverComputesAFormula() throws IOException {
        var answer = ask("/check").sendFile(XLSX, workbook());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(deeds(answer)).containsExactly("2 INVITE", "3 REFUSED");
        assertThat(answer.json().path(1).path("words").asString()).contains("公式");
    }

    @Test
    void whatIsNoListIsRefused() {
        assertThat(ask("/check").sendCsv("a,b\n1,2\n").problem()).isEqualTo("list-without-heads");
        assertThat(ask("/check").sendFile(XLSX, new byte[] {1, 2, 3}).problem()).isEqualTo("list-unreadable");
        assertThat(ask("/check").sendFile(XLSX, new byte[0]).status()).isIn(400, 422);
        assertThat(ask("/check")
                        .sendCsv("姓名,邮箱或账户,单位,岗位\n" + "甲,jia@list.invalid,x,y\n".repeat(2001))
                        .problem())
                .isEqualTo("list-too-long");
    }

    private static byte[] workbook() throws IOException {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet();
            var lines = List.of(
                    List.of("姓名", "邮箱或账户", "单位", "岗位"),
                    List.of("己", "ji@list.invalid", "财政部门", "经办人"),
                    List.of("庚", "", "财政部门", "经办人"));
            for (int i = 0; i < lines.size(); i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < 4; j++) {
                    row.createCell(j).setCellValue(lines.get(i).get(j));
                }
            }
            sheet.getRow(2).getCell(1).setCellFormula("CONCATENATE(\"geng\",\"@list.invalid\")");
            book.write(out);
            return out.toByteArray();
        }
    }

    private static Answer check(String list) {
        var answer = ask("/check").sendCsv(list);
        assertThat(answer.status()).isEqualTo(200);
        return answer;
    }

    private static List<String> deeds(Answer report) {
        return report.json()
                .valueStream()
                .map(line -> line.path("line").asInt() + " " + line.path("deed").asString())
                .toList();
    }

    private static String people() {
        return server.ask("GET", "/api/list-a/tenant/people").as(system).send().body();
    }

    private static TenantServer.Question ask(String path) {
        return server.ask("POST", "/api/list-a/tenant/people/list" + path).as(system);
    }
}
