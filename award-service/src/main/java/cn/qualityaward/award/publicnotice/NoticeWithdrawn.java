package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.audit.Fact;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 撤销公示: its list is decided anew, and nothing follows from what was published. */
record NoticeWithdrawn(
        UUID subject,
        UUID round,
        List<UUID> listed,
        Withdrawal withdrawal,
        String by,
        @Nullable String paper) implements Fact {

    @Override
    public String article() {
        return Withdrawal.ARTICLE;
    }
}
