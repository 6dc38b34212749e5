package cn.qualityaward.award.conferral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.conferral.HonourRecord.Alias;
import cn.qualityaward.award.conferral.HonourRecord.Change;
import cn.qualityaward.award.conferral.HonourReport.Deed;
import cn.qualityaward.award.conferral.HonourReport.Verdict;
import cn.qualityaward.award.eligibility.EarlierHonours;
import cn.qualityaward.award.eligibility.EarlierHonours.Claimant;
import cn.qualityaward.award.eligibility.EarlierHonours.Earlier;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.PolicySource.Division;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.tenancy.problem.Refusal;
import cn.qualityaward.tenancy.sheet.SheetLines.Line;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Honours of editions before this platform: entered as reported, found under any name, corrected and never edited. */
class HonourDeskTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);
    private static final String CODE = "91350100M000100Y43";
    private static final String HEADS = "届次,年度,奖项,获奖者,统一社会信用代码,属地,表彰日期,有效期至,表彰文号,证书编号,更名\n";
    private static final HonourGround GROUND =
            new HonourGround(TestPolicies.xilingol(), List.of(new Division("152502", "示例市")), TODAY);
    private static final Decider HEAD = new Decider("head", "主任", "office/main", null);

    @Autowired
    HonourDesk desk;

    @Autowired
    Honours honours;

    @Autowired
    PublicHonours open;

    @Autowired
    BeanFactory beans;

    @Autowired
    EarlierHonours roll;

    @Autowired
    CertificateNumbers numbers;

    @Test
    void entersExactlyWhatItReportedAndTheSameListTwiceDoesNothing() {
        var list = lines("""
                第一届,2019,盟长质量奖,示例乳业有限公司,%s,示例市,2019-10-01,2022-10-01,示例发〔2019〕1号,示例〔2019〕1号,
                第一届,2019,NOMINATION,示例旧厂,,152502,2019-10-01,,示例发〔2019〕1号,,示例新厂
                第一届,2019,没有的奖,示例厂,,示例市,2019-10-01,,示例发〔2019〕1号,,
                第一届,二〇一九,盟长质量奖,示例厂,,示例市,2019-10-01,,示例发〔2019〕1号,,
                第一届,2019,盟长质量奖,示例厂,,示例市,2019-10-01,,示例发〔2019〕1号,示例〔2019〕1号,
                第一届,2019,盟长质量奖,=1+1,,示例市,2019-10-01,,示例发〔2019〕1号,,
                """.formatted(CODE));
        var report = in(31, () -> desk.check(list, GROUND));
        assertThat(report.lines())
                .extracting(Verdict::deed)
                .containsExactly(Deed.ENTER, Deed.ENTER, Deed.REFUSED, Deed.REFUSED, Deed.REFUSED, Deed.REFUSED);
        assertThat(report.lines())
                .extracting(Verdict::problem)
                .containsExactly(
                        null, null, "class-unknown", "line-date-unreadable", "honour-number-taken", "line-computed");
        in(31, () -> desk.apply(list, report.digest(), GROUND));
        assertThat(in(31, () -> desk.all())).hasSize(2);
        assertThatThrownBy(() -> in(31, () -> desk.apply(list, report.digest(), GROUND)))
                .isInstanceOf(Refusal.class)
                .hasMessage("stale");
        assertThat(in(31, () -> desk.check(list, GROUND)).lines().getFirst().deed())
                .isEqualTo(Deed.UNCHANGED);
        assertThat(in(31, () -> honours.findByNumber("示例〔2019〕1号"))
                        .orElseThrow()
                        .state())
                .isEqualTo(Honour.State.EXPIRED);
    }

    /** However many there are, whoever types part of a name finds it, and what is typed is no pattern. */
    @Test
    void findsWinnersByPartOfTheirNameAmongAllOfThem() {
        run(() -> {
            TestHonours.won(beans, "示例乳业ABC有限公司", 2017);
            TestHonours.won(beans, "示例石材有限公司", 2019);
            TestHonours.won(beans, "示例100%甲厂", 2021);
        });
        assertThat(winners(null)).hasSize(3);
        assertThat(winners("乳业abc")).containsExactly("示例乳业ABC有限公司");
        assertThat(winners("%")).containsExactly("示例100%甲厂");
        assertThat(winners("_")).isEmpty();
        assertThat(winners(" ")).hasSize(3);
        assertThat(in(() -> open.all(null, null, "有限公司", null, 1))).hasSize(1);
    }

    private List<String> winners(@Nullable String name) {
        return in(() -> open.all(null, null, name, null, 50)).stream()
                .map(PublicHonours.View::winner)
                .toList();
    }

    @Test
    void findsAWinnerByCodeAndUnderWhatItBecameAndNobodyElse() {
        in(
                32,
                () -> desk.enter(
                        record(
                                "示例旧厂",
                                null,
                                List.of(new Alias(Change.RENAMED, "示例新厂"), new Alias(Change.MERGED, CODE))),
                        GROUND));
        assertThat(won(32, "示例集团", CODE)).extracting(Earlier::certain).containsExactly(true);
        assertThat(won(32, "示例新厂", null)).extracting(Earlier::certain).containsExactly(false);
        assertThat(won(32, "示例旧厂", null)).extracting(Earlier::certain).containsExactly(false);
        assertThat(won(32, "示例他厂", null)).isEmpty();
        assertThat(won(33, "示例集团", CODE)).isEmpty();
        assertThat(in(32, () -> roll.of(new Claimant(ApplicantKind.INDIVIDUAL, "示例旧厂", null, null))))
                .isEmpty();
        assertThat(in(32, () -> roll.editionsBefore())).containsExactly(2019);
    }

    @Test
    void knowsAnIndividualByTheAccountAndNobodyByTheNameAlone() {
        in(37, () -> honours.save(individual("示例甲", "account-1", TestRounds.announced(rounds, db, TODAY, TODAY))));
        assertThat(certain(37, "示例甲", "account-1")).containsExactly(true);
        assertThat(certain(37, "示例甲", "account-2")).as("a namesake").containsExactly(false);
        assertThat(certain(37, "示例乙", "account-1")).isEmpty();
    }

    private List<Boolean> certain(int tenant, String name, String account) {
        return in(tenant, () -> roll.of(new Claimant(ApplicantKind.INDIVIDUAL, name, null, account))).stream()
                .map(Earlier::certain)
                .toList();
    }

    private static Honour individual(String name, String account, UUID round) {
        return new Honour(
                new Winner(
                        UUID.randomUUID(),
                        "示例〔2024〕1号",
                        name,
                        account,
                        null,
                        "152502",
                        "示例市",
                        "示例行业",
                        ApplicantKind.INDIVIDUAL,
                        "INDIVIDUAL",
                        "盟长质量奖",
                        false),
                new Commendation(round, "盟长质量奖", 2024, LocalDate.of(2024, 12, 1), null, "示例发〔2024〕1号"),
                EarlierHonours.Repeat.FIRST);
    }

    @Test
    void correctsByADocumentAndKeepsWhatItSaid() {
        var entered = in(34, () -> desk.enter(record("示例旧厂", null, List.of()), GROUND));
        var ground = new HonourCorrection.Ground("原件核对", "示例发〔2026〕9号", TODAY, HEAD);
        in(34, () -> desk.correct(entered.id(), record("示例厂", CODE, List.of()), ground, GROUND));
        var filed = in(34, () -> desk.all()).getFirst();
        assertThat(filed.honour().text().winner()).isEqualTo("示例厂");
        assertThat(filed.corrections()).singleElement().satisfies(correction -> {
            assertThat(correction.original().winner()).isEqualTo("示例旧厂");
            assertThat(correction.documentNumber()).isEqualTo("示例发〔2026〕9号");
        });
        assertThat(won(34, "示例厂", CODE)).hasSize(1);
    }

    @Test
    void refusesWhatIsOnFileAlready() {
        in(35, () -> desk.enter(record("示例厂", CODE, List.of()), GROUND));
        assertThatThrownBy(() -> in(35, () -> desk.enter(record("示例厂", CODE, List.of()), GROUND)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("honour-");
    }

    @Test
    void countsPastANumberThatAnEarlierCertificateBears() {
        in(36, () -> desk.enter(numbered("2019-01"), GROUND));
        assertThat(in(36, () -> numbers.next("{year}-{seq:2}", Map.of("year", "2019"))))
                .isEqualTo("2019-02");
    }

    private List<Earlier> won(int tenant, String name, @Nullable String code) {
        return in(tenant, () -> roll.of(new Claimant(ApplicantKind.ORGANIZATION, name, code, null)));
    }

    private static HonourRecord record(String winner, @Nullable String code, List<Alias> alsoKnown) {
        return new HonourRecord(
                2019,
                null,
                "MAIN",
                winner,
                code,
                "152502",
                null,
                LocalDate.of(2019, 10, 1),
                null,
                "示例发〔2019〕1号",
                null,
                alsoKnown);
    }

    private static HonourRecord numbered(String number) {
        return new HonourRecord(
                2019,
                null,
                "MAIN",
                "示例厂",
                null,
                "152502",
                null,
                LocalDate.of(2019, 10, 1),
                null,
                "示例发〔2019〕1号",
                number,
                List.of());
    }

    private static List<Line> lines(String rows) {
        return HonourList.read((HEADS + rows).getBytes(StandardCharsets.UTF_8), true);
    }
}
