package cn.qualityaward.award.application;

import cn.qualityaward.tenancy.access.Caller;
import java.util.List;
import java.util.function.UnaryOperator;

/** What a module has for the case file (卷宗) of an application; this module knows none of the others. */
public interface CasePart {

    /** The parts of a case file stand in this order. */
    enum Step {
        DOSSIER,
        EVIDENCE,
        RECOMMENDATION,
        PAPERS,
        REVIEW,
        CORRECTIONS,
        OBJECTIONS,
        DOCUMENTS,
        RECUSALS,
        HISTORY
    }

    Step step();

    /**
     * Whatever the caller may read of it, in its order and none of it missing; for a file that is made now, within the
     * transaction that records it.
     *
     * @param unitName what a unit is called, {@code county/152502}
     */
    List<CaseItem> of(Application application, Caller caller, UnaryOperator<String> unitName);
}
