package cn.qualityaward.award.deliberation;

import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.DecisionScans;
import cn.qualityaward.award.application.RoundPart;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.tenancy.access.Caller;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** 会议纪要、传签单 by which the list of a round was resolved, as they were signed; what was taken back is marked so. */
@Component
class RoundOfResolutions implements RoundPart {

    private final Deliberation deliberation;
    private final DecisionScans scans;
    private final Programs programs;

    RoundOfResolutions(Deliberation deliberation, DecisionScans scans, Programs programs) {
        this.deliberation = deliberation;
        this.scans = scans;
        this.programs = programs;
    }

    @Override
    public Step step() {
        return Step.DECISION;
    }

    @Override
    public List<CaseItem> of(Round round, Caller caller, UnaryOperator<String> unitName) {
        var policy = programs.policy(round.id());
        var by = policy.called(policy.deliberator());
        return deliberation.all(round.id()).stream()
                .flatMap(resolution -> scans.of(
                        round.id(),
                        resolution.pages(),
                        "审议决定（%s）%s"
                                .formatted(
                                        resolution.text().minutesNumber(),
                                        resolution.withdrawn() == null ? "" : "（已撤销）"),
                        by,
                        resolution.text().meetingDate()))
                .toList();
    }
}
