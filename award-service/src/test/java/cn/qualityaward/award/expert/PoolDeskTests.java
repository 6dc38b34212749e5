package cn.qualityaward.award.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.expert.Affiliations.FormerEmployer;
import cn.qualityaward.award.expert.Expert.Description;
import cn.qualityaward.award.expert.PoolReport.Deed;
import cn.qualityaward.award.expert.PoolReport.Fault;
import cn.qualityaward.award.expert.PoolReport.Verdict;
import cn.qualityaward.award.program.PolicySource.Division;
import cn.qualityaward.award.program.PolicySource.Holder;
import cn.qualityaward.award.secrecy.Rows;
import cn.qualityaward.tenancy.problem.Refusal;
import cn.qualityaward.tenancy.sheet.SheetLines.Line;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 专家名单: says line by line what it would do, by the rules of the entry form, and then does exactly that. */
class PoolDeskTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.of(2030, 5, 20);
    private static final String HEADS = "姓名,邮箱或账户,工作单位,专业领域,所在旗县市区,曾任职单位\n";
    private static final PoolGround GROUND = new PoolGround(
            List.of(
                    new Holder("a", "示例甲", "jia@example.invalid", "jia"),
                    new Holder("b", "示例乙", "yi", "yi"),
                    new Holder("c", "示例丙", "bing@example.invalid", null)),
            List.of(new Division("shixi", "示西区")),
            TODAY);

    @Autowired
    PoolDesk desk;

    @Autowired
    Experts experts;

    @Autowired
    Pool pool;

    @Test
    void admitsExactlyWhomItReportedAndTheSameListTwiceDoesNothing() {
        var list = lines("""
                示例甲,JIA@example.invalid,示例大学,质量管理；标准化,示西区,示例乳业有限公司 2029-05-31；示例旧厂（2028年1月2日离职）
                示例乙,yi,示例研究院,,,
                """);
        var report = in(() -> desk.check(list, GROUND));
        assertThat(deeds(report)).containsExactly(Deed.ENTER, Deed.ENTER);
        assertThat(in(() -> all())).as("a check changes nothing").isEmpty();
        in(() -> desk.apply(list, report.digest(), GROUND));
        var admitted = in(() -> all());
        assertThat(admitted).hasSize(2).allMatch(Expert::inPool);
        assertThat(admitted.getFirst().described())
                .isEqualTo(new Description(
                        "示例甲",
                        "示例大学",
                        List.of("质量管理", "标准化"),
                        "shixi",
                        List.of(
                                new FormerEmployer("示例乳业有限公司", LocalDate.of(2029, 5, 31)),
                                new FormerEmployer("示例旧厂", LocalDate.of(2028, 1, 2))),
                        List.of(),
                        List.of()));
        assertThatThrownBy(() -> in(() -> desk.apply(list, report.digest(), GROUND)))
                .isInstanceOf(Refusal.class)
                .hasMessage("stale");
        assertThat(deeds(in(() -> desk.check(list, GROUND)))).containsExactly(Deed.UNCHANGED, Deed.UNCHANGED);
        assertThat(in(() -> all())).hasSize(2);
    }

    @Test
    void doesNothingOfItWhereThePoolHasChangedSince() {
        var list = lines("示例甲,jia,示例大学,,,\n示例乙,yi,示例研究院,,,\n");
        var report = in(() -> desk.check(list, GROUND));
        in(() -> experts.saveAndFlush(enrolled("b", "示例乙", "另一示例研究院")));
        assertThatThrownBy(() -> in(() -> desk.apply(list, report.digest(), GROUND)))
                .isInstanceOf(Refusal.class)
                .hasMessage("stale");
        assertThat(in(() -> experts.findByAccount("a")))
                .as("all of it or nothing")
                .isEmpty();
    }

    @Test
    void saysWhatIsWrongWithALineWhereAndWhy() {
        in(() -> experts.saveAndFlush(enrolled("c", "示例丙", "示例大学")));
        var report = in(() -> desk.check(lines("""
                示例甲,jia,=1+1,,,
                ,jia,示例大学,,,
                示例甲,jia,,,,
                示例甲,jia,示例大学,%s,,
                示例甲,jia,示例大学,,东方区,
                示例甲,jia,示例大学,,,示例乳业有限公司
                示例甲,jia,示例大学,,,示例乳业有限公司 2029-02-30
                示例甲,jia,示例大学,,,示例乳业有限公司 2030-05-21
                示例甲,nobody@example.invalid,示例大学,,,
                示例乙,jia,示例大学,,,
                示例丙,bing@example.invalid,另一示例大学,,,
                示例甲,jia,%s,,,
                示例甲,jia,示例大学,,,
                示例甲,jia@example.invalid,示例大学,,,
                """.formatted("质".repeat(51), "长".repeat(10_000))), GROUND));
        assertThat(report.lines().stream().map(PoolDeskTests::said))
                .containsExactly(
                        "2 employer line-computed",
                        "3 name invalid",
                        "4 employer invalid",
                        "5 specialities invalid",
                        "6 division division-unknown",
                        "7 formerEmployers line-former-unreadable",
                        "8 formerEmployers line-former-unreadable",
                        "9 formerEmployers date-in-the-future",
                        "10 address line-not-a-reviewer",
                        "11 name line-name-differs",
                        "12 employer line-said-otherwise",
                        "13 employer line-cell-too-long",
                        "14 ENTER",
                        "15 address line-twice");
        assertThat(fault(report, 10).words()).contains("示例大学");
        assertThat(fault(report, 11).value()).hasSizeLessThan(100);
        assertThat(fault(report, 0).value()).as("nothing of a formula is shown").isEmpty();
        in(() -> desk.apply(
                lines("示例甲,jia,=1+1,,,\n"),
                in(() -> desk.check(lines("示例甲,jia,=1+1,,,\n"), GROUND)).digest(),
                GROUND));
        assertThat(in(() -> all())).hasSize(1);
    }

    /** 第十八条: by a number one is known again, and it is shown to nobody. */
    @Test
    void listsANumberByWhichSomebodyIsKnownAgainAndShowsItToNobody() {
        var heads = "姓名,邮箱或账户,工作单位,手机号码,公民身份号码\n";
        var list = numbered(heads + "示例甲,jia,示例大学,138 0000 0001,11010519491231002X\n示例乙,yi,示例研究院,,\n");
        var report = in(() -> desk.check(list, GROUND));
        assertThat(report.toString()).doesNotContain("13800000001", "0000 0001", "19491231");
        in(() -> desk.apply(list, report.digest(), GROUND));
        assertThat(in(() -> experts.findByAccount("a").orElseThrow().numbers().prints()))
                .hasSize(2);
        assertThat(in(() -> new Rows(db).saying("13800000001"))).isEmpty();
        assertThat(deeds(in(() -> desk.check(list, GROUND)))).containsOnly(Deed.UNCHANGED);
        var again = in(() -> desk.check(numbered(heads + """
                示例甲,jia,示例大学,13800000002,
                示例丙,bing@example.invalid,示例大学,0086-138-0000-0001,
                示例乙,yi,示例研究院,0479-0000000,
                示例丙,bing@example.invalid,示例大学,,110105194912310020
                """), GROUND));
        assertThat(again.lines().stream().map(PoolDeskTests::said))
                .containsExactly(
                        "2 mobile line-number-differs",
                        "3 mobile line-number-of-another",
                        "4 mobile mobile-invalid",
                        "5 address line-twice");
        assertThat(again.lines())
                .extracting(line -> line.fault().value())
                .containsExactly("", "", "", "bing@example.invalid");
    }

    @Test
    void refusesTheSameNumberTwiceInAList() {
        var heads = "姓名,邮箱或账户,工作单位,手机号码,公民身份号码\n";
        var report = in(() -> desk.check(numbered(heads + """
                示例甲,jia,示例大学,13800000001,
                示例乙,yi,示例研究院,１３８０００００００１,
                示例丙,bing@example.invalid,示例大学,,110105194912310020
                """), GROUND));
        assertThat(report.lines().stream().map(PoolDeskTests::said))
                .containsExactly("2 ENTER", "3 mobile line-twice", "4 identityNumber identity-number-invalid");
    }

    /** 第十八条: what a list leaves out is asked of themselves, and what is their own is neither shown nor compared. */
    @Test
    void listsWhereKinWorkAndSaysWhoIsStillAsked() {
        var heads = "姓名,邮箱或账户,工作单位,手机号码,近亲属任职单位\n";
        var list = numbered(heads + """
                示例甲,jia,示例大学,13800000001,示例亲属单位有限公司； 示例二厂
                示例乙,yi,示例研究院,13800000002,无
                示例丙,bing@example.invalid,示例大学,13800000003,
                """);
        var report = in(() -> desk.check(list, GROUND));
        assertThat(deeds(report)).containsOnly(Deed.ENTER);
        assertThat(report.lines()).extracting(Verdict::asks).containsExactly(false, false, true);
        in(() -> desk.apply(list, report.digest(), GROUND));
        assertThat(kin("a")).containsExactly("示例亲属单位有限公司", "示例二厂");
        assertThat(kin("b")).isEmpty();
        assertThat(in(() -> all())).extracting(Expert::introduced).containsExactly(true, true, false);
        assertThat(in(() -> new Rows(db).saying("示例亲属单位有限公司"))).isEmpty();
        var again = in(() -> desk.check(numbered(heads + """
                示例甲,jia,示例大学,,示例别的单位
                示例丙,bing@example.invalid,示例大学,,%s
                """.formatted("长".repeat(201))), GROUND));
        assertThat(again.lines().stream().map(PoolDeskTests::said))
                .containsExactly("2 UNCHANGED", "3 kinWorkAt invalid");
        assertThat(fault(again, 1).value()).as("of kin nothing is shown").isEmpty();
        assertThat(kin("a")).as("it is theirs to change").hasSize(2);
    }

    @Test
    void whoeverIsListedWithoutANumberIsAskedForItToo() {
        var report = in(() -> desk.check(numbered("姓名,邮箱或账户,工作单位,近亲属任职单位\n示例甲,jia,示例大学,无\n"), GROUND));
        assertThat(report.lines()).extracting(Verdict::asks).containsExactly(true);
    }

    private List<String> kin(String account) {
        return in(() -> experts.findByAccount(account).orElseThrow().kinWorkAt());
    }

    private static List<Line> numbered(String text) {
        return PoolList.LINES.read(text.getBytes(StandardCharsets.UTF_8), true);
    }

    @Test
    void thePoolOfAnotherRegionIsNotLookedAt() {
        var list = lines("示例甲,jia,示例大学,,,\n");
        var other = another();
        var report = in(other, () -> desk.check(list, GROUND));
        in(other, () -> desk.apply(list, report.digest(), GROUND));
        assertThat(deeds(in(() -> desk.check(list, GROUND)))).containsExactly(Deed.ENTER);
    }

    @Test
    void itsTemplateIsAListOfThisKind() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(PoolTemplate.xlsx()));
                var out = new ByteArrayOutputStream()) {
            assertThat(book.getNumberOfSheets()).isEqualTo(2);
            var row = book.getSheetAt(0).createRow(1);
            List.of("示例甲", "jia", "示例大学", "质量管理", "示西区", "示例旧厂 2029-1-2")
                    .forEach(cell ->
                            row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell));
            book.write(out);
            var report = in(() -> desk.check(PoolList.LINES.read(out.toByteArray(), false), GROUND));
            assertThat(deeds(report)).containsExactly(Deed.ENTER);
        }
    }

    @Test
    void whatIsNoListIsRefused() {
        refused("list-without-heads", "姓名,单位\n示例甲,示例大学\n".getBytes(StandardCharsets.UTF_8), true);
        refused("list-unreadable", new byte[] {1, 2, 3}, false);
        refused("list-too-long", (HEADS + "示例甲,jia,x,,,\n".repeat(2001)).getBytes(StandardCharsets.UTF_8), true);
    }

    private static void refused(String slug, byte[] file, boolean csv) {
        assertThatThrownBy(() -> PoolList.LINES.read(file, csv))
                .isInstanceOf(Refusal.class)
                .hasMessage(slug);
    }

    /** The newest first, as the pool is read. */
    private List<Expert> all() {
        return pool.page(null, null, null, null, 50).reversed();
    }

    private static Fault fault(PoolReport report, int place) {
        return Objects.requireNonNull(report.lines().get(place).fault());
    }

    private static List<Deed> deeds(PoolReport report) {
        return report.lines().stream().map(Verdict::deed).toList();
    }

    private static String said(Verdict line) {
        var fault = line.fault();
        return line.line() + " " + (fault == null ? line.deed() : fault.column() + " " + fault.problem());
    }

    private static Expert enrolled(String account, String name, String employer) {
        var expert = new Expert(account);
        expert.describe(new Description(name, employer, List.of(), null, List.of(), List.of()));
        return expert;
    }

    private static List<Line> lines(String rows) {
        return PoolList.LINES.read((HEADS + rows).getBytes(StandardCharsets.UTF_8), true);
    }
}
