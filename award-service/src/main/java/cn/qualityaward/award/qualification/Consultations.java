package cn.qualityaward.award.qualification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Consultations extends Repository<Consultation, UUID> {

    Optional<Consultation> findById(UUID id);

    List<Consultation> findAllByOrderByIdDesc();

    Consultation save(Consultation consultation);

    /** The newest letter that asks about an application. */
    @Query(value = """
                    select c.* from consultation c
                    where c.applications @> jsonb_build_array(cast(cast(:application as uuid) as text))
                    order by c.id desc limit 1""", nativeQuery = true)
    Optional<Consultation> about(UUID application);
}
