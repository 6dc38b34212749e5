package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.RehearsedStage;
import cn.qualityaward.award.application.RehearsedStage.Scene;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Programs;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 试运行: a panel as large as the rules ask, of experts who were admitted and have declared. */
@Component
public class RehearsedPanels {

    private static final int USUAL = 3;

    private final Panelling panelling;
    private final Panels formed;
    private final Experts experts;
    private final Programs programs;
    private final ProcedureClock clock;

    RehearsedPanels(Panelling panelling, Panels formed, Experts experts, Programs programs, ProcedureClock clock) {
        this.panelling = panelling;
        this.formed = formed;
        this.experts = experts;
        this.programs = programs;
        this.clock = clock;
    }

    /** @return the accounts of its members */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<String> form(Scene scene) {
        var asked = programs.rules(scene.round()).at(scene.track(), scene.step().kind());
        var size = asked.panelSize() == null ? USUAL : asked.panelSize();
        var drawn = asked.reviewersPerApplicant() == null ? size : asked.reviewersPerApplicant();
        var members = IntStream.range(0, Math.max(size, drawn))
                .mapToObj(number -> expert(RehearsedStage.PLAYER + "-expert-" + number))
                .collect(Collectors.toUnmodifiableSet());
        panelling.form(scene.round(), scene.track(), scene.step().ordinal(), members);
        var panel = formed.required(scene.round(), scene.track(), scene.step().ordinal());
        panel.members().forEach(member -> panel.declare(member.account(), List.of(), clock.now()));
        var reviewers = panel.members().subList(0, drawn);
        panel.seating().lead(List.of(reviewers.getFirst().expert()));
        if (panel.byDraw()) {
            panel.seating()
                    .release(List.of(new DrawnReviewers.Of(
                            scene.application(),
                            reviewers.stream().map(Member::expert).toList())));
        }
        formed.saveAndFlush(panel);
        return reviewers.stream().map(Member::account).toList();
    }

    private UUID expert(String account) {
        return experts.findByAccount(account).orElseGet(() -> admitted(account)).id();
    }

    private Expert admitted(String account) {
        var expert = new Expert(account);
        expert.describe(new Expert.Description("示例专家", "示例评审机构", List.of("示例"), null, List.of(), List.of()));
        expert.admit(clock.now());
        return experts.saveAndFlush(expert);
    }
}
