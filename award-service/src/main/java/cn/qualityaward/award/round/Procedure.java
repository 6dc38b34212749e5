package cn.qualityaward.award.round;

import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Policy;
import cn.qualityaward.award.program.Policy.NoticeRule;
import cn.qualityaward.award.program.Policy.Stage;
import cn.qualityaward.award.program.StageKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The order in which one track walks its stages (评审程序): the policy's stages, each followed by the public notice the
 * policy asks for after it. Individual stages are open together up to the next joint one; a joint one is closed for all.
 */
public final class Procedure {

    /**
     * One step.
     *
     * @param turn how often such a step has been walked when this one is (第几次), from 1; 1 for every public notice
     * @param notice how long, where the step is a public notice
     */
    public record Step(
            int ordinal,
            StageKind kind,
            int turn,
            boolean scored,
            boolean eliminating,
            boolean feedback,
            @Nullable NoticeRule notice) {}

    private final List<Step> steps;

    private Procedure(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    public static Procedure of(Policy policy, ApplicantKind track) {
        var steps = new ArrayList<Step>();
        var turns = new EnumMap<StageKind, Integer>(StageKind.class);
        for (Stage stage : policy.stages().getOrDefault(track, List.of())) {
            var turn = turns.merge(stage.kind(), 1, Integer::sum);
            steps.add(new Step(
                    steps.size(), stage.kind(), turn, stage.scored(), stage.eliminating(), stage.feedback(), null));
            policy.publicNotices().stream()
                    .filter(notice -> notice.stage() == stage.kind())
                    .forEach(notice ->
                            steps.add(new Step(steps.size(), StageKind.PUBLIC_NOTICE, 1, false, false, false, notice)));
        }
        return new Procedure(steps);
    }

    public List<Step> steps() {
        return steps;
    }

    public Step at(int ordinal) {
        return steps.get(ordinal);
    }

    public Optional<Step> after(int ordinal) {
        return ordinal + 1 < steps.size() ? Optional.of(steps.get(ordinal + 1)) : Optional.empty();
    }

    /** The step whose outcome a public notice publishes. */
    public Step noticed(Step notice) {
        var stage = Objects.requireNonNull(notice.notice()).stage();
        return steps.subList(0, notice.ordinal()).reversed().stream()
                .filter(step -> step.kind() == stage)
                .findFirst()
                .orElseThrow();
    }

    /** The next step that is closed for all at once. */
    Optional<Step> jointFrom(int ordinal) {
        return steps.stream()
                .filter(step -> step.ordinal() >= ordinal && step.kind().joint())
                .findFirst();
    }

    public List<Step> scored() {
        return steps.stream().filter(Step::scored).toList();
    }
}
