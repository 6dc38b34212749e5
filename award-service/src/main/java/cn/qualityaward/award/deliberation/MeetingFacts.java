package cn.qualityaward.award.deliberation;

import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.deliberation.Meeting.Body;
import cn.qualityaward.award.deliberation.Resolution.Text;
import java.time.LocalDate;
import java.util.UUID;

/** What happens to a meeting on the list of a round. */
final class MeetingFacts {

    private MeetingFacts() {}

    sealed interface MeetingFact extends Fact {
        @Override
        default String article() {
            return Meeting.ARTICLE;
        }
    }

    /** @param called how many */
    record MeetingCalled(UUID subject, UUID round, Body body, LocalDate on, String place, int called)
            implements MeetingFact {}

    record MeetingMinuted(UUID subject, UUID round, String minutesNumber, int present, int called)
            implements MeetingFact {}

    record MeetingPageKept(UUID subject, UUID round, String sha256) implements MeetingFact {}

    record ProposalAdopted(UUID subject, UUID round, Text text, String by) implements MeetingFact {}
}
