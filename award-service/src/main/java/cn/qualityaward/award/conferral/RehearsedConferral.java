package cn.qualityaward.award.conferral;

import cn.qualityaward.award.application.RehearsedStage;
import cn.qualityaward.award.conferral.Approval.Ruling;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class RehearsedConferral implements RehearsedStage {

    private static final String DOCUMENT = "试运行";

    private final Conferring conferring;
    private final Submitting submitting;
    private final Programs programs;
    private final ProcedureClock clock;

    RehearsedConferral(Conferring conferring, Submitting submitting, Programs programs, ProcedureClock clock) {
        this.conferring = conferring;
        this.submitting = submitting;
        this.programs = programs;
        this.clock = clock;
    }

    @Override
    public Set<StageKind> kinds() {
        return Set.of(StageKind.APPROVAL, StageKind.CONFERRAL);
    }

    /** For every track at once. */
    @Override
    public void pass(Scene scene) {
        if (scene.step().kind() == StageKind.APPROVAL) {
            var policy = programs.policy(scene.round());
            conferring.request(
                    scene.round(), DOCUMENT, RehearsedStage.as("office/main").account());
            policy.submitters()
                    .forEach(body -> submitting.submit(
                            scene.round(), new Submission(DOCUMENT, clock.today()), RehearsedStage.as(body.unit())));
            conferring.decide(
                    scene.round(),
                    new Approval.Decision(Ruling.APPROVED, DOCUMENT, clock.today(), null, null),
                    RehearsedStage.as(policy.approver().unit()));
        } else {
            conferring.confer(
                    scene.round(),
                    DOCUMENT,
                    clock.today(),
                    scene.known().divisionNames(),
                    RehearsedStage.as("office/main"));
        }
    }
}
