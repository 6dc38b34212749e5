package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.audit.Fact;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 异议 came in; the record does not carry who objected.
 *
 * @param late a clue after the notice's days (举报线索)
 */
public record ObjectionRaised(UUID subject, UUID notice, UUID round, String receipt, LocalDate answerBy, boolean late)
        implements Fact {

    @Override
    public String article() {
        return "第十四条";
    }

    @Override
    public boolean anonymous() {
        return true;
    }
}
