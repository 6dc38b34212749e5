package cn.qualityaward.award.carryover;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CarriedMaterial extends Repository<Carried, UUID> {

    List<Carried> findByApplicationIdOrderById(UUID applicationId);

    Optional<Carried> findByApplicationIdAndBundleId(UUID applicationId, UUID bundleId);

    Carried saveAndFlush(Carried carried);
}
