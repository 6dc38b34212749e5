package cn.qualityaward.award.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.program.Policy;
import cn.qualityaward.award.program.Policy.RecommendPath;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who checks and who signs, by each way to be recommended. */
class RouteTests {

    private static final Set<String> UNITS = Set.of("department/01", "association/01");

    @Test
    void theLocalBoardChecksEverybodyWhereCountiesRecommend() {
        var open = paths("COUNTY", "DEPARTMENT", "SELF");
        assertThat(of(open, null, null)).isEqualTo(new Route(RecommendPath.COUNTY, "county/152502", "county/152502"));
        assertThat(of(open, RecommendPath.DEPARTMENT, "department/01"))
                .isEqualTo(new Route(RecommendPath.DEPARTMENT, "county/152502", "department/01"));
        assertThat(of(open, RecommendPath.SELF, null)).isEqualTo(new Route(RecommendPath.SELF, "county/152502", null));
    }

    @Test
    void elsewhereWhoeverRecommendsChecks() {
        var open = paths("ASSOCIATION", "EXPERT", "SELF");
        assertThat(of(open, RecommendPath.ASSOCIATION, "association/01"))
                .isEqualTo(new Route(RecommendPath.ASSOCIATION, "association/01", "association/01"));
        assertThat(of(open, RecommendPath.EXPERT, "示例专家 "))
                .isEqualTo(new Route(RecommendPath.EXPERT, "expert/示例专家", "expert/示例专家"));
        assertThat(of(open, RecommendPath.SELF, null)).isEqualTo(new Route(RecommendPath.SELF, null, null));
    }

    @Test
    void takesNoPathThatIsClosedAndNoUnitThatIsNotThere() {
        var open = paths("DEPARTMENT", "ASSOCIATION");
        refused("recommend-path-closed", open, null, null);
        refused("recommend-path-closed", open, RecommendPath.SELF, null);
        refused("recommender-unknown", open, RecommendPath.DEPARTMENT, null);
        refused("recommender-unknown", open, RecommendPath.DEPARTMENT, "department/99");
        refused("recommender-unknown", open, RecommendPath.DEPARTMENT, "association/01");
    }

    private static void refused(
            String slug, Policy policy, @Nullable RecommendPath path, @Nullable String recommender) {
        assertThatThrownBy(() -> of(policy, path, recommender))
                .isInstanceOf(Refusal.class)
                .hasMessage(slug);
    }

    private static Route of(Policy policy, @Nullable RecommendPath path, @Nullable String recommender) {
        return Route.of(TestForms.by(path, recommender), policy, UNITS);
    }

    private static Policy paths(String... paths) {
        return TestPolicies.changed(json -> {
            var all = json.putArray("recommendPaths");
            Stream.of(paths).forEach(all::add);
        });
    }
}
