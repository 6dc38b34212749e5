package cn.qualityaward.award.review;

import cn.qualityaward.award.program.ApplicantKind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Consensuses extends Repository<Consensus, UUID> {

    Optional<Consensus> findByRoundIdAndTrackAndOrdinalAndApplicationId(
            UUID round, ApplicantKind track, int ordinal, UUID application);

    List<Consensus> findByRoundIdAndTrackAndOrdinal(UUID round, ApplicantKind track, int ordinal);

    List<Consensus> findByRoundIdAndApplicationIdIn(UUID round, Collection<UUID> applications);

    List<Consensus> findByRoundIdAndTrack(UUID round, ApplicantKind track);

    Consensus saveAndFlush(Consensus consensus);
}
