package cn.qualityaward.award.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.tenancy.problem.IfMatch;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A region words its messages itself, and cannot word what a message does not know. */
class TemplateTests extends AsARegion {

    private static final String CHINESE = "zh-CN";
    private static final Words OWN = new Words("已收到 {name}", "受理号 {receipt}。");

    @Autowired
    TemplateController templates;

    @Autowired
    Wording wording;

    @Test
    void everyKindHasWordsInEveryLanguageThatSpeakOnlyOfWhatItKnows() {
        for (var kind : MessageKind.values()) {
            var values = new HashMap<String, Object>();
            kind.placeholders().forEach(name -> values.put(name, "x"));
            for (var language : Wording.LANGUAGES) {
                var usual = wording.usual(kind, language);
                Template.check(kind, usual);
                assertThat(wording.say(usual, values, language).text()).doesNotContain("{");
            }
        }
    }

    @Test
    void changesAndTakesTheUsualWordsAgain() {
        var before = words();
        assertThat(change(0, OWN)).isEqualTo("\"1\"");
        assertThat(words()).isEqualTo(OWN);
        assertThat(in(() -> recorded("TemplateChanged"))).isEqualTo(1);
        in(() -> templates.reset(MessageKind.SUBMITTED, CHINESE, IfMatch.of(1)));
        assertThat(words()).isEqualTo(before);
    }

    @Test
    void refusesAPlaceholderNobodyFillsAndNamesIt() {
        assertThatThrownBy(() -> change(0, new Words("{name}", "{nmae} 已收到")))
                .isInstanceOf(Refusal.class)
                .hasMessage("placeholder-unknown")
                .extracting(refused -> ((Refusal) refused).properties())
                .isEqualTo(Map.of(
                        "article", "第八条(一)", "field", "text", "placeholder", "nmae", "known", "round、name、receipt"));
    }

    @Test
    void refusesToWriteOverWhatSomebodyElseChanged() {
        change(0, OWN);
        assertThatThrownBy(() -> change(0, OWN)).hasMessage("stale");
    }

    @Test
    void keepsTheWordsOfOneRegionFromAnother() {
        change(0, OWN);
        var other = another();
        assertThat(in(other, () -> templates.one(MessageKind.SUBMITTED, CHINESE))
                        .getHeaders()
                        .getETag())
                .isEqualTo("\"0\"");
    }

    private String change(int seen, Words words) {
        return String.valueOf(in(() -> templates.change(MessageKind.SUBMITTED, CHINESE, IfMatch.of(seen), words))
                .getHeaders()
                .getETag());
    }

    private Words words() {
        var body = in(() -> templates.one(MessageKind.SUBMITTED, CHINESE)).getBody();
        return new Words(body.subject(), body.text());
    }

    private long recorded(String deed) {
        return db.sql("select count(*) from award.record_entry where deed = ?")
                .param(deed)
                .query(Long.class)
                .single();
    }
}
