package cn.qualityaward.award.remuneration;

import cn.qualityaward.award.program.ApplicantKind;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Remunerations extends Repository<Remuneration, UUID> {

    Optional<Remuneration> findByRoundIdAndTrackAndOrdinal(UUID round, ApplicantKind track, int ordinal);

    Remuneration saveAndFlush(Remuneration remuneration);
}
