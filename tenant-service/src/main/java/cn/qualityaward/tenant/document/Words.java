package cn.qualityaward.tenant.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** Says findings in the reader's language (bundle {@code findings}), stages and tracks by their names. */
@Component
class Words {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private static final String NAMES = "names";

    private final ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();

    Words() {
        bundle.setBasenames("findings", NAMES, "keys");
        bundle.setDefaultEncoding("UTF-8");
        bundle.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
    }

    List<FindingView> of(Keys keys, List<Finding> findings) {
        return findings.stream().map(finding -> of(keys, finding)).toList();
    }

    private FindingView of(Keys keys, Finding finding) {
        var article = keys.articleOf(finding.key());
        return new FindingView(
                finding.severity(),
                finding.slug(),
                finding.key(),
                article.value(),
                article.silent(),
                NAME.matcher(text(finding.slug()))
                        .replaceAll(name -> Matcher.quoteReplacement(word(finding, name.group(1)))));
    }

    /** {@code {setting}} is the setting that is named, or else the one the finding is about. */
    private String word(Finding finding, String name) {
        if (name.equals("setting")) {
            var key = String.valueOf(finding.values().getOrDefault(name, finding.key()));
            var label = bundle.getMessage(key.split("[.\\[]")[0], null, key, LocaleContextHolder.getLocale());
            return label == null ? key : label;
        }
        return word(finding.values().getOrDefault(name, "{" + name + "}"));
    }

    /** What the values of a document are called in Chinese, whoever reads: the language of the texts. */
    static Map<String, String> names() {
        var names = ResourceBundle.getBundle(NAMES, Locale.ROOT);
        return names.keySet().stream().collect(Collectors.toMap(key -> key, names::getString));
    }

    /** What a key is called. */
    String label(String key) {
        return text(key);
    }

    private String word(Object value) {
        return value instanceof Enum<?> one
                ? text(one.getDeclaringClass().getSimpleName() + "." + one.name())
                : String.valueOf(value);
    }

    private String text(String key) {
        return bundle.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
