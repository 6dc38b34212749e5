package cn.qualityaward.award.application;

import cn.qualityaward.award.round.Round;
import cn.qualityaward.tenancy.access.Caller;
import java.util.List;
import java.util.function.UnaryOperator;

/** What a module has for the case file (卷宗) of a round, beside those of its applications; this module knows none of the others. */
public interface RoundPart {

    /** The parts of a case file stand in this order. */
    enum Step {
        AGENCIES,
        REVIEWERS,
        PLEDGES,
        REVIEW,
        REMUNERATION,
        DECISION,
        NOTICES,
        OBJECTIONS,
        SUPERVISION,
        OUTREACH,
        DOCUMENTS,
        PAPERS
    }

    Step step();

    /**
     * Whatever the caller may read of it, in its order, within the transaction that records the making of the file: nothing
     * of a step that is still open.
     *
     * @param unitName what a unit is called, {@code county/152502}
     */
    List<CaseItem> of(Round round, Caller caller, UnaryOperator<String> unitName);
}
