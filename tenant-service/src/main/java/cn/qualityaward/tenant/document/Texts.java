package cn.qualityaward.tenant.document;

import cn.qualityaward.tenancy.Canonical;
import cn.qualityaward.tenancy.problem.Refusal;
import cn.qualityaward.tenant.regulation.Carried;
import cn.qualityaward.tenant.regulation.Issue;
import cn.qualityaward.tenant.regulation.Regulation;
import cn.qualityaward.tenant.regulation.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Sets documents of any kind as official texts, tells two of them apart, and reads one back from its print. */
@Component
class Texts {

    private static final Map<String, String> NAMES = Words.names();

    private final Wording wording;
    private final DocumentJson json;
    private final Words words;

    Texts(Wording wording, DocumentJson json, Words words) {
        this.wording = wording;
        this.json = json;
        this.words = words;
    }

    <T> Regulation of(DocumentKind<T> kind, Published version) {
        return of(
                kind,
                version.document(),
                new Issue(
                        version.version(),
                        version.formalities().size() < Formality.values().length,
                        version.documentNumber(),
                        version.effectiveFrom(),
                        version.hash()));
    }

    /** As it would read; nothing of it is issued. */
    <T> Regulation ofDraft(DocumentKind<T> kind, JsonNode draft) {
        return of(kind, draft, new Issue(null, true, null, null, Canonical.sha256(json.canonical(draft))));
    }

    /** What differs, key by key; each with the words it has in either text. */
    <T> List<Change> between(DocumentKind<T> kind, JsonNode before, JsonNode after) {
        var textBefore = ofDraft(kind, before);
        var textAfter = ofDraft(kind, after);
        var changes = new ArrayList<Change>();
        Keys.of(kind.type()).articles().forEach((key, article) -> {
            var path = "/" + key.replace('.', '/');
            var old = json.tree(textBefore.document()).at(path);
            var now = json.tree(textAfter.document()).at(path);
            if (!old.equals(now)) {
                changes.add(new Change(
                        key,
                        words.label(key),
                        article.value(),
                        article.silent(),
                        textBefore.words(key),
                        textAfter.words(key),
                        old,
                        now));
            }
        });
        return List.copyOf(changes);
    }

    /** The text with what differs from another document marked. */
    <T> Regulation marked(DocumentKind<T> kind, JsonNode draft, JsonNode other) {
        return ofDraft(kind, draft)
                .marked(between(kind, other, draft).stream().map(Change::key).collect(Collectors.toSet()));
    }

    /** The document that a printed text was set from. */
    <T> JsonNode readBack(DocumentKind<T> kind, byte[] printed) {
        try {
            var document = json.tree(new String(Carried.in(printed), StandardCharsets.UTF_8));
            return json.tree(json.read(document, kind.type()));
        } catch (IOException | JacksonException foreign) {
            throw Refusal.invalid("text-foreign");
        }
    }

    private <T> Regulation of(DocumentKind<T> kind, JsonNode tree, Issue issue) {
        var document = json.read(tree, kind.type());
        var whole = json.tree(document);
        var model = new HashMap<String, @Nullable Object>(kind.names().apply(document));
        model.put("document", json.plain(whole));
        model.put("names", NAMES);
        return wording.of(kind.name(), model, issue, whole);
    }
}
