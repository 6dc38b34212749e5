package cn.qualityaward.award.correction;

import cn.qualityaward.tenancy.access.Caller;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Corrections that wait for a second person. */
public interface PendingCorrections extends Repository<Correction, UUID> {

    @Query("select count(c) from Correction c where c.state = PROPOSED and c.proposedBy <> :account")
    long notProposedBy(String account);

    /** How many the caller may confirm: those somebody else proposed. */
    default long toBeConfirmedBy(Caller caller) {
        return caller.holds("office", "officer") || caller.holds("office", "head") ? notProposedBy(caller.id()) : 0;
    }
}
