package cn.qualityaward.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.util.NamedValue;

/** How words are looked for: all of them anywhere, whichever way of reading finds them, and better in title and name. */
final class Words {

    static final String PASSAGE = "document.text";

    private Words() {}

    static BoolQuery.Builder required(BoolQuery.Builder search, String words) {
        return search.must(anywhere -> anywhere.multiMatch(match -> match.query(words)
                        .type(TextQueryType.BestFields)
                        .operator(Operator.And)
                        .fields("everything", "everything.words", "everything.mongolian", "everything.pinyin")))
                .should(inTitle -> inTitle.multiMatch(match -> match.query(words)
                        .type(TextQueryType.MostFields)
                        .fields("document.title^2", "document.title.words", "document.name^3", "document.name.words")))
                .should(inOnePiece -> inOnePiece.multiMatch(match -> match.query(words)
                        .type(TextQueryType.Phrase)
                        .fields("document.title^3", "document.name^4", "everything")))
                .should(asNumber -> asNumber.term(
                        term -> term.field("document.number").value(words).boost(20f)));
    }

    static Highlight passage(String words) {
        var field = HighlightField.of(highlight -> highlight
                .numberOfFragments(1)
                .fragmentSize(120)
                .highlightQuery(
                        query -> query.match(match -> match.field(PASSAGE).query(words))));
        return Highlight.of(highlight -> highlight.fields(NamedValue.of(PASSAGE, field)));
    }
}
