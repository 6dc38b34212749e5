package cn.qualityaward.award.discipline;

import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DisciplineRatings extends Repository<DisciplineRating, UUID> {

    Optional<DisciplineRating> findById(UUID id);

    List<DisciplineRating> findByAccountAndRoundIdIn(String account, Collection<UUID> rounds);

    List<DisciplineRating> findByRoundIdInOrderById(Collection<UUID> rounds);

    /** Clues of which nobody has said what became of them. */
    @Query(
            "select r from DisciplineRating r where r.roundId in :rounds and r.clue is not null and r.handling is null order by r.id")
    List<DisciplineRating> unhandled(Collection<UUID> rounds);

    DisciplineRating saveAndFlush(DisciplineRating rating);

    default DisciplineRating required(UUID id) {
        return findById(id).orElseThrow(() -> Refusal.unknown("not-found"));
    }
}
