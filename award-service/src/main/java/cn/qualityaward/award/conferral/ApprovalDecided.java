package cn.qualityaward.award.conferral;

import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.conferral.Approval.RefusedName;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 批准 or 不予批准. */
record ApprovalDecided(
        UUID subject,
        UUID round,
        boolean approved,
        String documentNumber,
        @Nullable String reason,
        List<RefusedName> refused,
        String by,
        @Nullable String paper)
        implements Fact {

    @Override
    public String article() {
        return "第十五条";
    }
}
