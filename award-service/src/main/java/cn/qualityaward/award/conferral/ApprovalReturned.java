package cn.qualityaward.award.conferral;

import cn.qualityaward.award.audit.Fact;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 退回补正: the office is to ask once more; nobody on the list is decided on. */
public record ApprovalReturned(
        UUID subject,
        UUID round,
        String requestNumber,
        String documentNumber,
        String reason,
        String by,
        @Nullable String paper)
        implements Fact {

    @Override
    public String article() {
        return "第十五条";
    }
}
