package cn.qualityaward.award.review;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.expert.Panel;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.ReviewRules;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.program.StepRules;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.UUID;

/** A scored step of a track with all it is reviewed by: its panel, its rubric, its rules. */
record Desk(UUID round, ApplicantKind track, Step step, Panel panel, ReviewRules rules) {

    Rubric rubric() {
        return Rubric.of(rules, track, step.kind());
    }

    /** Who reviews here and who goes on, by the rules of this step. */
    StepRules asked() {
        return rules.at(track, step.kind());
    }

    /** Whoever reviews it with the others; who marks it after the step was closed (补评) hears nothing of theirs. */
    void requireAmong(String account, Application application) {
        panel.requireReviewer(account, application);
        if (panel.marksLate(account, application)) {
            throw Refusal.unknown("not-found");
        }
    }

    /** Whether marks that lie apart are agreed on here. */
    boolean takesConsensus() {
        return rules.consensusIn(step.kind());
    }

    /** Whether a report is written here of each applicant (第十三条(三)、(四)); of a defense there is only a summary. */
    boolean isReported() {
        return isReported(step.kind());
    }

    static boolean isReported(StageKind kind) {
        return kind == StageKind.MATERIAL || kind == StageKind.SITE;
    }

    /** Whether what the material review found is confirmed or changed here, item by item. */
    boolean takesUpMaterial() {
        return step.kind() == StageKind.SITE && Boolean.TRUE.equals(rules.siteConfirms());
    }

    /** The items whose marks lie so far apart on these sheets that the rules have them talked over. */
    List<String> beyondGap(List<Sheet> counted) {
        return rubric().items().stream()
                .map(Rubric.Item::code)
                .filter(code -> rules.beyondGap(spread(code, counted)))
                .toList();
    }

    /** Between the highest and the lowest mark, in per cent. */
    static int spread(String code, List<Sheet> counted) {
        var marks = counted.stream()
                .mapToInt(sheet -> sheet.marks().getOrDefault(code, 0))
                .summaryStatistics();
        return counted.isEmpty() ? 0 : marks.getMax() - marks.getMin();
    }
}
