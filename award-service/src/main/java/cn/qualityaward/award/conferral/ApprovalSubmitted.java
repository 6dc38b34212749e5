package cn.qualityaward.award.conferral;

import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.program.Authority;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 提报: a body passed a request on; it is the next one's turn. */
public record ApprovalSubmitted(
        UUID subject,
        UUID round,
        String requestNumber,
        Authority authority,
        String documentNumber,
        LocalDate date,
        String by,
        @Nullable String paper)
        implements Fact {

    @Override
    public String article() {
        return Submission.ARTICLE;
    }
}
