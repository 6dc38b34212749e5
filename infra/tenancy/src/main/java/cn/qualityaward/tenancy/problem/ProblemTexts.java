package cn.qualityaward.tenancy.problem;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Finds the words of a problem in the reader's language. */
public class ProblemTexts {

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

    /** People read 现场评审 where the answer's property says SITE. */
    private String word(@Nullable Object value, Locale reader) {
        var key = value instanceof Enum<?> one
                ? "name." + one.getDeclaringClass().getSimpleName() + "." + one.name()
                : value == null ? "name.nothing" : null;
        var plain = String.valueOf(value);
        return key == null ? plain : String.valueOf(bundles.getMessage(key, null, plain, reader));
    }
}
