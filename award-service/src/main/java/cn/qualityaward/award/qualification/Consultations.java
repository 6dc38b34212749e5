package cn.qualityaward.award.qualification;

import cn.qualityaward.award.application.Application;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Consultations extends Repository<Consultation, UUID> {

    Optional<Consultation> findById(UUID id);

    List<Consultation> findAllByOrderByIdDesc();

    List<Consultation> findByRoundId(UUID round);

    List<Consultation> findByRoundIdInAndEndedFalse(Collection<UUID> rounds);

    List<Consultation> findByRoundIdAndEndedFalse(UUID roundId);

    List<Consultation> findByEndedFalse();

    Consultation save(Consultation consultation);

    /** Units answer at the same time: one waits for the other instead of being refused. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Consultation c where c.id = :id")
    Optional<Consultation> locked(UUID id);

    /** The newest letter that asks about an application. */
    @Query(value = """
                    select c.id from consultation c
                    where c.applications @> jsonb_build_array(cast(cast(:application as uuid) as text))
                    order by c.id desc limit 1""", nativeQuery = true)
    Optional<UUID> about(UUID application);

    /** The letter that asks about an application in the step it is in. */
    default Optional<UUID> about(Application application) {
        return about(application.id(), application.ordinal());
    }

    @Query(value = """
                    select c.id from consultation c
                    where c.applications @> jsonb_build_array(cast(cast(:application as uuid) as text))
                    and c.ordinal = :ordinal
                    order by c.id desc limit 1""", nativeQuery = true)
    Optional<UUID> about(UUID application, int ordinal);
}
