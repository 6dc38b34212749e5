package cn.qualityaward.award.sitevisit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SiteVisits extends Repository<SiteVisit, UUID> {

    Optional<SiteVisit> findByApplicationIdAndOrdinal(UUID application, int ordinal);

    List<SiteVisit> findByRoundIdOrderById(UUID round);

    SiteVisit saveAndFlush(SiteVisit visit);
}
