package cn.qualityaward.award.deliberation;

import cn.qualityaward.tenancy.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Meetings extends Repository<Meeting, UUID> {

    Optional<Meeting> findByRoundIdAndId(UUID round, UUID id);

    List<Meeting> findByRoundIdOrderById(UUID round);

    Meeting saveAndFlush(Meeting meeting);

    default Meeting required(UUID round, UUID id) {
        return findByRoundIdAndId(round, id).orElseThrow(() -> Refusal.unknown("not-found"));
    }

    /** What the office proposes by now: what its last meeting adopted since then. */
    default Optional<Resolution.Text> proposal(UUID round, Instant since) {
        return findByRoundIdOrderById(round).stream()
                .filter(meeting -> meeting.proposesSince(since))
                .reduce((earlier, later) -> later)
                .map(Meeting::minutes);
    }

    /** Of whoever deliberates, on that day. */
    default Optional<Meeting> deliberatedOn(UUID round, LocalDate day) {
        return findByRoundIdOrderById(round).stream()
                .filter(meeting -> meeting.deliberatedOn(day))
                .reduce((earlier, later) -> later);
    }
}
