package cn.qualityaward.award.paper;

import cn.qualityaward.tenancy.access.Caller;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What was entered from paper and waits for a second officer. */
public interface PendingPapers extends Repository<PaperEntry, UUID> {

    @Query("select count(e) from PaperEntry e where e.state = PENDING and e.enteredBy <> :account")
    long notEnteredBy(String account);

    /** How many the caller may confirm: those somebody else entered. */
    default long toBeConfirmedBy(Caller caller) {
        return caller.holds("office", "officer") || caller.holds("office", "head") ? notEnteredBy(caller.id()) : 0;
    }
}
