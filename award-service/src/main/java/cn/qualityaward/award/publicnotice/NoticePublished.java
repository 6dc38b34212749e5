package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.program.StageKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 公示 has begun: from now on everybody may know who is listed.
 *
 * @param lastDay none while its days wait for an official website
 * @param seal of the names as everybody may read them, see {@link PublicNotice#seal()}; none in old records
 */
public record NoticePublished(
        UUID subject,
        UUID round,
        List<UUID> listed,
        StageKind after,
        @Nullable LocalDate lastDay,
        boolean provisional,
        @Nullable String seal)
        implements Fact {

    @Override
    public String article() {
        return "第十四条";
    }
}
