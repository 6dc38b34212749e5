package cn.qualityaward.award.agency;

import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Agencies extends Repository<Agency, UUID> {

    Optional<Agency> findById(UUID id);

    Optional<Agency> findByCreditCode(String creditCode);

    List<Agency> findAllByOrderById();

    Agency saveAndFlush(Agency agency);

    default Agency required(UUID id) {
        return findById(id).orElseThrow(() -> Refusal.unknown("not-found"));
    }
}
