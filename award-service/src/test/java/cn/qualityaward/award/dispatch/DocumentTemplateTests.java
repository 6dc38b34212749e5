package cn.qualityaward.award.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.problem.IfMatch;
import cn.qualityaward.tenancy.problem.Refusal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A region words its documents itself, and cannot leave out what a document is nothing without. */
class DocumentTemplateTests extends AsARegion {

    private static final DocumentKind KIND = DocumentKind.ANNOUNCEMENT;
    private static final Words OWN = new Words("{round}开始申报", "", "奖项如下。\n{classes}\n{window}。");

    private static final Caller HEAD = new Caller("head", "示例主任", Set.of(new Seat("office", "main", "head")));

    @Autowired
    DocumentTemplateController templates;

    @Autowired
    UsualWords usual;

    @Autowired
    Dispatching dispatching;

    @Autowired
    OutgoingDocuments documents;

    @Test
    void theUsualWordsOfEveryKindSpeakOfWhatItKnowsAndMust() {
        for (var kind : DocumentKind.values()) {
            usual.of(kind).check(kind);
            var read = in(() -> templates.preview(kind, usual.of(kind), HEAD)).words();
            assertThat(read.title() + read.addressee() + read.body())
                    .as(kind.name())
                    .doesNotContain("{", "}");
        }
    }

    @Test
    void draftsToComeUseTheRegionsWordsAndThoseThereAreStay() {
        var round = announced();
        var before = drafted(round);
        assertThat(change(0, OWN)).isEqualTo("\"1\"");
        var after = drafted(round);
        assertThat(text(after).title()).endsWith("开始申报").doesNotContain("{");
        assertThat(text(after).addressee()).isNull();
        assertThat(text(before).title()).startsWith("关于开展");
        in(() -> templates.reset(KIND, IfMatch.of(1)));
        assertThat(text(drafted(round)).title()).isEqualTo(text(before).title());
        assertThat(in(() -> db.sql(
                                "select deed from award.record_entry where deed like 'DocumentTemplate%' order by id")
                        .query(String.class)
                        .list()))
                .containsExactly("DocumentTemplateChanged", "DocumentTemplateReset");
    }

    @Test
    void aPreviewIsOfTheLatestRoundAndSaysWhatIsMadeUp() {
        var nothing = in(() -> templates.preview(KIND, OWN, HEAD));
        assertThat(nothing.round()).isNull();
        assertThat(nothing.madeUp()).contains("round", "classes");
        announced();
        var preview = in(() -> templates.preview(KIND, OWN, HEAD));
        assertThat(preview.words().title()).isEqualTo(preview.round() + "开始申报");
        assertThat(preview.madeUp()).isEmpty();
        var list =
                in(() -> templates.preview(DocumentKind.QUALIFIED_LIST, usual.of(DocumentKind.QUALIFIED_LIST), HEAD));
        assertThat(list.madeUp()).containsExactly("names");
        assertThat(list.words().body()).contains("1.示例企业");
    }

    @Test
    void refusesAtTheFieldWhatNobodyFillsAndWhatIsLeftOut() {
        assertThatThrownBy(() -> change(0, new Words("{nmae}", "", OWN.body())))
                .isInstanceOfSatisfying(Refusal.class, refused -> {
                    assertThat(refused.slug()).isEqualTo("placeholder-unknown");
                    assertThat(refused.properties())
                            .containsEntry("field", "title")
                            .containsEntry("placeholder", "nmae");
                });
        assertThatThrownBy(() -> change(0, new Words("申报", "", "奖项如下。\n{classes}")))
                .isInstanceOfSatisfying(Refusal.class, refused -> {
                    assertThat(refused.slug()).isEqualTo("placeholder-missing");
                    assertThat(refused.properties())
                            .containsEntry("field", "body")
                            .containsEntry("placeholder", "window");
                });
    }

    @Test
    void refusesToWriteOverWhatSomebodyElseChanged() {
        change(0, OWN);
        assertThatThrownBy(() -> change(0, OWN)).hasMessage("stale");
        assertThatThrownBy(() -> in(() -> templates.reset(KIND, IfMatch.of(0)))).hasMessage("stale");
        in(() -> templates.reset(KIND, IfMatch.of(1)));
        assertThatThrownBy(() -> in(() -> templates.reset(KIND, IfMatch.of(2)))).hasMessage("template-unchanged");
    }

    @Test
    void keepsTheWordsOfOneRegionFromAnother() {
        change(0, OWN);
        assertThat(in(another(), () -> templates.one(KIND)).getHeaders().getETag())
                .isEqualTo("\"0\"");
    }

    private UUID announced() {
        var today = LocalDate.now(ProcedureClock.ZONE);
        return in(() -> TestRounds.announced(rounds, db, today, today.plusDays(30)));
    }

    private UUID drafted(UUID round) {
        return in(() -> dispatching.draft(round, KIND, null)).id();
    }

    private Text text(UUID document) {
        return in(() -> documents.required(document)).text();
    }

    private String change(int seen, Words words) {
        return Objects.requireNonNull(in(() -> templates.change(KIND, IfMatch.of(seen), words))
                .getHeaders()
                .getETag());
    }
}
