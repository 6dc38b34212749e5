package cn.qualityaward.tenant.document;

import cn.qualityaward.tenant.regulation.Issue;
import cn.qualityaward.tenant.regulation.Regulation;
import cn.qualityaward.tenant.regulation.Wording;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sets any kind of document as its official text. */
@Component
class Texts {

    private static final Map<String, String> NAMES = Words.names();

    private final Wording wording;
    private final DocumentJson json;

    Texts(Wording wording, DocumentJson json) {
        this.wording = wording;
        this.json = json;
    }

    <T> Regulation of(DocumentKind<T> kind, T document, Issue issue) {
        var tree = json.tree(document);
        var model = new HashMap<String, @Nullable Object>(kind.names().apply(document));
        model.put("document", json.plain(tree));
        model.put("names", NAMES);
        return wording.of(kind.name(), model, issue, tree);
    }
}
