package cn.qualityaward.tenancy.problem;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Finds the words of a problem in the reader's language. */
public class ProblemTexts {

    private static final DateTimeFormatter CHINESE_DAY = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.CHINA);
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private final MessageSource bundles;

    ProblemTexts(MessageSource bundles) {
        this.bundles = bundles;
    }

    public ProblemDetail of(Refusal refusal, Locale reader) {
        return of(refusal.status(), refusal.slug(), refusal.properties(), reader);
    }

    /** Of one thing that is wrong among others; <code>{name}</code> is one of the values. */
    public String words(String key, Map<String, Object> values, Locale reader) {
        return text(key, key, values, reader);
    }

    ProblemDetail of(HttpStatusCode status, String slug, Map<String, Object> properties, Locale reader) {
        var problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("urn:quality-award:problem:" + slug));
        problem.setTitle(text(slug + ".title", slug, properties, reader));
        problem.setDetail(text(slug + ".detail", "", properties, reader));
        properties.forEach(problem::setProperty);
        return problem;
    }

    private String text(String key, String otherwise, Map<String, Object> properties, Locale reader) {
        var template = bundles.getMessage("problem." + key, null, otherwise, reader);
        return NAME.matcher(template == null ? otherwise : template)
                .replaceAll(name ->
                        Matcher.quoteReplacement(word(properties.getOrDefault(name.group(1), name.group()), reader)));
    }

    /** People read 现场评审 where the answer's property says SITE, and 2026年7月6日 where it says 2026-07-06. */
    private String word(@Nullable Object value, Locale reader) {
        return switch (value) {
            case null -> named("name.nothing", "null", reader);
            case Enum<?> one ->
                named("name." + one.getDeclaringClass().getSimpleName() + "." + one.name(), one.toString(), reader);
            case LocalDate day -> day.format(chinese(reader) ? CHINESE_DAY : ENGLISH_DAY);
            case Collection<?> several ->
                several.stream()
                        .map(one -> word(one, reader))
                        .collect(Collectors.joining(chinese(reader) ? "、" : ", "));
            default -> value.toString();
        };
    }

    private String named(String key, String otherwise, Locale reader) {
        return String.valueOf(bundles.getMessage(key, null, otherwise, reader));
    }

    private static boolean chinese(Locale reader) {
        return !reader.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
