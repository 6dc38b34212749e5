package cn.qualityaward.award.agency;

import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Selections extends Repository<AgencySelection, UUID> {

    Optional<AgencySelection> findById(UUID id);

    List<AgencySelection> findByRoundIdOrderById(UUID round);

    AgencySelection saveAndFlush(AgencySelection selection);

    default AgencySelection required(UUID id) {
        return findById(id).orElseThrow(() -> Refusal.unknown("not-found"));
    }
}
