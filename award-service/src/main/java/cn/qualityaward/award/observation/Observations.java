package cn.qualityaward.award.observation;

import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Observations extends Repository<Observation, UUID> {

    Optional<Observation> findById(UUID id);

    List<Observation> findByRoundIdOrderById(UUID round);

    Observation saveAndFlush(Observation observation);

    default Observation required(UUID id) {
        return findById(id).orElseThrow(() -> Refusal.unknown("not-found"));
    }
}
