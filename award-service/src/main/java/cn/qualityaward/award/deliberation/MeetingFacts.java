package cn.qualityaward.award.deliberation;

import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.deliberation.Resolution.Text;
import cn.qualityaward.award.deliberation.Told.Telling;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** What happens to a meeting on the list of a round. */
public final class MeetingFacts {

    private MeetingFacts() {}

    sealed interface MeetingFact extends Fact {
        @Override
        default String article() {
            return Meeting.ARTICLE;
        }
    }

    /**
     * @param called how many
     * @param invited accounts who are called now and were not before
     * @param changed those who were, where anything is otherwise
     * @param dismissed those who were and are not
     */
    public record MeetingCalled(
            UUID subject,
            UUID round,
            MeetingBody body,
            LocalDate on,
            LocalTime from,
            String place,
            String chair,
            List<String> agenda,
            int called,
            List<String> invited,
            List<String> changed,
            List<String> dismissed)
            implements MeetingFact {

        static MeetingCalled of(Meeting meeting, List<Told> told) {
            var notice = meeting.notice();
            return new MeetingCalled(
                    meeting.id(),
                    meeting.roundId(),
                    meeting.body(),
                    notice.on(),
                    notice.from(),
                    notice.place(),
                    notice.chair(),
                    notice.agenda(),
                    notice.called().size(),
                    Told.accounts(told, Telling.CALLED),
                    Told.accounts(told, Telling.CHANGED),
                    Told.accounts(told, Telling.DISMISSED));
        }
    }

    /** @param told the accounts that were called to it */
    public record MeetingCancelled(
            UUID subject, UUID round, MeetingBody body, LocalDate on, String reason, List<String> told)
            implements MeetingFact {}

    record MeetingMinuted(UUID subject, UUID round, String minutesNumber, int present, int called)
            implements MeetingFact {}

    record MeetingPageKept(UUID subject, UUID round, String sha256) implements MeetingFact {}

    record ProposalAdopted(UUID subject, UUID round, Text text, String by) implements MeetingFact {}
}
