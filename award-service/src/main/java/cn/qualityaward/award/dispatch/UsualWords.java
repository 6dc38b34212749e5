package cn.qualityaward.award.dispatch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The usual words of each kind of document: its title, whom it is for, and its text. */
@Component
class UsualWords {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    /** Title, addressee (empty: everybody) and body, with names between braces. */
    record Words(String title, String addressee, String body) {

        String title(Map<String, String> values) {
            return filled(title, values);
        }

        @Nullable
        String addressee(Map<String, String> values) {
            return addressee.isEmpty() ? null : filled(addressee, values);
        }

        String body(Map<String, String> values) {
            return filled(body, values);
        }

        private static String filled(String words, Map<String, String> values) {
            return PLACE.matcher(words)
                    .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), place.group())));
        }
    }

    /** As refusals and messages call things. */
    private static final ResourceBundle NAMES = ResourceBundle.getBundle("problems", Locale.ROOT);

    private final Map<DocumentKind, Words> usual = new EnumMap<>(DocumentKind.class);

    UsualWords() {
        Arrays.stream(DocumentKind.values()).forEach(kind -> usual.put(kind, read(kind)));
    }

    Words of(DocumentKind kind) {
        return Objects.requireNonNull(usual.get(kind));
    }

    static String name(Enum<?> one) {
        return NAMES.getString("name." + one.getDeclaringClass().getSimpleName() + "." + one.name());
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
