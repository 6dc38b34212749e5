package cn.qualityaward.award.eligibility;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PresentedHonours extends Repository<PresentedHonour, UUID> {

    Optional<PresentedHonour> findById(UUID application);

    PresentedHonour save(PresentedHonour presented);
}
