package cn.qualityaward.award.review;

import cn.qualityaward.award.program.ApplicantKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ReviewReports extends Repository<ReviewReport, UUID> {

    Optional<ReviewReport> findByRoundIdAndTrackAndOrdinalAndApplicationId(
            UUID round, ApplicantKind track, int ordinal, UUID application);

    List<ReviewReport> findByRoundIdAndTrackAndOrdinal(UUID round, ApplicantKind track, int ordinal);

    ReviewReport saveAndFlush(ReviewReport report);
}
