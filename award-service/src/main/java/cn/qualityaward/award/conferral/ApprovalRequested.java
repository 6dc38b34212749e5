package cn.qualityaward.award.conferral;

import cn.qualityaward.award.audit.Fact;
import java.util.List;
import java.util.UUID;

/** 请示: the round waits for the government's decision. */
public record ApprovalRequested(UUID subject, UUID round, String documentNumber, List<UUID> names) implements Fact {

    @Override
    public String article() {
        return "第十五条";
    }
}
