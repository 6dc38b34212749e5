package cn.qualityaward.award.expert;

import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The panels of a tenant's rounds. */
public interface Panels extends Repository<Panel, UUID> {

    Optional<Panel> findByRoundIdAndTrackAndOrdinal(UUID roundId, ApplicantKind track, int ordinal);

    /** The same, for one who changes it while others do: each waits for the one before. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Panel p where p.roundId = :round and p.track = :track and p.ordinal = :ordinal")
    Optional<Panel> locked(UUID round, ApplicantKind track, int ordinal);

    List<Panel> findByRoundIdAndTrack(UUID roundId, ApplicantKind track);

    @Query(value = """
                    select p.* from panel p
                    where p.members @> jsonb_build_array(jsonb_build_object('account', cast(:account as text)))
                    order by p.id desc""", nativeQuery = true)
    List<Panel> of(String account);

    /** On which any of these accounts sits. */
    @Query(value = """
                    select p.* from panel p
                    where exists (select from jsonb_array_elements(p.members) m where m ->> 'account' in (:accounts))
                    order by p.id""", nativeQuery = true)
    List<Panel> seating(Collection<String> accounts);

    Panel saveAndFlush(Panel panel);

    /** Tells the panels of the steps that follow what was declared on this one; marks that are in stay what they are. */
    default void carry(Panel from, String account) {
        var declared = from.declared().getOrDefault(account, List.of());
        findByRoundIdAndTrack(from.roundId(), from.track()).stream()
                .filter(panel -> panel.ordinal() > from.ordinal())
                .forEach(panel -> {
                    panel.laterInterests().learn(account, declared);
                    saveAndFlush(panel);
                });
    }

    /** A finding of this one was taken back: the later panels forget it, unless another before them knows the same. */
    default void carryBack(Panel from, String account, UUID application) {
        var track = findByRoundIdAndTrack(from.roundId(), from.track());
        track.stream()
                .filter(panel -> panel.ordinal() > from.ordinal())
                .filter(panel -> track.stream()
                        .filter(earlier -> earlier.ordinal() < panel.ordinal())
                        .noneMatch(earlier -> earlier.declared()
                                .getOrDefault(account, List.of())
                                .contains(application)))
                .forEach(panel -> {
                    panel.laterInterests().forget(account, application);
                    saveAndFlush(panel);
                });
    }

    /** The same for a panel that is formed or changed after it was declared. */
    default void carryTo(Panel later) {
        findByRoundIdAndTrack(later.roundId(), later.track()).stream()
                .filter(panel -> panel.ordinal() < later.ordinal())
                .forEach(panel -> {
                    panel.declared().forEach(later.laterInterests()::learn);
                    later.laterInterests().learnCleared(panel);
                });
        saveAndFlush(later);
    }

    /** The panel of a step; without one nobody reviews. */
    default Panel required(UUID round, ApplicantKind track, int ordinal) {
        return findByRoundIdAndTrackAndOrdinal(round, track, ordinal)
                .orElseThrow(() -> Refusal.conflict("panel-not-formed").article("第八条(二)"));
    }
}
