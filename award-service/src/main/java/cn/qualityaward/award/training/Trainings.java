package cn.qualityaward.award.training;

import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Trainings extends Repository<Training, UUID> {

    Optional<Training> findById(UUID id);

    List<Training> findByRoundIdOrderById(UUID round);

    /** At which any of these experts were, the latest first. */
    @Query(value = """
                    select t.* from training t
                    where exists (select from jsonb_array_elements_text(t.experts) e where cast(e as uuid) in (:experts))
                    order by t.text ->> 'on' desc, t.id desc""", nativeQuery = true)
    List<Training> attendedBy(Collection<UUID> experts);

    Training saveAndFlush(Training training);

    default Training required(UUID id) {
        return findById(id).orElseThrow(() -> Refusal.unknown("not-found"));
    }
}
