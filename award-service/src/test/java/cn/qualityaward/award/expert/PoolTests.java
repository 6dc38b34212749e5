package cn.qualityaward.award.expert;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.expert.Affiliations.FormerEmployer;
import cn.qualityaward.award.expert.Expert.Description;
import cn.qualityaward.award.expert.ExpertController.View;
import cn.qualityaward.award.expert.Pool.Standing;
import cn.qualityaward.award.expert.PoolController.Pooled;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 评审专家库: read page by page, found by what is asked. */
class PoolTests extends AsARegion {

    @Autowired
    PoolController door;

    @Autowired
    Experts experts;

    @Test
    void comesPageByPageTheNewestFirstAndEveryExpertOnce() {
        in(() -> {
            for (int i = 0; i < 120; i++) {
                enrol("示例专家" + i, List.of("质量"), expert -> {});
            }
            return null;
        });
        var seen = new ArrayList<UUID>();
        var page = page(null, null, null, null);
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(50);
            page.forEach(expert -> seen.add(expert.id()));
            page = page(seen.getLast(), null, null, null);
        }
        assertThat(seen).hasSize(120).doesNotHaveDuplicates();
        assertThat(page(null, null, null, null).getFirst().name()).isEqualTo("示例专家119");
    }

    @Test
    void findsByWordsSpecialityAndStanding() {
        in(() -> {
            enrol("示例甲", List.of("质量管理", "Six Sigma"), expert -> {});
            enrol("示例乙", List.of("标准化"), expert -> expert.admit(Instant.EPOCH));
            enrol("示例丙", List.of("质量管理"), expert -> {
                expert.admit(Instant.EPOCH);
                expert.leave(false, "连续缺席", Instant.EPOCH);
            });
            enrol("示例丁", List.of(), expert -> expert.leave(true, "违反纪律", Instant.EPOCH));
            enrol("示例戊", List.of("质量管理"), expert -> {
                expert.admit(Instant.EPOCH);
                expert.leave(false, "请假", Instant.EPOCH);
                expert.comeBack("已回");
            });
            return null;
        });
        assertThat(names(null, "质量管理", null)).containsExactly("示例戊", "示例丙", "示例甲");
        assertThat(names(null, null, Standing.WAITING)).containsExactly("示例甲");
        assertThat(names(null, null, Standing.ADMITTED)).containsExactly("示例戊", "示例乙");
        assertThat(names(null, null, Standing.SUSPENDED)).containsExactly("示例丙");
        assertThat(names(null, null, Standing.REMOVED)).containsExactly("示例丁");
        assertThat(names("six sig", null, null)).containsExactly("示例甲");
        assertThat(names("旧厂", null, Standing.ADMITTED)).containsExactly("示例戊", "示例乙");
        assertThat(names("leftOn", null, null)).as("no key of what is stored").isEmpty();
        assertThat(names("%", null, null)).as("nothing but what it says").isEmpty();
        assertThat(names(" ", " ", null)).hasSize(5);
        var overview = in(() -> door.overview());
        assertThat(overview.standings())
                .isEqualTo(Map.of(
                        Standing.WAITING, 1L, Standing.ADMITTED, 2L, Standing.SUSPENDED, 1L, Standing.REMOVED, 1L));
        assertThat(overview.specialities().getFirst()).isEqualTo("质量管理");
    }

    @Test
    void whatTheDatabaseSaysOfTheirStandingIsWhatTheySay() {
        in(() -> {
            enrol("示例甲", List.of(), expert -> {});
            enrol("示例乙", List.of(), expert -> expert.admit(Instant.EPOCH));
            return null;
        });
        assertThat(page(null, null, null, Standing.ADMITTED)).allMatch(View::admitted);
        assertThat(page(null, null, null, Standing.WAITING)).noneMatch(View::admitted);
    }

    @Test
    void anotherRegionsPoolIsNobodysHere() {
        in(() -> enrol("示例甲", List.of("质量"), expert -> expert.admit(Instant.EPOCH)));
        assertThat(in(another(), () -> door.page(null, null, null, null))).isEmpty();
        assertThat(in(another(), () -> door.overview()).specialities()).isEmpty();
    }

    private Expert enrol(String name, List<String> specialities, Consumer<Expert> then) {
        var expert = new Expert(name);
        expert.describe(new Description(
                name,
                "示例大学",
                specialities,
                null,
                List.of(new FormerEmployer("示例旧厂", LocalDate.of(2029, 1, 1))),
                List.of()));
        then.accept(expert);
        return experts.saveAndFlush(expert);
    }

    private List<String> names(@Nullable String words, @Nullable String speciality, @Nullable Standing standing) {
        return page(null, words, speciality, standing).stream().map(View::name).toList();
    }

    private List<View> page(
            @Nullable UUID before, @Nullable String words, @Nullable String speciality, @Nullable Standing standing) {
        return in(() -> door.page(before, words, speciality, standing)).stream()
                .map(Pooled::expert)
                .toList();
    }
}
