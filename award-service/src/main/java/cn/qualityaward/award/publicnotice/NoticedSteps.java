package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.program.ApplicantKind;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface NoticedSteps extends Repository<NoticedStep, UUID> {

    List<NoticedStep> findByNoticeIdOrderById(UUID noticeId);

    boolean existsByRoundIdAndTrackAndOrdinal(UUID roundId, ApplicantKind track, int ordinal);

    NoticedStep saveAndFlush(NoticedStep step);
}
