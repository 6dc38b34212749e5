package cn.qualityaward.award.application;

import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.program.WorkingCalendar;
import cn.qualityaward.award.round.Procedure.Step;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** 试运行: how a fictitious applicant passes a stage, by the very commands that people give there. */
public interface RehearsedStage {

    /** Who plays everybody. */
    String PLAYER = "rehearsal";

    /** What tenant-service was asked before it began: one long transaction waits for nobody. */
    record Known(WorkingCalendar calendar, Map<String, String> divisionNames, Set<String> memberUnits) {}

    /** Where the applicant stands: the step it is in, on its track of a round. */
    record Scene(UUID round, ApplicantKind track, Step step, UUID application, Known known) {}

    Set<StageKind> kinds();

    void pass(Scene scene);

    static Decider as(String unit) {
        return new Decider(PLAYER, "试运行", unit, null);
    }
}
