package cn.qualityaward.award.review;

import cn.qualityaward.award.program.ApplicantKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReviewReports extends Repository<ReviewReport, UUID> {

    Optional<ReviewReport> findByRoundIdAndTrackAndOrdinalAndApplicationId(
            UUID round, ApplicantKind track, int ordinal, UUID application);

    interface Issued {
        UUID getApplication();

        /** Of the edition that stands. */
        String getBasis();
    }

    /** What the reports of a step rest on, without a word of what they say; none of those that were not issued. */
    @Query(value = """
                    select r.application_id as application, r.editions -> -1 ->> 'basis' as basis from review_report r
                    where r.round_id = :round and r.track = :track and r.ordinal = :ordinal
                      and jsonb_array_length(r.editions) > 0""", nativeQuery = true)
    List<Issued> issued(UUID round, String track, int ordinal);

    List<ReviewReport> findByRoundIdAndTrackAndOrdinal(UUID round, ApplicantKind track, int ordinal);

    ReviewReport saveAndFlush(ReviewReport report);
}
