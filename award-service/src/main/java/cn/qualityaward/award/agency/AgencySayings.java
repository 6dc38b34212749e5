package cn.qualityaward.award.agency;

import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.dispatch.Sayings;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.wording.Names;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Which agencies reviewed what and whom they stepped back from, as 评审结果报告 tells; those whose commission was ended are named as
 * such.
 */
@Component
class AgencySayings implements Sayings {

    private final Selections selections;
    private final SelectedAgencies agencies;
    private final Applications applications;
    private final Progress progress;

    AgencySayings(Selections selections, SelectedAgencies agencies, Applications applications, Progress progress) {
        this.agencies = agencies;
        this.applications = applications;
        this.selections = selections;
        this.progress = progress;
    }

    @Override
    public Map<String, String> of(UUID round) {
        var all = selections.findByRoundIdOrderById(round);
        return Map.of(
                "agencies",
                all.isEmpty()
                        ? "未委托评审机构，由办公室组织评审专家评审。"
                        : all.stream().map(this::said).collect(Collectors.joining("；", "评审机构：", "。"))
                                + all.stream().flatMap(this::steppedBack).collect(Collectors.joining()));
    }

    private String said(AgencySelection selection) {
        var steps = selection.decision().steps().stream()
                .map(step -> Names.of(step.track()) + Names.of(kind(selection, step)))
                .collect(Collectors.joining("、"));
        return selection.agencyName() + "（" + steps + (selection.stands() ? "" : "，已终止委托") + "）";
    }

    /** 第十八条: from whom of those who came to its steps, and who reviewed that one. */
    private Stream<String> steppedBack(AgencySelection selection) {
        return selection.decision().steps().stream()
                .flatMap(step -> applications.submitted(selection.roundId(), step.track()).stream()
                        .filter(application -> application.ordinal() >= step.ordinal()
                                && agencies.steppedBack(selection, application, step.ordinal()))
                        .map(application -> "%s回避对%s的%s，由%s评审。"
                                .formatted(
                                        selection.agencyName(),
                                        application.name(),
                                        Names.of(kind(selection, step)),
                                        agencies.of(application, step.ordinal()).orElse("办公室组织评审专家"))));
    }

    private StageKind kind(AgencySelection selection, AgencySelection.Step step) {
        return progress.procedure(selection.roundId(), step.track())
                .at(step.ordinal())
                .kind();
    }
}
