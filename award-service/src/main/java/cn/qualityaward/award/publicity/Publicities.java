package cn.qualityaward.award.publicity;

import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Publicities extends Repository<Publicity, UUID> {

    Optional<Publicity> findById(UUID id);

    List<Publicity> findAllByOrderByDoneOnDescIdDesc();

    List<Publicity> findByRoundIdOrderByDoneOnDescIdDesc(UUID round);

    Publicity saveAndFlush(Publicity publicity);

    default Publicity required(UUID id) {
        return findById(id).orElseThrow(() -> Refusal.unknown("not-found"));
    }
}
