package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.application.Retractable.Withdrawn;
import cn.qualityaward.award.audit.Fact;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 撤销公示: its list is decided anew, and nothing follows from what was published. */
record NoticeWithdrawn(
        UUID subject,
        UUID round,
        List<UUID> listed,
        Withdrawn withdrawal,
        String by,
        @Nullable String paper) implements Fact {

    static final String ARTICLE = "第十五条";

    @Override
    public String article() {
        return ARTICLE;
    }
}
