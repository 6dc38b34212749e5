package cn.qualityaward.award.conferral;

import cn.qualityaward.award.conferral.Approval.Ruling;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Approvals extends Repository<Approval, UUID> {

    List<Approval> findByRoundIdOrderByIdDesc(UUID roundId);

    /** The newest: those whom an objection held are asked for once more, and all of them after it was sent back. */
    Optional<Approval> findFirstByRoundIdOrderByIdDesc(UUID roundId);

    Optional<Approval> findFirstByRoundIdAndRulingOrderByIdDesc(UUID roundId, Ruling ruling);

    boolean existsByRoundIdAndRulingIn(UUID roundId, List<Ruling> rulings);

    Approval save(Approval approval);

    /** Whether the step was decided for those who stood at it; whoever comes now comes late. */
    default boolean closed(UUID roundId) {
        return existsByRoundIdAndRulingIn(roundId, List.of(Ruling.APPROVED, Ruling.REFUSED));
    }
}
