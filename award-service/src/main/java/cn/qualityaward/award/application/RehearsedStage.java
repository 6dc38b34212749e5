package cn.qualityaward.award.application;

import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Procedure.Step;
import java.util.Set;
import java.util.UUID;

/** 试运行: how a fictitious applicant passes a stage, by the very commands that people give there. */
public interface RehearsedStage {

    /** Who plays everybody. */
    String PLAYER = "rehearsal";

    /** Where the applicant stands: the step it is in, on its track of a round. */
    record Scene(UUID round, ApplicantKind track, Step step, UUID application) {}

    Set<StageKind> kinds();

    void pass(Scene scene);

    static Decider as(String unit) {
        return new Decider(PLAYER, "试运行", unit, null);
    }
}
