package cn.qualityaward.award.lot;

import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/** The lots of a tenant's rounds; of a step at most one is pending. */
@NoRepositoryBean
public interface WitnessedLots<T extends WitnessedLot> extends Repository<T, UUID> {

    Optional<T> findById(UUID id);

    List<T> findByRoundIdAndTrackAndOrdinalOrderByIdDesc(UUID round, ApplicantKind track, int ordinal);

    List<T> findByRoundIdInAndState(Collection<UUID> rounds, WitnessedLot.State state);

    T saveAndFlush(T lot);

    /** On which they are drawn. */
    String article();

    default T required(UUID id) {
        return findById(id).orElseThrow(() -> Refusal.unknown("not-found"));
    }

    /** The one that is neither undone nor released. */
    default T pending(UUID round, ApplicantKind track, int ordinal) {
        return findByRoundIdAndTrackAndOrdinalOrderByIdDesc(round, track, ordinal).stream()
                .filter(WitnessedLot::pending)
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("nothing-drawn").article(article()));
    }
}
