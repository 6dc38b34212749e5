package cn.qualityaward.award.correction;

import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Corrections extends Repository<Correction, UUID> {

    Optional<Correction> findById(UUID id);

    List<Correction> findByApplicationIdOrderById(UUID application);

    List<Correction> findByStateOrderById(Correction.State state);

    Correction saveAndFlush(Correction correction);

    default Correction required(UUID application, UUID id) {
        return findById(id)
                .filter(correction -> correction.applicationId().equals(application))
                .orElseThrow(() -> Refusal.unknown("not-found"));
    }
}
