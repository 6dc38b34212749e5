package cn.qualityaward.award.review;

import cn.qualityaward.award.expert.SubmittedSheets.Submitted;
import cn.qualityaward.award.program.ApplicantKind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Sheets extends Repository<Sheet, UUID> {

    @Query("""
            select s from Sheet s where s.roundId = :round and s.track = :track and s.ordinal = :ordinal
              and s.applicationId = :application and s.reviewer = :reviewer""")
    Optional<Sheet> one(UUID round, ApplicantKind track, int ordinal, UUID application, String reviewer);

    @Query("select s from Sheet s where s.roundId = :round and s.track = :track and s.ordinal = :ordinal order by s.id")
    List<Sheet> of(UUID round, ApplicantKind track, int ordinal);

    @Query(
            "select s from Sheet s where s.roundId = :round and s.applicationId in :applications and s.submittedAt is not null order by s.id")
    List<Sheet> submitted(UUID round, Collection<UUID> applications);

    @Query("""
            select s from Sheet s
            where s.roundId = :round and s.track = :track and s.submittedAt is not null order by s.id""")
    List<Sheet> submitted(UUID round, ApplicantKind track);

    @Query("""
            select new cn.qualityaward.award.expert.SubmittedSheets$Submitted(
              s.roundId, s.track, s.ordinal, s.applicationId, s.reviewer)
            from Sheet s where s.reviewer in :accounts and s.submittedAt is not null""")
    List<Submitted> submittedBy(Collection<String> accounts);

    /** Those on which a step was closed, of one reviewer and one applicant. */
    @Query("""
            select s from Sheet s where s.roundId = :round and s.applicationId = :application
              and s.reviewer = :reviewer and s.counted order by s.id""")
    List<Sheet> countedBy(UUID round, UUID application, String reviewer);

    @Query("select s from Sheet s where s.roundId in :rounds and s.doubtedBecause is not null order by s.id")
    List<Sheet> doubted(Collection<UUID> rounds);

    /** Who submitted of whom in a step, without what they marked. */
    @Query("""
            select new cn.qualityaward.award.review.LockedSheet(
              s.id, s.applicationId, s.reviewer, s.counted, s.voidedBecause is not null, s.said)
            from Sheet s where s.roundId = :round and s.track = :track and s.ordinal = :ordinal
              and s.submittedAt is not null order by s.id""")
    List<LockedSheet> locked(UUID round, ApplicantKind track, int ordinal);

    List<Sheet> findByIdIn(Collection<UUID> ids);

    /** In which something was found unmet that must be met before anything is scored, and nobody said yet what to make of it. */
    @Query("select s from Sheet s where s.roundId in :rounds and s.gateDoubt and s.voidedBecause is null order by s.id")
    List<Sheet> gateDoubted(Collection<UUID> rounds);

    Optional<Sheet> findById(UUID id);

    Sheet saveAndFlush(Sheet sheet);

    <S extends Sheet> List<S> saveAllAndFlush(Iterable<S> sheets);
}
