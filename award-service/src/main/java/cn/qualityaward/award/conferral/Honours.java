package cn.qualityaward.award.conferral;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Honours extends Repository<Honour, UUID> {

    Optional<Honour> findById(UUID id);

    Optional<Honour> findByNumber(String number);

    /** @param winner what stands somewhere in its winner's name */
    @Query("""
            select h from Honour h where (:year is null or h.year = :year) and (:division is null or h.division = :division)
              and (cast(:winner as String) is null or locate(lower(cast(:winner as String)), lower(h.winner)) > 0)
              and (:after is null or h.id < :after) order by h.id desc""")
    List<Honour> page(
            @Nullable Integer year,
            @Nullable String division,
            @Nullable String winner,
            @Nullable UUID after,
            Limit limit);

    @Query("""
            select new cn.qualityaward.award.conferral.HonourTally(
                h.year, h.roundId, h.edition, h.division, max(h.divisionName), h.classCode, max(h.className), count(h))
            from Honour h where h.state <> REVOKED
            group by h.year, h.roundId, h.edition, h.division, h.classCode
            order by h.year desc, h.roundId desc, h.division, h.classCode""")
    List<HonourTally> tallies();

    /** Whoever is known by one of the two, under whichever name. */
    @Query(
            "select h from Honour h where array_contains(h.identities, :creditCode) or array_contains(h.identities, :name) order by h.year desc, h.id")
    List<Honour> known(String creditCode, String name);

    @Query("select distinct h.year from Honour h where h.roundId is null")
    Set<Integer> yearsBefore();

    @Query("select h from Honour h order by h.year desc, h.id desc")
    List<Honour> onFile();

    Honour save(Honour honour);
}
