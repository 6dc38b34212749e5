package cn.qualityaward.award.dispatch;

import cn.qualityaward.award.wording.Placeholders;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * The words of a kind of document, with names between braces for what a round has to say.
 *
 * @param addressee empty: everybody
 */
record Words(
        @NotBlank @Size(max = 200) String title,
        @NotNull @Size(max = 500) String addressee,
        @NotBlank @Size(max = 20_000) String body) {

    /** They speak of nothing a document of the kind cannot say, and leave out nothing it must. */
    void check(DocumentKind kind) {
        Placeholders.requireKnown("title", title, kind.placeholders());
        Placeholders.requireKnown("addressee", addressee, kind.placeholders());
        Placeholders.requireKnown("body", body, kind.placeholders());
        Placeholders.requireNamed("body", body, kind.necessary());
    }

    /** What has no value yet stays between its braces, for whoever revises the draft. */
    Words filled(Map<String, String> values) {
        return new Words(filled(title, values), filled(addressee, values), filled(body, values));
    }

    private static String filled(String words, Map<String, String> values) {
        return Placeholders.filled(words, name -> values.getOrDefault(name, "{" + name + "}"));
    }
}
