package cn.qualityaward.award.publicnotice;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ObjectionFindings extends Repository<ObjectionFinding, UUID> {

    List<ObjectionFinding> findByObjectionIdInOrderById(Collection<UUID> objections);

    Optional<ObjectionFinding> findByIdAndObjectionId(UUID id, UUID objection);

    boolean existsByObjectionId(UUID objection);

    ObjectionFinding save(ObjectionFinding finding);
}
