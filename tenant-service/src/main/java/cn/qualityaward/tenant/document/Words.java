package cn.qualityaward.tenant.document;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** Says findings in the reader's language (bundle {@code findings}), stages and tracks by their names. */
@Component
class Words {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private final ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();

    Words() {
        bundle.setBasename("findings");
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
                        .replaceAll(name -> Matcher.quoteReplacement(
                                word(finding.values().getOrDefault(name.group(1), name.group())))));
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
