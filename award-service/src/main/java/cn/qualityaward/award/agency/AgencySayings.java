package cn.qualityaward.award.agency;

import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.dispatch.Sayings;
import cn.qualityaward.award.wording.Names;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which agencies reviewed what, as 评审结果报告 tells; those whose commission was ended are named as such. */
@Component
class AgencySayings implements Sayings {

    private final Selections selections;
    private final Progress progress;

    AgencySayings(Selections selections, Progress progress) {
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
                        : all.stream().map(this::said).collect(Collectors.joining("；", "评审机构：", "。")));
    }

    private String said(AgencySelection selection) {
        var steps = selection.decision().steps().stream()
                .map(step -> Names.of(step.track())
                        + Names.of(progress.procedure(selection.roundId(), step.track())
                                .at(step.ordinal())
                                .kind()))
                .collect(Collectors.joining("、"));
        return selection.agencyName() + "（" + steps + (selection.stands() ? "" : "，已终止委托") + "）";
    }
}
