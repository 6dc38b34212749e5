package cn.qualityaward.award.application;

import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.StageTallies;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The applications of a tenant. */
public interface Applications extends Repository<Application, UUID> {

    /** As {@link Application#actsFor} says it. */
    String ACTS = "(a.team.applicant = :account or array_contains(a.team.acting, :account))";

    Optional<Application> findById(UUID id);

    /** Those of a round with a last day of their own. */
    @Query("""
            select a from Application a where a.roundId = :round
              and (a.place.completeBy is not null or a.place.extendedTo is not null) order by a.id""")
    List<Application> withOwnDays(UUID round);

    /** Everybody's of a round, drafts and those that ended included. */
    List<Application> findByRoundIdOrderById(UUID roundId);

    /** Nothing to whoever does not act for its applicant. */
    @Query("select a.roundId from Application a where a.id = :id and " + ACTS)
    Optional<UUID> roundOf(UUID id, String account);

    /** Those for whose applicant an account acts. */
    @Query("select a.id from Application a where " + ACTS)
    List<UUID> actedFor(String account);

    /** Others of the same track that were handed in and on which one of these ever worked, those who left included. */
    @Query(value = """
                    select a.* from application a
                    where a.round_id = :round and a.track = :track and a.id <> :except and a.ordinal >= 0
                      and a.status <> 'WITHDRAWN'
                      and (a.applicant in (:accounts)
                           or exists (select from jsonb_array_elements(a.collaborators) c
                                      where c ->> 'account' in (:accounts)))
                    order by a.id""", nativeQuery = true)
    List<Application> workedOnBy(UUID round, String track, UUID except, Collection<String> accounts);

    /** From which applications of the same applicant, in whatever round, that account stepped back. */
    @Query("""
            select a from Application a where (a.dossier.name = :name or a.dossier.creditCode = :creditCode)
              and array_contains(a.steppedBack, :account)""")
    List<Application> steppedBackFrom(String name, @Nullable String creditCode, String account);

    /** Which of these rounds name somebody by that number (号码指纹). */
    @Query("select a.id from Application a where a.roundId in :rounds and array_contains(a.dossier.numbers, :print)")
    List<UUID> naming(Collection<UUID> rounds, String print);

