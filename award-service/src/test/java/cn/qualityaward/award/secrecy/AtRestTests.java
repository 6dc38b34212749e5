package cn.qualityaward.award.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.tenancy.Canonical;
import cn.qualityaward.tenancy.TenantScope;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a text cannot be read where it is kept, and that it comes back as it was. */
class AtRestTests {

    private static final String NUMBER = "11010519491231002X";

    private final AtRest atRest = new AtRest(Base64.getEncoder().encodeToString(new byte[32]));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"answers\":{\"questions\":{\"person\":\"11010519491231002X\"}}}",
                "{\"half\":\"11010519491231\"}",
                "{\"apart\":\"110105 19491231 002X\"}",
                "{\"within\":\"经办人身份证号11010519491231002X。\"}",
                "[[\"110105194912310020\"]]",
                "{\"typed as a number\":110105194912310020}"
            })
    void closesAnIdentityNumberWhereverItIsWritten(String json) {
        var kept = close(1, json);
        assertThat(kept).doesNotContain("19491231", "110105");
        assertThat(open(1, kept)).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"creditCode\":\"91350100M000100Y43\"}",
                "{\"id\":\"01934f60-1234-7890-1234-567890123456\"}",
                "{\"sha256\":\"d2110105194912310020aa\"}",
                "{\"form\":true,\"files\":[],\"secrets\":true}",
                "{\"at\":1782345678901,\"day\":\"2026-07-15\",\"phone\":\"13812345678\"}",
                "{\"answers\":{\"questions\":{\"staff\":3},\"secret\":[]},\"mark\":\"INTERNAL\",\"title\":\"证书\"}"
            })
    void leavesEverythingElseAsItIs(String json) {
        assertThat(close(1, json)).isEqualTo(json);
    }

    @Test
    void closesWhatIsDeclaredASecretAndWhatASecretFileIsCalled() {
        var json =
                "{\"answers\":{\"assessment\":{\"4.1\":\"配方\",\"4.2\":\"公开\"},\"questions\":{\"figures\":[{\"a\":1.50}],"
                        + "\"open\":1},\"secret\":[\"4.1\",\"figures\"]},"
                        + "\"attachments\":[{\"title\":\"秘方\",\"fileName\":\"秘.pdf\",\"mark\":\"SECRET\",\"length\":3},"
                        + "{\"title\":\"证书\",\"fileName\":null,\"mark\":\"INTERNAL\"}]}";
        var kept = close(1, json);
        assertThat(kept)
                .doesNotContain("配方", "1.50", "秘")
                .contains("\"4.2\":\"公开\"", "\"open\":1", "\"title\":\"证书\"", "\"length\":3");
        assertThat(open(1, kept)).isEqualTo(json);
    }

    @Test
    void closesThePassagesThatAreDeclaredAndASelfAssessmentThatIs() {
        var form =
                "{\"answers\":{\"questions\":{},\"secret\":[%s]},\"name\":\"示例\",\"secrets\":[%s],\"summary\":\"自评\"}";
        var both = form.formatted("\"summary\"", "\"秘方\",null");
        assertThat(close(1, both)).doesNotContain("秘方", "自评").contains("\"name\":\"示例\"");
        assertThat(open(1, close(1, both))).isEqualTo(both);
        assertThat(close(1, "{\"form\":%s}".formatted(both))).doesNotContain("秘方", "自评");
        assertThat(close(1, form.formatted("", "\"秘方\""))).doesNotContain("秘方").contains("\"summary\":\"自评\"");
        var neither = form.formatted("", "");
        assertThat(close(1, neither)).isEqualTo(neither);
    }

    @Test
    void closesAnAnswerThatACorrectionSaysByItself() {
        var json = "{\"questions.staff\":120,\"assessment.4.1\":\"配方\",\"summary\":\"自评\",\"name\":\"示例\","
                + "\"questions.none\":null}";
        var kept = close(1, json);
        assertThat(kept).doesNotContain("120", "配方", "自评").contains("\"name\":\"示例\"", "\"questions.none\":null");
        assertThat(open(1, kept)).isEqualTo(json);
    }

    @Test
    void givesBackACanonicalTextLetterByLetter() {
        var text = Canonical.form("{\"b\":[\"" + NUMBER + "\",1e21,0.1,\"€\\u2028\"],\"a\":{\"z\":null,\"y\":true}}");
        TenantScope.run(1, () -> {
            var converter = new ClosedText(atRest);
            var kept = converter.convertToDatabaseColumn(text);
            assertThat(kept).doesNotContain(NUMBER);
            assertThat(converter.convertToEntityAttribute(kept)).isEqualTo(text);
        });
    }

    @Test
    void whoeverWritesSomebodysSealIntoTheirOwnTextReadsTheSealAndNotTheNumber() {
        var others = close(1, "{\"person\":\"" + NUMBER + "\"}");
        var seal = others.substring(others.indexOf("closed:"), others.lastIndexOf('"'));
        var mine = "{\"name\":\"" + seal + "\"}";
        assertThat(open(1, close(1, mine))).isEqualTo(mine);
    }

    @Test
    void opensNothingOfAnotherRegionNorWhatWasChanged() {
        var kept = close(1, "[\"" + NUMBER + "\"]");
        // one letter of what is closed, and none of the mark before it, by which it is known to be
        var changed = kept.substring(0, 30) + (kept.charAt(30) == 'A' ? 'B' : 'A') + kept.substring(31);
        assertThatThrownBy(() -> open(2, kept)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> open(1, changed)).isInstanceOf(IllegalStateException.class);
        assertThat(List.of(close(1, "[\"" + NUMBER + "\"]"))).as("no two alike").doesNotContain(kept);
    }

    private String close(int tenant, String json) {
        return TenantScope.call(tenant, () -> atRest.close(json));
    }

    private String open(int tenant, String json) {
        return TenantScope.call(tenant, () -> atRest.open(json));
    }
}
