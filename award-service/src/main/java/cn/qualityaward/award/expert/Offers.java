package cn.qualityaward.award.expert;

import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Offers extends Repository<Offer, UUID> {

    Optional<Offer> findById(UUID id);

    List<Offer> findByExpertIdOrderByIdDesc(UUID expert);

    List<Offer> findTop200ByOrderByIdDesc();

    long countByState(Offer.State state);

    Offer saveAndFlush(Offer offer);

    default Offer required(UUID id) {
        return findById(id).orElseThrow(() -> Refusal.unknown("not-found"));
    }
}
