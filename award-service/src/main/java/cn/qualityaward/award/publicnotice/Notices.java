package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.round.Round;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Notices extends Repository<PublicNotice, UUID> {

    Optional<PublicNotice> findById(UUID id);

    List<PublicNotice> findByIdIn(Collection<UUID> ids);

    List<PublicNotice> findAllByOrderByIdDesc();

    List<PublicNotice> findByRoundIdOrderByIdDesc(UUID roundId);

    /** The last one that was not taken back. */
    default Optional<PublicNotice> newestStanding(UUID roundId) {
        return findByRoundIdOrderByIdDesc(roundId).stream()
                .filter(PublicNotice::stands)
                .findFirst();
    }

    List<PublicNotice> findByRoundIdAndState(UUID roundId, PublicNotice.State state);

    List<PublicNotice> findByState(PublicNotice.State state);

    /** Objecting, ruling and concluding wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from PublicNotice n where n.id = :id")
    Optional<PublicNotice> locked(UUID id);

    PublicNotice save(PublicNotice notice);

    PublicNotice saveAndFlush(PublicNotice notice);

    /** Its round, locked: whoever locks both locks the round first, as whoever takes a list back does. */
    default Round roundLocked(UUID id, Rounds rounds) {
        return rounds.locked(required(id).roundId()).orElseThrow();
    }

    default PublicNotice required(UUID id) {
        return findById(id).orElseThrow(() -> Refusal.unknown("not-found"));
    }
}
