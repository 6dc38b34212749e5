package cn.qualityaward.award.program;

import cn.qualityaward.award.program.ReviewRules.Shortlist;
import org.jspecify.annotations.Nullable;

/**
 * What the review rules (评审规则) ask of the review of one step: what they say for it alone, else what they say for all.
 *
 * @param panelSize how many experts its panel has at least
 * @param reviewersPerApplicant how many of them are drawn for each applicant; unset, the whole panel reviews everybody
 * @param shortlist who goes on from it, where it is eliminating
 */
public record StepRules(
        @Nullable Integer panelSize, @Nullable Integer reviewersPerApplicant, Shortlist shortlist) {

    /** 各环节另行规定, as it is written: what is not said is as for all. */
    public record Own(
            @Nullable Integer panelSize,
            @Nullable Integer reviewersPerApplicant,
            @Nullable Shortlist shortlist) {

        StepRules over(StepRules all) {
            return new StepRules(
                    panelSize == null ? all.panelSize : panelSize,
                    reviewersPerApplicant == null ? all.reviewersPerApplicant : reviewersPerApplicant,
                    shortlist == null ? all.shortlist : shortlist);
        }
    }

    public boolean byDraw() {
        return reviewersPerApplicant != null;
    }

    /** How many marks each applicant gets at least: of those drawn for it, else of the whole panel. */
    public @Nullable Integer leastMarks() {
        return byDraw() ? reviewersPerApplicant : panelSize;
    }

    /** The key of the rules that says so. */
    public String leastMarksKey() {
        return byDraw() ? "reviewersPerApplicant" : "panelSize";
    }
}
