package cn.qualityaward.award.expert;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Experts extends Repository<Expert, UUID> {

    Optional<Expert> findById(UUID id);

    Optional<Expert> findByAccount(String account);

    List<Expert> findByName(String name);

    /** Who is known again by any of these numbers (号码指纹). */
    @Query(value = """
                    select e.* from expert e
                    where e.numbers -> 'mobile' ->> 'print' in (:prints) or e.numbers -> 'identity' ->> 'print' in (:prints)
                    order by e.id""", nativeQuery = true)
    List<Expert> knownBy(Collection<String> prints);

    List<Expert> findByIdIn(Collection<UUID> ids);

    List<Expert> findByIdInOrderById(Collection<UUID> ids);

    List<Expert> findAllByOrderById();

    long countByAdmittedFalseAndDepartureIsNull();

    Expert saveAndFlush(Expert expert);

    List<Expert> saveAllAndFlush(Iterable<Expert> experts);
}
