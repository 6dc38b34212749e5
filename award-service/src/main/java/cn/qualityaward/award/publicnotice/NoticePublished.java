package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.program.StageKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** 公示 has begun: from now on everybody may know who is listed. */
public record NoticePublished(
        UUID subject, UUID round, List<UUID> listed, StageKind after, LocalDate lastDay, boolean provisional)
        implements Fact {

    @Override
    public String article() {
        return "第十四条";
    }
}
