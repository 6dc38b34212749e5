package cn.qualityaward.award.round;

import cn.qualityaward.award.round.Round.State;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The rounds of a tenant. */
public interface Rounds extends Repository<Round, UUID> {

    Optional<Round> findById(UUID id);

    List<Round> findAllByOrderByYearDescIdDesc();

    List<Round> findByStateInOrderByYearDescIdDesc(Collection<State> states);

    Round saveAndFlush(Round round);

    default Round required(UUID id) {
        return findById(id).orElseThrow(() -> Refusal.unknown("not-found"));
    }
}
