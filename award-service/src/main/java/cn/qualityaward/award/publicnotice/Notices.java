package cn.qualityaward.award.publicnotice;

import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Notices extends Repository<PublicNotice, UUID> {

    Optional<PublicNotice> findById(UUID id);

    List<PublicNotice> findAllByOrderByIdDesc();

    List<PublicNotice> findByRoundIdAndState(UUID roundId, PublicNotice.State state);

    List<PublicNotice> findByState(PublicNotice.State state);

    PublicNotice save(PublicNotice notice);

    default PublicNotice required(UUID id) {
        return findById(id).orElseThrow(() -> Refusal.unknown("not-found"));
    }
}
