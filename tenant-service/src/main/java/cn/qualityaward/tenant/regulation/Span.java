package cn.qualityaward.tenant.regulation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A run of words.
 *
 * @param key of the parameter that wrote it; empty for the text's own words
 * @param stated here is where the parameter stands; elsewhere it is only mentioned
 * @param changed it differs from what the text was compared with
 */
public record Span(String text, String key, boolean stated, boolean changed) {

    static String joined(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    Span marked(Set<String> keys, String owner) {
        return new Span(text, key, stated, keys.contains(key) || keys.contains(owner));
    }
}
