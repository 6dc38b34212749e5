package cn.qualityaward.award.review;

import cn.qualityaward.award.expert.Panel;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.ReviewRules;
import cn.qualityaward.award.round.Procedure.Step;
import java.util.UUID;

/** A scored step of a track with all it is reviewed by: its panel, its rubric, its rules. */
record Desk(UUID round, ApplicantKind track, Step step, Panel panel, ReviewRules rules) {

    Rubric rubric() {
        return Rubric.of(rules, track, step.kind());
    }
}
