package cn.qualityaward.tenant.document;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Drafts extends Repository<Draft, UUID> {

    Optional<Draft> findByKind(String kind);

    Draft saveAndFlush(Draft draft);
}
