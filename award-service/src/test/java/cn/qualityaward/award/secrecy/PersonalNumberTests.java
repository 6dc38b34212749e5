package cn.qualityaward.award.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.secrecy.PersonalNumber.Kind;
import cn.qualityaward.tenancy.TenantScope;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** 号码: one and the same however it is written, and nobody else's. */
class PersonalNumberTests {

    private static final String IDENTITY = "11010519491231002X";
    private static final List<String> BEFORE = List.of("", "86", "+86", "0086", "＋８６", "+86 ", "(86)");
    private static final List<String> BETWEEN = List.of("", "", "", " ", "-", "　", "\u200b", "–");

    private final NumberPrints prints =
            new NumberPrints(new AtRest(Base64.getEncoder().encodeToString(new byte[32])));

    /** However two write it, it is one; of another number it never is. */
    @Test
    void twoSpellingsOfAMobileNumberAreOneAndTwoNumbersAreTwo() {
        var random = new Random(18);
        for (int i = 0; i < 2_000; i++) {
            var number = "1" + (3 + random.nextInt(7)) + digits(random, 9);
            var other = "1" + (3 + random.nextInt(7)) + digits(random, 9);
            var said = spelt(random, number);
            assertThat(PersonalNumber.read(said)).as(said).contains(new PersonalNumber(Kind.MOBILE, number));
            assertThat(print(said)).isEqualTo(print(spelt(random, number)));
            assertThat(print(said).equals(print(spelt(random, other)))).isEqualTo(number.equals(other));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                IDENTITY,
                "11010519491231002x",
                "110105 19491231 002X",
                "１１０１０５１９４９１２３１００２Ｘ",
                "110105-19491231-002X"
            })
    void readsAnIdentityNumberHoweverItIsWritten(String said) {
        assertThat(PersonalNumber.read(said)).contains(new PersonalNumber(Kind.IDENTITY, IDENTITY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0479-0000000",
                "12345678901",
                "1380000000",
                "138000000011",
                "联系人 13800000001",
                "13800000001、13800000002",
                "91350100M000100Y43",
                "010105194912310021"
            })
    void takesNothingElseForANumberOfAPerson(String said) {
        assertThat(PersonalNumber.read(said)).isEmpty();
    }

    @Test
    void isReadOfNoLongTextAndSaysNothingOfItself() {
        assertThat(PersonalNumber.read(" ".repeat(100_000) + "13800000001")).isEmpty();
        assertThat(PersonalNumber.read("13800000001").orElseThrow().toString()).doesNotContain("1380000");
    }

    /** What stands in the midst of a text may be anybody's, and a figure is none. */
    @Test
    void aDossierNamesItsContactAndWhoeverIsAnAnswerByThemself() {
        var form = """
                {"phone": "138 0000 0001", "summary": "13800000009",
                 "answers": {"questions": {"person": "%s", "turnover": 13800000008, "told": "服务热线 13800000007",
                   "team": [{"name": "示例", "mobile": "13800000002"}], "lines": ["13800000003", null]},
                   "assessment": {"4.1": "13800000006"}, "secret": ["person"]}}""".formatted(IDENTITY);
        var expected = List.of("13800000001", "13800000002", "13800000003", IDENTITY);
        assertThat(in(1, () -> prints.named(JsonMapper.shared().readTree(form))))
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().map(this::print).toList())
                .isSorted();
    }

    @Test
    void aFingerprintIsOfOneRegionAlone() {
        var number = PersonalNumber.read(IDENTITY).orElseThrow();
        assertThat(in(1, () -> prints.of(number)))
                .isEqualTo(in(1, () -> prints.of(number)))
                .isNotEqualTo(in(2, () -> prints.of(number)))
                .doesNotContain("19491231");
    }

    private String print(String said) {
        return in(1, () -> prints.of(PersonalNumber.read(said).orElseThrow()));
    }

    private static <T> T in(int tenant, ScopedValue.CallableOp<T, RuntimeException> work) {
        return TenantScope.call(tenant, work);
    }

    private static String spelt(Random random, String number) {
        var apart = number.chars()
                .mapToObj(digit -> (random.nextInt(3) == 0 ? fullWidth(digit) : Character.toString(digit))
                        + BETWEEN.get(random.nextInt(BETWEEN.size())))
                .collect(Collectors.joining());
        return BEFORE.get(random.nextInt(BEFORE.size())) + apart;
    }

    private static String fullWidth(int digit) {
        return Character.toString('０' + digit - '0');
    }

    private static String digits(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> String.valueOf(random.nextInt(10)))
                .collect(Collectors.joining());
    }
}
