package cn.qualityaward.award.recommendation;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Correctable;
import cn.qualityaward.award.application.Following;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.procedure.ProcedureClock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 推荐名额, the line of 推荐汇总表, and the pages that were signed. */
@Component
class RecommendationFollows implements Following {

    private final Recommendations.Signatures signatures;
    private final Recommendations.LocalChecks checks;
    private final CountyQuotas quotas;

    RecommendationFollows(
            Recommendations.Signatures signatures, Recommendations.LocalChecks checks, CountyQuotas quotas) {
        this.signatures = signatures;
        this.checks = checks;
        this.quotas = quotas;
    }

    @Override
    public List<Followed> of(Application application, @Nullable Set<String> divisions) {
        var all = new ArrayList<Followed>();
        signatures.findById(application.id()).ifPresent(signed -> {
            if (signed.stands()) {
                var says = signed.recommended() ? "同意推荐" : "不予推荐";
                all.add(new Followed(
                        Subject.SUMMARY,
                        signed.unit(),
                        application.name() + "：" + says + "。" + signed.opinion(),
                        null));
            }
            if (signed.unit().startsWith("county/")) {
                quotas.of(application.roundId(), List.of(signed.unit()))
                        .forEach(place -> all.add(new Followed(
                                Subject.QUOTA,
                                place.unit(),
                                place.allowed() == null
                                        ? String.valueOf(place.used())
                                        : place.used() + "/" + place.allowed(),
                                null)));
            }
        });
        return all;
    }

    /** A page names whom it speaks of; a signed recommendation also says what it says. */
    @Override
    public List<Issued> issued(Application application, Correctable.Kind kind, String thing, Collection<String> words) {
        var named = words.contains(application.name());
        var checked = checks.findByApplicationIdOrderById(application.id()).stream()
                .flatMap(check -> check.signedPages().stream()
                        .map(page -> page(
                                "真实性、完整性审查意见（签字盖章件）",
                                page,
                                named
                                        || kind == Correctable.Kind.LOCAL_CHECK
                                                && check.id().toString().equals(thing))));
        var recommended = signatures.standing(application.id()).stream()
                .flatMap(signed -> signed.signedPages().stream())
                .map(page -> page("推荐意见（签字盖章件）", page, named || kind == Correctable.Kind.RECOMMENDATION));
        return Stream.concat(checked, recommended).toList();
    }

    private static Issued page(String title, SignedPage page, boolean says) {
        return new Issued(
                Following.Form.SIGNED_PAGE,
                title,
                null,
                ProcedureClock.local(page.at()).toLocalDate(),
                says,
                List.of());
    }
}
