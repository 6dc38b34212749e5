package cn.qualityaward.tenant.document;

import cn.qualityaward.tenancy.problem.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Documents to begin from, shipped as data under {@code presets/<kind>/}. */
@Component
class Presets {

    private final DocumentJson json;

    Presets(DocumentJson json) {
        this.json = json;
    }

    List<String> names(String kind) {
        return Arrays.stream(files(kind))
                .map(file -> Objects.requireNonNull(file.getFilename()).replace(".json", ""))
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /** With where each comes from, in the reader's language: what is published, and what is filled in. */
    List<PresetView> all(String kind) {
        var sources = read("sources");
        return names(kind).stream()
                .map(name -> {
                    var source = sources.path(name);
                    var keys = source.path("published")
                            .valueStream()
                            .map(JsonNode::asString)
                            .toList();
                    return new PresetView(
                            name, inOwnWords(source, "name"), inOwnWords(source, "source"), keys, isSeed(source));
                })
                .toList();
    }

    /** The one that {@code sources.json} marks so. */
    String seed() {
        return read("sources")
                .propertyStream()
                .filter(one -> isSeed(one.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isSeed(JsonNode source) {
        return source.path("seed").asBoolean(false);
    }

    private static String inOwnWords(JsonNode source, String key) {
        var english = Locale.ENGLISH
                .getLanguage()
                .equals(LocaleContextHolder.getLocale().getLanguage());
        return source.path(english ? key + "En" : key).asString("");
    }

    JsonNode named(String kind, String name) {
        if (!names(kind).contains(name)) {
            throw Refusal.unknown("preset-unknown").with("preset", name).field("preset");
        }
        return read(kind + "/" + name);
    }

    private JsonNode read(String file) {
        try {
            return json.tree(
                    new ClassPathResource("presets/" + file + ".json").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Resource[] files(String kind) {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath*:presets/" + kind + "/*.json");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
