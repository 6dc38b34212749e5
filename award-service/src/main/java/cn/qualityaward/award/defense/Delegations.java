package cn.qualityaward.award.defense;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Delegations extends Repository<Delegation, UUID> {

    /** The one that holds. */
    @Query("""
            select d from Delegation d
            where d.applicationId = :application and d.ordinal = :ordinal and d.endedBecause is null""")
    Optional<Delegation> of(UUID application, int ordinal);

    Delegation saveAndFlush(Delegation delegation);
}
