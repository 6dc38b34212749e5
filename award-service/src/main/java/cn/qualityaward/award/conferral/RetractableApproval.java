package cn.qualityaward.award.conferral;

import cn.qualityaward.award.application.Retractable;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** 请示: while one lies with whoever approves, no list it names is taken back; sent back, it may be. */
@Component
class RetractableApproval implements Retractable {

    private final Approvals approvals;

    RetractableApproval(Approvals approvals) {
        this.approvals = approvals;
    }

    @Override
    public boolean closes(StageKind stage) {
        return stage == StageKind.APPROVAL;
    }

    @Override
    public List<Standing> standing(UUID round, ApplicantKind track, Step step) {
        return List.of();
    }

    @Override
    public void requireRetractable(UUID round, ApplicantKind track, Step step) {
        approvals
                .findFirstByRoundIdOrderByIdDesc(round)
                .filter(asked -> !asked.decided())
                .ifPresent(asked -> {
                    throw Refusal.conflict("reconsideration-approval-asked").article(StageKind.APPROVAL.article());
                });
    }

    /** A request that was sent back asks for nothing more. */
    @Override
    public void retract(UUID round, ApplicantKind track, Step step, Retracted why) {}
}
