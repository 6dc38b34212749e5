package cn.qualityaward.award.complaint;

import cn.qualityaward.award.audit.Fact;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * 投诉举报 came in.
 *
 * @param readers the accounts of those of the discipline inspection who may take it on: it is about none of them
 */
public record ComplaintRaised(UUID subject, String receipt, LocalDate answerBy, Set<String> readers) implements Fact {

    @Override
    public String article() {
        return Complaint.ARTICLE;
    }

    @Override
    public boolean anonymous() {
        return true;
    }
}
