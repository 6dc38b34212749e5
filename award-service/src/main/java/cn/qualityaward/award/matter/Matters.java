package cn.qualityaward.award.matter;

import cn.qualityaward.award.matter.Matter.State;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Matters extends Repository<Matter, UUID> {

    Optional<Matter> findById(UUID id);

    List<Matter> findAllByOrderByIdDesc();

    List<Matter> findByRoundIdOrderByIdDesc(UUID round);

    List<Matter> findByStateOrderById(State state);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Matter m where m.id = :id")
    Optional<Matter> locked(UUID id);

    Matter saveAndFlush(Matter matter);

    default Matter required(UUID id) {
        return findById(id).orElseThrow(() -> Refusal.unknown("not-found"));
    }
}
