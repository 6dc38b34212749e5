package cn.qualityaward.award.review;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Progress.Verdict;
import cn.qualityaward.award.program.ReviewRules.Shortlist;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * Who goes on from a stage (进入现场评审名单), by the rules' mode; and the written feedback to everybody who does not.
 *
 * @param reason why these, where the rules leave it to the office (by hand)
 * @param feedback per applicant who does not go on
 */
record Selection(
        @NotNull Set<@NotNull UUID> selected,
        @Nullable @Size(max = 2000) String reason,
        @Nullable Map<UUID, @NotBlank @Size(max = 4000) String> feedback) {

    /** Everybody this speaks of. */
    Set<UUID> named() {
        return Stream.concat(selected.stream(), feedback == null ? Stream.empty() : feedback.keySet().stream())
                .collect(Collectors.toSet());
    }

    void check(Desk desk, List<Standing> standings) {
        var there = all(standings);
        if (!there.containsAll(selected)) {
            throw Refusal.invalid("selection-outside-stage").field("selected").article(article(desk));
        }
        if (!desk.step().eliminating()) {
            requireAll(desk, there);
            return;
        }
        var rule = desk.asked().shortlist();
        if (rule.mode() == Shortlist.Mode.MANUAL) {
            if (reason == null || reason.isBlank()) {
                throw Refusal.invalid("reason-missing")
                        .field("reason")
                        .article(article(desk))
                        .setting("shortlist");
            }
        } else if (!selected.equals(byRule(rule, standings))) {
            throw Refusal.conflict("selection-against-rule")
                    .article(article(desk))
                    .setting("shortlist")
                    .with("expected", byRule(rule, standings));
        }
    }

    private void requireAll(Desk desk, Set<UUID> there) {
        if (!selected.equals(there)) {
            throw Refusal.conflict("stage-not-eliminating")
                    .article(article(desk))
                    .setting("stages");
        }
    }

    static Set<UUID> all(List<Standing> standings) {
        return standings.stream().map(one -> one.application().id()).collect(Collectors.toSet());
    }

    /** Equal scores at the cut stand or fall together: never by order of arrival. */
    static Set<UUID> byRule(Shortlist rule, List<Standing> standings) {
        var ranked = standings.stream()
                .sorted(Comparator.comparing(Standing::mean).reversed())
                .toList();
        BigFraction cut = switch (rule.mode()) {
            case TOP_N -> atPlace(ranked, rule.topN() == null ? 0 : rule.topN());
            case RATIO -> atPlace(ranked, places(rule.ratio(), ranked.size()));
            case MIN_SCORE -> exact(rule.minScore());
            case MANUAL -> BigFraction.ZERO;
        };
        return ranked.stream()
                .filter(standing -> standing.mean().compareTo(cut) >= 0)
                .map(standing -> standing.application().id())
                .collect(Collectors.toSet());
    }

    private static int places(@Nullable BigDecimal ratio, int field) {
        return ratio == null
                ? 0
                : ratio.multiply(BigDecimal.valueOf(field))
                        .movePointLeft(2)
                        .setScale(0, RoundingMode.CEILING)
                        .intValueExact();
    }

    private static BigFraction atPlace(List<Standing> ranked, int place) {
        return place < 1 || ranked.isEmpty()
                ? BigFraction.of(101)
                : ranked.get(Math.min(place, ranked.size()) - 1).mean();
    }

    private static BigFraction exact(@Nullable BigDecimal score) {
        return score == null
                ? BigFraction.ZERO
                : BigFraction.of(
                                score.movePointRight(Math.max(0, score.scale())).toBigIntegerExact())
                        .divide(BigInteger.TEN.pow(Math.max(0, score.scale())));
    }

    Verdict verdict(Desk desk, Application application) {
        if (selected.contains(application.id())) {
            return Verdict.PASSED;
        }
        var told = feedback == null ? null : feedback.get(application.id());
        if (told == null && desk.step().feedback()) {
            throw Refusal.invalid("feedback-missing")
                    .field("feedback")
                    .article(article(desk))
                    .with("name", application.name());
        }
        return Verdict.failed(told == null ? "未进入下一环节" : told);
    }

    private static String article(Desk desk) {
        return desk.step().kind().article();
    }
}
