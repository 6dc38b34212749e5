package cn.qualityaward.award.review;

import cn.qualityaward.award.application.ClosingCondition;
import cn.qualityaward.award.application.RehearsedStage;
import cn.qualityaward.award.expert.RehearsedPanels;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.access.Caller;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class RehearsedReview implements RehearsedStage {

    private static final int FULL = 100;

    private final Reviews reviews;
    private final ConsensusDesk consensus;
    private final ReportDesk reports;
    private final RehearsedPanels panels;
    private final List<ClosingCondition> conditions;

    RehearsedReview(
            Reviews reviews,
            ConsensusDesk consensus,
            ReportDesk reports,
            RehearsedPanels panels,
            List<ClosingCondition> conditions) {
        this.reviews = reviews;
        this.consensus = consensus;
        this.reports = reports;
        this.panels = panels;
        this.conditions = conditions;
    }

    @Override
    public Set<StageKind> kinds() {
        return Arrays.stream(StageKind.values()).filter(StageKind::byPanel).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void pass(Scene scene) {
        var reviewers = panels.form(scene);
        reviewers.forEach(reviewer -> fill(scene, reviewer));
        agree(scene, reviewers);
        conditions.forEach(condition -> condition.rehearse(scene));
        report(scene, reviewers.getFirst());
        reviews.close(
                scene.round(),
                scene.track(),
                scene.step().ordinal(),
                new Selection(Set.of(scene.application()), "试运行", null),
                RehearsedStage.as("office/main"));
    }

    /** Where marks are agreed on, the leader does so of the first item, and everybody signs. */
    private void agree(Scene scene, List<String> reviewers) {
        var desk = reviews.desk(scene.round(), scene.track(), scene.step().ordinal());
        if (!desk.takesConsensus()) {
            return;
        }
        var leader = reviewers.getFirst();
        var item = desk.rubric().items().getFirst().code();
        var agreed = Map.of(item, new Agreed(FULL, "试运行"));
        consensus.write(desk, seen(desk, scene, leader), agreed, leader);
        consensus.confirm(desk, seen(desk, scene, leader), leader);
        reviewers.stream()
                .filter(reviewer -> !reviewer.equals(leader))
                .forEach(reviewer -> consensus.sign(desk, seen(desk, scene, reviewer), reviewer, true, ""));
    }

    /** The leader issues what the sheets say, and an opinion, of which they say nothing. */
    private void report(Scene scene, String leader) {
        var desk = reviews.desk(scene.round(), scene.track(), scene.step().ordinal());
        if (!desk.isReported()) {
            return;
        }
        var caller = new Caller(leader, "试运行", Set.of());
        var reviewed = reports.seen(desk, scene.application(), caller);
        reports.write(desk, reviewed, new ReportText(Map.of(), "试运行"), caller);
        reports.issue(desk, reviewed, "", caller);
    }

    private Reviewed seen(Desk desk, Scene scene, String reviewer) {
        return consensus.seen(desk, scene.application(), reviewer);
    }

    private void fill(Scene scene, String reviewer) {
        var desk = reviews.desk(scene.round(), scene.track(), scene.step().ordinal());
        var full = desk.rubric().gaps(Map.of()).stream().collect(Collectors.toMap(item -> item, item -> FULL));
        var met = desk.rubric().gates().stream()
                .collect(Collectors.toMap(Rubric.Gate::code, gate -> new GateMark(true, "")));
        var sheet = reviews.answered(desk, reviews.own(desk, scene.application(), reviewer), met);
        reviews.fill(desk, sheet, full, Map.of(), Map.of(), "");
        reviews.submit(desk, sheet);
    }
}
