package cn.qualityaward.award.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an identity number is nobody's business, and where it may stand. */
class PlainWordsTests {

    private static final String NUMBER = "11010519491231002X";

    private record Defect(String text) {}

    private record Opinion(String reason, List<Defect> defects, Map<String, Object> values) {}

    @KeptClosed
    private record Form(String contact) {}

    private record Sent(Form form, String note) {}

    @Test
    void refusesANumberInWordsNamingWhereItStands() {
        refused(new Opinion("张示例" + NUMBER, List.of(), Map.of()), "reason");
        refused(
                new Opinion("", List.of(new Defect("无"), new Defect("证号110105 19491231 0020")), Map.of()),
                "defects[1].text");
        refused(new Sent(new Form(""), NUMBER), "note");
    }

    @Test
    void leavesWhatIsKeptClosed() {
        assertThatCode(() -> PlainWords.require(new Sent(new Form(NUMBER), "无")))
                .doesNotThrowAnyException();
        assertThatCode(() -> PlainWords.require(new Opinion("", List.of(), Map.of("contact", NUMBER))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1101051949123100", // no number has sixteen digits
                "91350100M000100Y43",
                "锡署办发〔2023〕104号",
                "6217000010012345678",
                "01934f60-1234-7890-1234-567890123456"
            })
    void leavesWhatOnlyLooksLong(String text) {
        assertThatCode(() -> PlainWords.require(new Defect(text))).doesNotThrowAnyException();
    }

    private static void refused(Object body, String field) {
        assertThatThrownBy(() -> PlainWords.require(body))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.properties()).containsEntry("field", field));
    }
}