    @Query("select a.roundId from Application a where a.id = :id")
    Optional<UUID> roundOf(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Application a where a.id = :id")
    Optional<Application> lockedIfThere(UUID id);

    List<Application> findByIdIn(Collection<UUID> ids);

    Application saveAndFlush(Application application);

    /** All of one track that were ever submitted, those that ended included. */
    @Query(
            "select a from Application a where a.roundId = :round and a.track = :track and a.place.ordinal >= 0 order by a.id")
    List<Application> submitted(UUID round, ApplicantKind track);

    /** One of those who came to a step of a track, or are on their way to it, from whom {@link Application#recuses} an account. */
    @Query(value = """
                    select a.* from application a
                    where a.round_id = :round and a.track = :track and a.ordinal >= 0
                      and (a.ordinal >= :ordinal
                           or a.outcome not in ('FAILED', 'ENDED', 'WITHDRAWN', 'BARRED', 'CONFERRED'))
                      and (:account = any(a.stepped_back) or a.applicant = :account
                           or exists (select from jsonb_array_elements(a.collaborators) c
                                      where c ->> 'account' = :account))
                    order by a.id limit 1""", nativeQuery = true)
    Optional<Application> recusing(UUID round, String track, int ordinal, String account);

    /** Who waits at one step of a track. */
    default List<Application> at(UUID round, ApplicantKind track, int ordinal) {
        return submitted(round, track).stream()
                .filter(application -> application.ordinal() == ordinal && !application.ended())
                .toList();
    }

    /** All of these rounds that are on their way. */
    @Query("""
            select a from Application a where a.roundId in :rounds and a.place.ordinal >= 0
              and a.place.outcome not in (FAILED, ENDED, WITHDRAWN, BARRED, CONFERRED) order by a.id""")
    List<Application> live(Collection<UUID> rounds);

    @Query("""
            select a from Application a
            where (:round is null or a.roundId = :round) and (:status is null or a.place.status = :status)
              and (""" + ACTS + """
                   or a.place.ordinal >= 0 and not array_contains(a.steppedBack, :account)
                   and (:all = true or a.dossier.division in :divisions or a.recommender in :units))
              and (:after is null or a.id > :after)
            order by a.id""")
    List<Application> page(
            @Nullable UUID round,
            @Nullable Status status,
            boolean all,
            Collection<String> divisions,
            Collection<String> units,
            String account,
            @Nullable UUID after,
            Limit limit);

    @Query("""
            select count(a) > 0 from Application a where a.roundId = :round and a.id <> :except
              and a.dossier.creditCode = :creditCode and a.place.ordinal >= 0
              and a.place.status not in (WITHDRAWN, NOT_RECOMMENDED, BARRED, ENDED)""")
    boolean alreadyApplied(UUID round, String creditCode, UUID except);

    @Query(
            "select count(a) > 0 from Application a where a.roundId = :round and a.team.applicant = :applicant and a.track = :track and a.place.status <> WITHDRAWN")
    boolean startedBy(UUID round, String applicant, ApplicantKind track);

    /** What is again with an applicant for whom this account acts. */
    @Query("select a from Application a where " + ACTS + """
              and a.roundId in :rounds and a.place.outcome = RETURNED order by a.id""")
    List<Application> returnedTo(String account, Collection<UUID> rounds);

    /** What waits to be checked or signed by one of these units. */
    @Query("""
            select a from Application a where a.roundId in :rounds and a.place.stage = RECOMMENDATION
              and (a.place.outcome = OPEN and a.checker in :units or a.place.outcome = CHECKED and a.recommender in :units)
            order by a.id""")
    List<Application> awaiting(Collection<UUID> rounds, Collection<String> units);

    /** How many stand where, and how many of them are of an applicant for whom the asking account acts. */
    record Tally(
            UUID round,
            ApplicantKind track,
            int ordinal,
            Status status,
            @Nullable String checker,
            @Nullable String recommender,
            long count,
            long own) {}

    @Query("""
            select new cn.qualityaward.award.application.Applications$Tally(
              a.roundId, a.track, a.place.ordinal, a.place.status, a.checker, a.recommender,
              count(a), sum(case when """ + ACTS + """
               then 1L else 0L end))
            from Application a
            group by a.roundId, a.track, a.place.ordinal, a.place.status, a.checker, a.recommender""")
    List<Tally> tally(String account);

    /** How many of these rounds are, or came to their end, at which step. */
    @Query("""
            select new cn.qualityaward.award.round.StageTallies$Tally(
              a.roundId, a.track, a.place.ordinal, case when a.place.outcome = CONFERRED then true else false end,
              count(a))
            from Application a where a.roundId in :rounds and a.place.ordinal >= 0
            group by a.roundId, a.track, a.place.ordinal, case when a.place.outcome = CONFERRED then true else false end""")
    List<StageTallies.Tally> counted(Collection<UUID> rounds);

    /** Where one that is on its way is. */
    record Stand(UUID id, UUID round, ApplicantKind track, int ordinal, StageKind stage) {}

    @Query("""
            select new cn.qualityaward.award.application.Applications$Stand(
              a.id, a.roundId, a.track, a.place.ordinal, a.place.stage)
            from Application a where a.roundId in :rounds and a.place.ordinal >= 0
              and a.place.outcome not in (FAILED, ENDED, WITHDRAWN, BARRED, CONFERRED) order by a.place.ordinal, a.id""")
    List<Stand> standing(Collection<UUID> rounds);

    default Application locked(UUID id) {
        return lockedIfThere(id).orElseThrow(() -> Refusal.unknown("not-found"));
    }

    default Application required(UUID id) {
        return findById(id).orElseThrow(() -> Refusal.unknown("not-found"));
    }
}
