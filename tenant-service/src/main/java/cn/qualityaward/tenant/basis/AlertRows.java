package cn.qualityaward.tenant.basis;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AlertRows extends Repository<Alert, UUID> {

    Alert saveAndFlush(Alert alert);

    Optional<Alert> findById(UUID id);

    Optional<Alert> findByDocument(UUID document);

    List<Alert> findAllByOrderByRaisedAtDesc();
}
