package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.audit.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An official website carries a notice, by what was entered now.
 *
 * @param lastDay of the notice, where this began its days or moved their end
 * @param reason where it corrects what was entered before
 */
public record NoticeCarried(
        UUID subject,
        UUID round,
        List<UUID> listed,
        String address,
        Instant at,
        @Nullable LocalDate lastDay,
        boolean provisional,
        @Nullable String reason)
        implements Fact {

    @Override
    public String article() {
        return Carriage.ARTICLE;
    }
}
