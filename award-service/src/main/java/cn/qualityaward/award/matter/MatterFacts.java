package cn.qualityaward.award.matter;

import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.paper.SignedPage;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a major matter. */
public final class MatterFacts {

    private MatterFacts() {}

    interface MatterFact extends Fact {
        @Override
        default String article() {
            return Matter.ARTICLE;
        }
    }

    /** @param by the kind of the unit that put it */
    record MatterPut(UUID subject, UUID round, Matter.Text text, String by) implements MatterFact {}

    record MatterChanged(UUID subject, Matter.Text text) implements MatterFact {}

    record MatterPageKept(UUID subject, SignedPage page) implements MatterFact {}

    record MatterWithdrawn(UUID subject, String reason) implements MatterFact {}

    /** @param about whom it is about, where it is about anybody */
    public record MatterDecided(
            UUID subject,
            UUID round,
            Decision decision,
            Set<UUID> about,
            String by,
            @Nullable String paper) implements MatterFact {

        /** 会议纪要 in which it stands. */
        public String minutes() {
            return decision.minutesNumber();
        }
    }
}
