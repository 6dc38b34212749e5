package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.audit.Fact;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens until a name is taken off a list, or stays on it. */
public final class RemovalFacts {

    private RemovalFacts() {}

    /** 提请取消. */
    public record RemovalProposed(
            UUID subject, UUID round, UUID application, String receipt, String reason, LocalDate answerBy)
            implements Fact {
        @Override
        public String article() {
            return Removal.ARTICLE;
        }
    }

    /** @param onPaper the document and its date, where it was entered from one */
    public record RemovalDecided(
            UUID subject,
            UUID round,
            UUID application,
            String receipt,
            boolean removed,
            String documentNumber,
            LocalDate date,
            String decidedBy,
            @Nullable String onPaper)
            implements Fact {
        @Override
        public String article() {
            return Removal.ARTICLE;
        }
    }
}
