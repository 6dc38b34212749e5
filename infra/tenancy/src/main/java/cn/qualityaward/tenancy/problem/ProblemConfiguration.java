package cn.qualityaward.tenancy.problem;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Problems in Chinese unless the reader asks for English. */
@AutoConfiguration(before = WebMvcAutoConfiguration.class)
class ProblemConfiguration implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new IfMatchArgument());
    }

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH));
        resolver.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        return resolver;
    }

    /** A service's own bundle {@code problems} first, then what every service may have to say. */
    @Bean
    ProblemTexts problemTexts() {
        var bundles = new ResourceBundleMessageSource();
        bundles.setBasenames("problems", "cn.qualityaward.tenancy.problems");
        bundles.setDefaultEncoding("UTF-8");
        bundles.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        return new ProblemTexts(bundles);
    }

    @Bean
    Problems problems(ProblemTexts texts) {
        return new Problems(texts);
    }

    @Bean
    KeepableText keepableText() {
        return new KeepableText();
    }

    @Bean
    @ConditionalOnClass(OptimisticLockingFailureException.class)
    StaleWrites staleWrites(ProblemTexts texts) {
        return new StaleWrites(texts);
    }
}
