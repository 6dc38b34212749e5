package cn.qualityaward.award.message;

import cn.qualityaward.award.wording.Placeholders;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** Says a thing in the languages there are, by the default words or the tenant's own. */
@Component
class Wording {

    static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private final ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();

    Wording() {
        bundles.setBasenames("messages", "problems");
        bundles.setDefaultEncoding("UTF-8");
        bundles.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
    }

    /** The words of a kind before any tenant changed them. */
    Words usual(MessageKind kind, Locale language) {
        var key = "message." + kind.key();
        return new Words(
                bundles.getMessage(key + ".subject", null, language),
                bundles.getMessage(key + ".text", null, language));
    }

    /** What stands below every letter. */
    String ending(Locale language) {
        return bundles.getMessage("message.ending", null, language);
    }

    Words say(Words template, Map<String, Object> values, Locale language) {
        return new Words(fill(template.subject(), values, language), fill(template.text(), values, language));
    }

    private String fill(String template, Map<String, Object> values, Locale language) {
        return Placeholders.filled(template, name -> word(values.get(name), language));
    }

    private String word(@Nullable Object value, Locale language) {
        return switch (value) {
            case null -> String.valueOf(bundles.getMessage("message.nothing", null, "", language));
            case LocalDate day ->
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(language)
                        .format(day);
            case Enum<?> one ->
                String.valueOf(bundles.getMessage(
                        "name." + one.getDeclaringClass().getSimpleName() + "." + one.name(),
                        null,
                        one.name(),
                        language));
            default -> value.toString();
        };
    }
}
