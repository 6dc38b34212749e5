package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.audit.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * 公示顺延: the page of a notice could not be read for some of its days, which it goes on for.
 *
 * @param proof the SHA-256 of what shows it
 */
public record NoticeExtended(
        UUID subject,
        UUID round,
        List<UUID> listed,
        LocalDate from,
        LocalDate to,
        String reason,
        String proof,
        LocalDate lastDay,
        boolean provisional)
        implements Fact {

    NoticeExtended(UUID subject, UUID round, List<UUID> listed, Outage outage, boolean provisional) {
        this(
                subject,
                round,
                listed,
                outage.from(),
                outage.to(),
                outage.reason(),
                outage.proof().sha256(),
                outage.lastDay(),
                provisional);
    }

    @Override
    public String article() {
        return Outage.ARTICLE;
    }
}
