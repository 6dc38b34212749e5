package cn.qualityaward.award.dispatch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The usual words of each kind of document, for whoever has chosen none of their own. */
@Component
class UsualWords {

    private final Map<DocumentKind, Words> usual = new EnumMap<>(DocumentKind.class);

    UsualWords() {
        Arrays.stream(DocumentKind.values()).forEach(kind -> usual.put(kind, read(kind)));
    }

    Words of(DocumentKind kind) {
        return Objects.requireNonNull(usual.get(kind));
    }

    private static Words read(DocumentKind kind) {
        var name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        try {
            var lines = new ClassPathResource("documents/" + name + ".txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .split("\n", 3);
            return new Words(lines[0].strip(), lines[1].strip(), lines[2].strip());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
