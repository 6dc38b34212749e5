package cn.qualityaward.tenant.people;

import cn.qualityaward.tenancy.problem.ProblemTexts;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The rules of separation as people read them, before one of them refuses anything. */
@Component
class SeparationWords {

    record Rule(String slug, String article, @Nullable String words) {}

    private final ProblemTexts texts;

    SeparationWords(ProblemTexts texts) {
        this.texts = texts;
    }

    List<Rule> all() {
        return Arrays.stream(Separation.values())
                .map(rule -> new Rule(
                        rule.slug(),
                        rule.article(),
                        texts.of(Refusal.conflict(rule.slug()), LocaleContextHolder.getLocale())
                                .getDetail()))
                .toList();
    }
}
