package cn.qualityaward.award.wording;

import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Collection;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** 占位符, as <code>{due}</code>: what whoever chooses the words cannot know yet. */
public final class Placeholders {

    private static final String ARTICLE = "第八条(一)";
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    private Placeholders() {}

    /** @param value what stands for a name */
    public static String filled(String words, UnaryOperator<String> value) {
        return PLACE.matcher(words).replaceAll(place -> Matcher.quoteReplacement(value.apply(place.group(1))));
    }

    /** Whatever is between braces must be something that can be said there. */
    public static void requireKnown(String field, String words, Collection<String> known) {
        names(words).filter(name -> !known.contains(name)).findFirst().ifPresent(unknown -> {
            throw Refusal.invalid("placeholder-unknown")
                    .article(ARTICLE)
                    .field(field)
                    .with("placeholder", unknown)
                    .with("known", String.join("、", known));
        });
    }

    /** What the words would say nothing without. */
    public static void requireNamed(String field, String words, Collection<String> necessary) {
        var named = names(words).toList();
        necessary.stream().filter(name -> !named.contains(name)).findFirst().ifPresent(missing -> {
            throw Refusal.invalid("placeholder-missing")
                    .article(ARTICLE)
                    .field(field)
                    .with("placeholder", missing);
        });
    }

    private static Stream<String> names(String words) {
        return PLACE.matcher(words).results().map(place -> place.group(1));
    }
}
