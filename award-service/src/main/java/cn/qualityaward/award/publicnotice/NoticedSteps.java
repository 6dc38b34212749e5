package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.program.ApplicantKind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface NoticedSteps extends Repository<NoticedStep, UUID> {

    List<NoticedStep> findByNoticeIdOrderById(UUID noticeId);

    List<NoticedStep> findByNoticeIdInOrderById(Collection<UUID> notices);

    List<NoticedStep> findByRoundIdOrderById(UUID roundId);

    /** The one whose notice stands. */
    Optional<NoticedStep> findByRoundIdAndTrackAndOrdinalAndWithdrawnFalse(
            UUID roundId, ApplicantKind track, int ordinal);

    boolean existsByRoundIdAndTrackAndOrdinal(UUID roundId, ApplicantKind track, int ordinal);

    boolean existsByRoundIdAndTrackAndOrdinalAndWithdrawnFalse(UUID roundId, ApplicantKind track, int ordinal);

    NoticedStep saveAndFlush(NoticedStep step);
}
