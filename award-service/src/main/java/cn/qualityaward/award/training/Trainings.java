package cn.qualityaward.award.training;

import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Trainings extends Repository<Training, UUID> {

    Optional<Training> findById(UUID id);

    List<Training> findByRoundIdOrderById(UUID round);

    Training saveAndFlush(Training training);

    default Training required(UUID id) {
        return findById(id).orElseThrow(() -> Refusal.unknown("not-found"));
    }
}
