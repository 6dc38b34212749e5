package cn.qualityaward.tenant.document;

import cn.qualityaward.tenancy.problem.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
        return Arrays.stream(files(kind, "*"))
                .map(file -> Objects.requireNonNull(file.getFilename()).replace(".json", ""))
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    JsonNode named(String kind, String name) {
        if (!names(kind).contains(name)) {
            throw Refusal.unknown("preset-unknown").with("preset", name).field("preset");
        }
        try {
            return json.tree(files(kind, name)[0].getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Resource[] files(String kind, String name) {
        try {
            return new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:presets/" + kind + "/" + name + ".json");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
