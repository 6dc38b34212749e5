package cn.qualityaward.award.review;

import cn.qualityaward.award.application.RehearsedStage;
import cn.qualityaward.award.expert.RehearsedPanels;
import cn.qualityaward.award.program.StageKind;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class RehearsedReview implements RehearsedStage {

    private static final int FULL = 100;

    private final Reviews reviews;
    private final RehearsedPanels panels;

    RehearsedReview(Reviews reviews, RehearsedPanels panels) {
        this.reviews = reviews;
        this.panels = panels;
    }

    @Override
    public Set<StageKind> kinds() {
        return Arrays.stream(StageKind.values()).filter(StageKind::byPanel).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void pass(Scene scene) {
        panels.form(scene).forEach(reviewer -> fill(scene, reviewer));
        reviews.close(
                scene.round(),
                scene.track(),
                scene.step().ordinal(),
                new Selection(Set.of(scene.application()), "试运行", null),
                RehearsedStage.as("office/main"));
    }

    private void fill(Scene scene, String reviewer) {
        var desk = reviews.desk(scene.round(), scene.track(), scene.step().ordinal());
        var full = desk.rubric().gaps(Map.of()).stream().collect(Collectors.toMap(item -> item, item -> FULL));
        var sheet = reviews.fill(desk, reviews.own(desk, scene.application(), reviewer), full, Map.of(), "");
        reviews.submit(desk, sheet);
    }
}
