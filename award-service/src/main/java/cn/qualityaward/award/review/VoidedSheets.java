package cn.qualityaward.award.review;

import cn.qualityaward.award.expert.PanelFacts.InterestFound;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 评分表作废: whoever is found to have an interest has marked nothing that counts, nor agreed to anything (第十八条). */
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
}
