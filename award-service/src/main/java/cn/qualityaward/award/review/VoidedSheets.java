package cn.qualityaward.award.review;

import cn.qualityaward.award.expert.PanelFacts.FindingTakenBack;
import cn.qualityaward.award.expert.PanelFacts.InterestFound;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 评分表作废: whoever is found to have an interest has marked nothing that counts, nor agreed to anything, until that is taken back (第十八条). */
@Component
class VoidedSheets {

    private final Sheets sheets;
    private final Reviews reviews;
    private final ConsensusDesk consensus;

    VoidedSheets(Sheets sheets, Reviews reviews, ConsensusDesk consensus) {
        this.sheets = sheets;
        this.reviews = reviews;
        this.consensus = consensus;
    }

    @EventListener
    void found(InterestFound fact) {
        sheets.one(fact.round(), fact.track(), fact.ordinal(), fact.application(), fact.account())
                .ifPresent(sheet -> {
                    sheet.voidBecause(fact.relation());
                    sheets.saveAndFlush(sheet);
                    consensus.sheetGone(
                            reviews.desk(fact.round(), fact.track(), fact.ordinal()),
                            fact.application(),
                            fact.relation());
                });
    }

    /** What they had marked is again as it was, where they review it again; what was agreed without them holds no more. */
    @EventListener
    void takenBack(FindingTakenBack fact) {
        if (!fact.again()) {
            return;
        }
        sheets.one(fact.round(), fact.track(), fact.ordinal(), fact.application(), fact.account())
                .filter(Sheet::isVoid)
                .ifPresent(sheet -> {
                    sheet.restore();
                    sheets.saveAndFlush(sheet);
                });
        consensus.sheetGone(
                reviews.desk(fact.round(), fact.track(), fact.ordinal()), fact.application(), fact.reason());
    }
}
