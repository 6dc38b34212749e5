package cn.qualityaward.award.defense;

import cn.qualityaward.award.defense.DefenseOrder.State;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DefenseOrders extends Repository<DefenseOrder, UUID> {

    Optional<DefenseOrder> findById(UUID id);

    List<DefenseOrder> findByRoundIdAndTrackAndOrdinalOrderByIdDesc(UUID round, ApplicantKind track, int ordinal);

    List<DefenseOrder> findByRoundIdInAndState(Collection<UUID> rounds, State state);

    DefenseOrder saveAndFlush(DefenseOrder order);

    default DefenseOrder required(UUID id) {
        return findById(id).orElseThrow(() -> Refusal.unknown("not-found"));
    }

    /** The one that is neither undone nor released. */
    default DefenseOrder pending(UUID round, ApplicantKind track, int ordinal) {
        return findByRoundIdAndTrackAndOrdinalOrderByIdDesc(round, track, ordinal).stream()
                .filter(DefenseOrder::pending)
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("nothing-drawn").article(DefenseOrder.ARTICLE));
    }

    /** The one that holds. */
    default Optional<DefenseOrder> released(UUID round, ApplicantKind track, int ordinal) {
        return findByRoundIdAndTrackAndOrdinalOrderByIdDesc(round, track, ordinal).stream()
                .filter(order -> order.state() == State.RELEASED)
                .findFirst();
    }
}
