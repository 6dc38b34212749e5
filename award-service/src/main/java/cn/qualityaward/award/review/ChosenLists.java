package cn.qualityaward.award.review;

import cn.qualityaward.award.program.ApplicantKind;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The lists of a tenant's rounds that were chosen by hand. */
interface ChosenLists extends Repository<ChosenByHand, UUID> {

    Optional<ChosenByHand> findByRoundIdAndTrackAndOrdinal(UUID roundId, ApplicantKind track, int ordinal);

    ChosenByHand save(ChosenByHand chosen);
}
