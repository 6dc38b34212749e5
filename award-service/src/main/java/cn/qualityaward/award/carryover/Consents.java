package cn.qualityaward.award.carryover;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Consents extends Repository<Consent, UUID> {

    List<Consent> findByApplicationIdOrderById(UUID applicationId);

    Consent saveAndFlush(Consent consent);
}
