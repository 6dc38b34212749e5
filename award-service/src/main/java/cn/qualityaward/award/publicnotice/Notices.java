package cn.qualityaward.award.publicnotice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Notices extends Repository<PublicNotice, UUID> {

    Optional<PublicNotice> findById(UUID id);

    List<PublicNotice> findAllByOrderByIdDesc();

    List<PublicNotice> findByRoundIdAndState(UUID roundId, PublicNotice.State state);

    List<PublicNotice> findByStateAndProvisionalTrue(PublicNotice.State state);

    PublicNotice save(PublicNotice notice);
}
