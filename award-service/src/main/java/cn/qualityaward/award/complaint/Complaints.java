package cn.qualityaward.award.complaint;

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

interface Complaints extends Repository<Complaint, UUID> {

    /** Handling and adding wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Complaint c where c.id = :id")
    Optional<Complaint> locked(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Complaint c where c.codePrint = :codePrint")
    Optional<Complaint> locked(String codePrint);

    Optional<Complaint> findByCodePrint(String codePrint);

    /** The newest first. */
    @Query("""
            select new cn.qualityaward.award.complaint.ComplaintListed(
                c.id, c.receipt, c.raisedAt, case when c.name is null and c.contact is null then false else true end,
                c.term, c.hands, c.answer)
            from Complaint c where :before is null or c.id < :before order by c.id desc""")
    List<ComplaintListed> register(@Nullable UUID before, Limit limit);

    @Query("""
            select new cn.qualityaward.award.complaint.ComplaintListed(
                c.id, c.receipt, c.raisedAt, case when c.name is null and c.contact is null then false else true end,
                c.term, c.hands, c.answer)
            from Complaint c where c.answer.closedAt is null order by c.id""")
    List<ComplaintListed> open();

    @Query("select c from Complaint c where c.answer.closedAt is null")
    List<Complaint> running();

    List<Complaint> findByIdIn(Collection<UUID> ids);

    Complaint save(Complaint complaint);

    default Complaint required(UUID id) {
        return locked(id).orElseThrow(() -> Refusal.unknown("not-found"));
    }
}
