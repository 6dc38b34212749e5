package cn.qualityaward.award.reconsideration;

import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What was, and what is to be, decided anew in the rounds of a tenant. */
interface Reconsiderations extends Repository<Reconsideration, UUID> {

    Optional<Reconsideration> findById(UUID id);

    List<Reconsideration> findByRoundIdOrderById(UUID round);

    List<Reconsideration> findByRoundIdInAndState(Collection<UUID> rounds, Reconsideration.State state);

    boolean existsByRoundIdAndState(UUID round, Reconsideration.State state);

    Reconsideration saveAndFlush(Reconsideration reconsideration);

    default Reconsideration required(UUID id) {
        return findById(id).orElseThrow(() -> Refusal.unknown("not-found"));
    }
}
