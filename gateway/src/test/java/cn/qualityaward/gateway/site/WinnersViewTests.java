package cn.qualityaward.gateway.site;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.gateway.site.Awards.Tally;
import cn.qualityaward.gateway.site.WinnersView.Area;
import cn.qualityaward.gateway.site.WinnersView.Award;
import cn.qualityaward.gateway.site.WinnersView.Chosen;
import cn.qualityaward.gateway.site.WinnersView.Edition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WinnersViewTests {

    private static final List<Tally> TALLIES = List.of(
            new Tally(2026, "第二届", "02", "示例市", "MAIN", "质量奖", 3),
            new Tally(2026, "第二届", "02", "示例市", "INDIVIDUAL", "质量奖（个人）", 1),
            new Tally(2026, "第二届", "01", "示例旗", "MAIN", "质量奖", 1),
            new Tally(2024, null, "09", "示例撤并县", "MAIN", "旧称", 1));

    @Test
    void runsAlongTheEditionsAndOverEveryAreaOfTheTenant() {
        var view = view(null, null);
        assertThat(view.awards()).extracting(Award::name).containsExactly("质量奖", "质量奖（个人）");
        assertThat(view.editions()).extracting(Edition::year).containsExactly(2024, 2026);
        assertThat(view.editions()).extracting(Edition::winners).containsExactly(1, 5);
        assertThat(view.areas()).extracting(Area::name).containsExactly("示例旗", "示例市", "示例空县", "示例撤并县");
        assertThat(view.areas()).extracting(Area::winners).containsExactly(1, 4, 0, 1);
        assertThat(view.areas()).extracting(Area::tone).containsExactly(1, 4, 0, 1);
        assertThat(view.areas().get(1).of(view.awards().getFirst())).isEqualTo(3);
    }

    @Test
    void narrowsTheAreasByTheEditionAndTheEditionsByTheArea() {
        assertThat(view(2024, null).areas()).extracting(Area::winners).containsExactly(0, 0, 0, 1);
        assertThat(view(null, "01").editions()).extracting(Edition::winners).containsExactly(1);
    }

    @Test
    void linksKeepTheOtherChoiceAndTakeBackTheirOwn() {
        var view = view(2026, "02");
        assertThat(view.areas()).extracting(Area::link).contains("/a/honours?year=2026&division=01#list");
        assertThat(view.areas().get(1).link()).isEqualTo("/a/honours?year=2026#list");
        assertThat(view.editions().getLast().link()).isEqualTo("/a/honours?division=02#list");
        assertThat(view(null, null).areas().getFirst().link()).isEqualTo("/a/honours?division=01#list");
    }

    private static WinnersView view(@Nullable Integer year, @Nullable String division) {
        Map<String, String> areas = new LinkedHashMap<>();
        areas.put("01", "示例旗");
        areas.put("02", "示例市");
        areas.put("03", "示例空县");
        return WinnersView.of(TALLIES, areas, new Chosen("/a/honours", year, division));
    }
}
