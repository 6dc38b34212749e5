package cn.qualityaward.award.review;

import cn.qualityaward.award.expert.PanelFacts.FindingTakenBack;
import cn.qualityaward.award.expert.PanelFacts.InterestFound;
import cn.qualityaward.award.expert.PanelFacts.InterestsDeclared;
import cn.qualityaward.award.expert.PanelFacts.ReportAnswered;
import cn.qualityaward.award.recusal.InterestFacts.InterestRuled;
import cn.qualityaward.award.recusal.InterestFacts.InterestsStated;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * 更正的提示: an interest that comes to light, in a later step or as an officer's, after a step was closed on a sheet of whoever
 * has it. The sheet counts until people decide otherwise (第十八条).
 */
@Component
class DoubtedSheets {

    private final Sheets sheets;

    DoubtedSheets(Sheets sheets) {
        this.sheets = sheets;
    }

    @EventListener
    void found(InterestFound fact) {
        doubt(fact.round(), fact.application(), fact.account(), fact.relation());
    }

    @EventListener
    void answered(ReportAnswered fact) {
        if (fact.stands()) {
            doubt(fact.round(), fact.application(), fact.account(), fact.reason());
        }
    }

    @EventListener
    void declared(InterestsDeclared fact) {
        fact.recusedFrom().forEach(application -> doubt(fact.round(), application, fact.account(), "申报利害关系"));
    }

    @EventListener
    void stated(InterestsStated fact) {
        fact.steppedBackFrom().forEach(application -> doubt(fact.round(), application, fact.account(), "申报利害关系"));
    }

    @EventListener
    void takenBack(FindingTakenBack fact) {
        each(fact.round(), fact.application(), fact.account(), Sheet::trust);
    }

    @EventListener
    void ruled(InterestRuled fact) {
        if (!fact.stands()) {
            each(fact.round(), fact.application(), fact.account(), Sheet::trust);
        }
    }

    private void doubt(UUID round, UUID application, String account, String relation) {
        each(round, application, account, sheet -> sheet.doubt(relation));
    }

    private void each(UUID round, UUID application, String account, Consumer<Sheet> what) {
        sheets.countedBy(round, application, account).forEach(sheet -> {
            what.accept(sheet);
            sheets.saveAndFlush(sheet);
        });
    }
}
