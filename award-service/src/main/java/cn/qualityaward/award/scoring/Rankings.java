package cn.qualityaward.award.scoring;

import cn.qualityaward.award.program.ApplicantKind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The composite score tables of a tenant's rounds. */
public interface Rankings extends Repository<Ranking, UUID> {

    Optional<Ranking> findByRoundIdAndTrack(UUID roundId, ApplicantKind track);

    List<Ranking> findByRoundId(UUID roundId);

    List<Ranking> findByRoundIdInAndShakenAtIsNotNull(Collection<UUID> rounds);

    Ranking save(Ranking ranking);

    Ranking saveAndFlush(Ranking ranking);
}
