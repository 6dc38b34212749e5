package cn.qualityaward.award.expert;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Experts extends Repository<Expert, UUID> {

    Optional<Expert> findById(UUID id);

    Optional<Expert> findByAccount(String account);

    List<Expert> findByAccountIn(Collection<String> accounts);

    List<Expert> findByName(String name);

    List<Expert> findByIdIn(Collection<UUID> ids);

    List<Expert> findByIdInOrderById(Collection<UUID> ids);

    List<Expert> findAllByOrderById();

    Expert saveAndFlush(Expert expert);

    List<Expert> saveAllAndFlush(Iterable<Expert> experts);
}
