package cn.qualityaward.award.application;

import cn.qualityaward.award.program.Policy;
import cn.qualityaward.award.program.Policy.RecommendPath;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 推荐渠道 of one application: which unit checks its truth and completeness, and which signs. Where counties recommend at
 * all, the local board checks everybody; elsewhere whoever recommends does. 自荐 is signed by nobody.
 *
 * @param checker e.g. {@code county/152502}; none where there is neither a county nor a recommender
 * @param recommender the unit, or an expert by name ({@code expert/示例}); none for 自荐
 */
record Route(
        RecommendPath path,
        @Nullable String checker,
        @Nullable String recommender) {

    private static final String ARTICLE = "第十三条(一)";

    /** @param units the departments and associations there are, as {@code department/01} */
    static Route of(ApplicationForm form, Policy policy, Set<String> units) {
        var paths = policy.recommendPaths();
        var path = path(form, paths);
        var county = "county/" + form.division();
        var recommender = switch (path) {
            case COUNTY -> county;
            case SELF -> null;
            case EXPERT -> "expert/" + named(form);
            case DEPARTMENT, ASSOCIATION -> unit(form, path, units);
        };
        return new Route(path, paths.contains(RecommendPath.COUNTY) ? county : recommender, recommender);
    }

    private static RecommendPath path(ApplicationForm form, Set<RecommendPath> paths) {
        var chosen = form.recommendPath();
        if (chosen == null && paths.contains(RecommendPath.COUNTY)) {
            return RecommendPath.COUNTY;
        }
        if (chosen == null || !paths.contains(chosen)) {
            throw Refusal.invalid("recommend-path-closed")
                    .field("recommendPath")
                    .article(ARTICLE);
        }
        return chosen;
    }

    private static String unit(ApplicationForm form, RecommendPath path, Set<String> units) {
        var unit = named(form);
        if (!unit.startsWith(path.name().toLowerCase(Locale.ROOT) + "/") || !units.contains(unit)) {
            throw unknown();
        }
        return unit;
    }

    private static String named(ApplicationForm form) {
        var named = form.recommender();
        if (named == null || named.isBlank()) {
            throw unknown();
        }
        return named.strip();
    }

    private static Refusal unknown() {
        return Refusal.invalid("recommender-unknown").field("recommender").article(ARTICLE);
    }
}
