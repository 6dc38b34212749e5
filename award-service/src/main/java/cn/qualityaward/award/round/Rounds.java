package cn.qualityaward.award.round;

import cn.qualityaward.award.round.Round.State;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The rounds of a tenant. */
public interface Rounds extends Repository<Round, UUID> {

    Optional<Round> findById(UUID id);

    List<Round> findByIdIn(Collection<UUID> ids);

    List<Round> findAllByOrderByYearDescIdDesc();

    List<Round> findByStateInOrderByYearDescIdDesc(Collection<State> states);

    boolean existsByStateIn(Collection<State> states);

    Round saveAndFlush(Round round);

    /** Read {@code for share}: whoever comes in or leaves, and the closing of a step, cannot overlap. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select r from Round r where r.id = :id")
    Optional<Round> shared(UUID id);

    /** Read {@code for update}: waits for whoever is coming in or leaving, and keeps others out until it is done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Round r where r.id = :id")
    Optional<Round> locked(UUID id);

    default Round required(UUID id) {
        return findById(id).orElseThrow(() -> Refusal.unknown("not-found"));
    }
}
