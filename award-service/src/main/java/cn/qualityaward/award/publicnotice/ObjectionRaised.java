package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.audit.Fact;
import java.time.LocalDate;
import java.util.UUID;

/** 异议 came in; the record does not carry who objected. */
public record ObjectionRaised(UUID subject, UUID notice, UUID round, String receipt, LocalDate answerBy)
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
